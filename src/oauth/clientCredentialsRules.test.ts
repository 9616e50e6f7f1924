import { describe, expect, it } from 'vitest';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { ISSUER, WEB_SHOP } from './fixtures/registrations.ts';
import { type Changes, formRequest } from './fixtures/requests.ts';
import { type ServerChanges, tokenServer } from './fixtures/tokenServer.ts';
import { encodeParameters } from './parameters.ts';
import type { ClientRegistration } from './registration.ts';
import { examineTokenRequest } from './tokenRequest.ts';

const ROBOT: ClientRegistration = {
  ...WEB_SHOP,
  grant_types: ['client_credentials'],
  scope: 'stock.read stock.write',
  resources: ['https://stock.api.example'],
};

/** The request of RFC 6749 §4.4.2, with changes. */
function examined(changes: Changes = {}, client: ClientRegistration = ROBOT, server: ServerChanges = {}) {
  const body = encodeParameters(Object.entries({ grant_type: 'client_credentials', ...changes }));
  const request = formRequest(`${ISSUER}/token`, body);
  const headers = [...request.headers, ['Authorization', 'Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW'] as const];
  return examineTokenRequest({ ...request, headers }, tokenServer({ clients: [client], ...server }));
}

function expectRefused(judgement: ReturnType<typeof examined>, check: string, error: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ error });
}

describe('a client that asks in its own name (RFC 6749 §4.4)', () => {
  it('is examined in the order in which the server must do it', () => {
    const client = ['01', '02', '03', '04', '05', '06', '07'].map((number) => `TK-${number}`);
    expect(checksOf(examined())).toEqual([...client, 'CC-01', 'CC-02', 'TK-15']);
  });

  it('gets a token whose subject it is, for all that it is registered for', () => {
    expect(examined().accepted).toEqual({
      grant_type: 'client_credentials',
      client: ROBOT,
      sub: 's6BhdRkqt3',
      scope: 'stock.read stock.write',
      aud: ['https://photos.api.example'],
      jkt: null,
    });
  });

  it('must authenticate: a public client is refused with unauthorized_client', () => {
    const client: ClientRegistration = {
      ...ROBOT,
      client_type: 'public',
      token_endpoint_auth_method: 'none',
    };
    const body = `grant_type=client_credentials&client_id=${client.client_id}`;
    const judgement = examineTokenRequest(formRequest(`${ISSUER}/token`, body), tokenServer({ clients: [client] }));
    expectRefused(judgement, 'TK-06', 'unauthorized_client');
    expect(findingOf(judgement, 'TK-06')?.ref).toBe('RFC 6749 §4.4');
  });

  it('must be registered for it: unauthorized_client', () => {
    expectRefused(examined({}, WEB_SHOP), 'TK-06', 'unauthorized_client');
  });
});

describe('CC-01, the subject (RFC 9700 §4.15)', () => {
  const subjects = ['ada', ROBOT.client_id];

  it('is no user’s', () => {
    expect(findingOf(examined(), 'CC-01')).toMatchObject({ passed: true, actual: ROBOT.client_id });
  });

  it('is a user’s: unauthorized_client', () => {
    expectRefused(examined({}, ROBOT, { subjects }), 'CC-01', 'unauthorized_client');
  });

  it('is nothing to check where the policy lets a client have the identifier of a user', () => {
    const judgement = examined({}, ROBOT, { subjects, policy: { clientSubject: 'any' } });
    expect(findingOf(judgement, 'CC-01')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });
});

describe('CC-02, the scope (RFC 6749 §4.4.2)', () => {
  it('may be less than what the client is registered for', () => {
    expect(examined({ scope: 'stock.read' }).accepted?.scope).toBe('stock.read');
    expect(findingOf(examined(), 'CC-02')?.passed).toBeNull();
  });

  it('may not be more: invalid_scope', () => {
    expectRefused(examined({ scope: 'stock.read admin' }), 'CC-02', 'invalid_scope');
  });
});

describe('TK-15, the resource (RFC 8707 §2.2)', () => {
  it('may be one that the client is registered for, or the default', () => {
    for (const resource of ['https://stock.api.example', 'https://photos.api.example']) {
      expect(examined({ resource }).accepted?.aud).toEqual([resource]);
    }
  });

  it('may be no other: invalid_target', () => {
    expectRefused(examined({ resource: 'https://calendar.api.example' }), 'TK-15', 'invalid_target');
  });
});
