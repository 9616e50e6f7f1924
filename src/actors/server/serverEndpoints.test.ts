import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { ISSUER } from '../../oauth/fixtures/registrations.ts';
import { formRequest } from '../../oauth/fixtures/requests.ts';
import type { Header, HttpResponse } from '../../oauth/wire.ts';
import type { Envelope, Port } from '../port.ts';
import { port as chance, configOf, PHOTOS_BASIC, SHOP_BASIC, START } from './fixtures/testServer.ts';
import { receiveAsServer } from './routes.ts';
import { serverMachine } from './serverMachine.ts';

/** The server as a run would have it, with all that it has sent, reported and kept. */
function started() {
  const sent: Envelope[] = [];
  const checks: string[] = [];
  const kept: string[] = [];
  const port: Port = {
    draw: chance.draw,
    send: (envelope) => sent.push(envelope),
    report: (findings) => checks.push(...findings.map(({ check }) => check)),
    keep: (kind) => kept.push(kind),
  };
  const server = createActor(serverMachine, { input: { port, config: configOf({}) } });
  server.start();
  function post(path: string, body: string, header: Header): HttpResponse {
    const request = formRequest(`${ISSUER}${path}`, body);
    const message = { ...request, headers: [...request.headers, header] };
    server.send(receiveAsServer({ from: 'client', at: START, message }));
    const last = sent.at(-1)?.message;
    if (last?.kind !== 'http.response') throw new Error('the server answers at once');
    return last;
  }
  return { post, checks, kept, sent };
}

describe('the endpoints to which clients and APIs talk directly', () => {
  it('remember, from one request to the next, what was issued and revoked', () => {
    const { post, checks, kept, sent } = started();
    const issued = JSON.parse(post('/token', 'grant_type=client_credentials', SHOP_BASIC).body ?? '');
    const token = `token=${issued.access_token}`;
    expect(JSON.parse(post('/introspect', token, PHOTOS_BASIC).body ?? '')).toMatchObject({
      active: true,
      sub: 's6BhdRkqt3',
    });
    expect(post('/revoke', token, SHOP_BASIC)).toMatchObject({ status: 200, body: null });
    expect(post('/introspect', token, PHOTOS_BASIC).body).toBe('{"active":false}');
    expect(kept).toEqual(['access_token']);
    expect(checks).toEqual(expect.arrayContaining(['TK-15', 'IS-08', 'RV-05']));
    const names = sent.map((envelope) => ('name' in envelope ? `${envelope.channel} ${envelope.name}` : null));
    expect(names).toEqual([
      'back token.response',
      'back introspection.response',
      'back revocation.response',
      'back introspection.response',
    ]);
  });
});
