import { createLocalJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Port } from '../actors/port.ts';
import { getRequest } from '../oauth/fixtures/requests.ts';
import { signingKeyFrom } from '../oauth/signingKey.ts';
import { RESOURCE_METADATA, SERVER_METADATA, wellKnownAddress } from '../oauth/wellKnown.ts';
import { draw } from '../simulation/draw.ts';
import { openRun, simulate } from '../simulation/openRun.ts';
import type { Choices } from '../simulation/scenario.ts';
import type { Outcome, Step, Trace } from '../trace/trace.ts';
import { codeInterception } from './code-interception.ts';

type Chosen = Readonly<Record<string, string>>;

function combinations(choices: Choices): readonly Chosen[] {
  return Object.entries(choices).reduce<readonly Chosen[]>(
    (partial, [name, { values }]) => partial.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value }))),
    [{}],
  );
}

const runs = combinations(codeInterception.settings).flatMap((settings) =>
  combinations(codeInterception.decisions).map((decisions) => ({ settings, decisions })),
);

/** The table of the scenario, first match wins, written down apart from the code that plays it. */
function expected({ settings, decisions }: (typeof runs)[number]): {
  readonly verdict: Outcome['verdict'];
  readonly by: readonly [party: string, check: string] | null;
} {
  const attacked = settings.attack !== 'off';
  const stopped = attacked ? 'held' : 'refused';
  if (settings.pkceRequired === 'on' && settings.pkce === 'off') return { verdict: stopped, by: ['login', 'AZ-11'] };
  if (settings.pkceRequired === 'on' && settings.pkce === 'plain') return { verdict: stopped, by: ['login', 'AZ-12'] };
  if (decisions.consent === 'deny') return { verdict: stopped, by: ['login', 'AZ-17'] };
  if (!attacked) return { verdict: 'completed', by: null };
  if (settings.redirect === 'claimed-https') return { verdict: 'held', by: ['phone', 'OS-02'] };
  const proves = settings.pkce === 'S256' || (settings.pkce === 'plain' && settings.attack === 'response');
  return { verdict: proves ? 'held' : 'breached', by: ['login', 'TK-11'] };
}

function expectedClient({ settings, decisions }: (typeof runs)[number]): Outcome['client'] {
  if (settings.attack !== 'off' && settings.redirect === 'custom-scheme') return 'waiting';
  const refused = settings.pkceRequired === 'on' && settings.pkce !== 'S256';
  return refused || decisions.consent === 'deny' ? 'error' : 'photos';
}

const nameOf = ({ settings, decisions }: (typeof runs)[number]) =>
  Object.entries({ ...settings, ...decisions })
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

const textOf = (step: Step) => JSON.stringify(step.message);

/** Everything that reached the malicious app by the network or the log, read off the messages alone. */
const reached = (trace: Trace, party: string) =>
  trace.steps.filter(({ to, observers }) => to === party || observers.some((observer) => observer.party === party));

const accessTokens = (trace: Trace) =>
  trace.steps.flatMap(({ message }) => {
    if (message.kind !== 'http.response' || message.status !== 200) return [];
    const token = /"access_token":"([^"]+)"/.exec(message.body ?? '')?.[1];
    return token === undefined ? [] : [token];
  });

describe('code interception, under every combination of settings', () => {
  it.each(runs.map((run) => [nameOf(run), run] as const))('%s ends as the table says', (_, run) => {
    const { outcome } = simulate(codeInterception, run);
    const { verdict, by } = expected(run);
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.decidedBy === null ? null : [outcome.decidedBy.party, outcome.decidedBy.check]).toEqual(by);
    expect(outcome.client).toBe(expectedClient(run));
  });

  it('under S256 no message that carries an access token ever reaches the malicious app', () => {
    for (const run of runs.filter(({ settings }) => settings.pkce === 'S256')) {
      const trace = simulate(codeInterception, run);
      const tokens = accessTokens(trace);
      for (const step of reached(trace, 'flashlight')) {
        for (const token of tokens) expect(textOf(step)).not.toContain(token);
        if (step.message.kind === 'http.response') expect(step.message.status).toBe(400);
      }
    }
  });

  it('lets the malicious app have a token exactly where the verdict says that it was breached', () => {
    for (const run of runs) {
      const trace = simulate(codeInterception, run);
      const tokens = accessTokens(trace);
      const leaked = reached(trace, 'flashlight').some((step) => tokens.some((token) => textOf(step).includes(token)));
      expect([nameOf(run), leaked]).toEqual([nameOf(run), trace.outcome.verdict === 'breached']);
    }
  });

  it('sends the same bytes again when it is run again, and other secrets under another seed', () => {
    for (const run of runs) {
      const once = JSON.stringify(simulate(codeInterception, run));
      expect(JSON.stringify(simulate(codeInterception, run))).toBe(once);
      expect(JSON.stringify(simulate(codeInterception, { ...run, seed: '2' }))).not.toBe(once);
    }
  });

  it('draws the same state and the same code whatever the switches are', () => {
    const values = runs.map((run) => {
      const { secrets } = simulate(codeInterception, run);
      return ['state', 'code'].map((id) => secrets.find((secret) => secret.id === id)?.value);
    });
    expect(new Set(values.map(([state]) => state)).size).toBe(1);
    expect(new Set(values.map(([, code]) => code).filter((code) => code !== undefined)).size).toBe(1);
  });

  it('lets the app do nothing but send its user to the server', () => {
    for (const run of runs) {
      const began = simulate(codeInterception, run).steps.flatMap(({ states }) => Object.keys(states));
      const flows = began.filter((key) => key.startsWith('printer/'));
      expect([nameOf(run), ...new Set(flows)]).toEqual([nameOf(run), 'printer/transaction.1']);
    }
  });

  it('lets the app ask for access anew when its user prints again', () => {
    const run = openRun(codeInterception, { settings: { attack: 'off' } });
    while (run.next() !== null);
    expect(run.trace().outcome.client).toBe('photos');
    const message = { kind: 'gesture', act: 'tap', control: 'print', fields: {} } as const;
    run.inject('ada', { to: 'printer', name: 'app.tap', channel: 'person', message });
    run.next();
    expect(run.next()?.id).toBe('authorization.open.2');
  });

  it.each([
    ['photos', wellKnownAddress('https://api.photos.example', RESOURCE_METADATA)],
    ['login', wellKnownAddress('https://login.acme.example', SERVER_METADATA)],
  ])('has no document about %s, since the app was told everything beforehand', (id, url) => {
    const { roles } = codeInterception.produce({}, '1', {});
    const silent: Port = { draw: () => new Uint8Array(), send() {}, report() {}, keep() {} };
    const asked = roles.find(({ party }) => party.id === id)?.enact(silent);
    expect(asked?.nameOf({ from: 'printer', at: 0, message: getRequest(url) })).toBe('unknown.request');
  });

  it('is closed JSON: what comes out of a Trace after storing it is what went in', () => {
    for (const run of runs) {
      const trace = simulate(codeInterception, run);
      expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    }
  });

  it('issues access tokens that another implementation verifies', async () => {
    const trace = simulate(codeInterception);
    const { jwk } = signingKeyFrom(draw(trace.seed, 'login', 'signing-key', 48));
    const [token = ''] = accessTokens(trace);
    const { protectedHeader, payload } = await jwtVerify(token, createLocalJWKSet({ keys: [{ ...jwk }] }), {
      issuer: 'https://login.acme.example',
      audience: 'https://api.photos.example',
      typ: 'at+jwt',
      algorithms: ['ES256'],
      currentDate: new Date(trace.start.at),
    });
    expect(protectedHeader.kid).toBe(jwk.kid);
    expect(payload).toMatchObject({ client_id: 'printer', scope: 'photos.read' });
  });
});
