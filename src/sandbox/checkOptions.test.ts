import { describe, expect, it } from 'vitest';
import { createSandbox } from './createSandbox.ts';
import { accessToken, authorizationUrl } from './fixtures/handWritten.ts';
import { SandboxError } from './sandboxError.ts';

/** Opens a sandbox as plain JavaScript does, which no types hold back. */
function opened(options: unknown) {
  return createSandbox(options as Parameters<typeof createSandbox>[0]);
}

describe('the options of a sandbox', () => {
  it.each<readonly [string, unknown, string]>([
    ['a name that was mistyped', { orgin: 'https://a.example' }, 'there is no option orgin; there are seed, name'],
    ['a name that every object has', { toString: 1 }, 'there is no option toString'],
    ['a seed that is no text', { seed: 7 }, 'seed and name are text, and not 7'],
    ['a date for a time', { startsAt: new Date(0) }, 'startsAt is a number of milliseconds'],
    ['no number for a time', { startsAt: Number.NaN }, 'and not NaN'],
    ['no such member of the policy', { policy: { dpopp: 'off' } }, 'there is no policy dpopp; there are redirect'],
    ['no such value of it', { policy: { dpop: 'sometimes' } }, "dpop cannot be 'sometimes'; it can be off, supported"],
    ['no such status', { policy: { redirectStatus: 301 } }, 'cannot be 301; it can be 302, 303, 307'],
    ['a policy of the server for the API', { api: { codeReplay: 'accepted' } }, 'there is no policy of the API codeR'],
    ['no such lifetime', { lifetimes: { codes: 9 } }, 'there is no lifetime codes; there are code, accessToken'],
    ['a lifetime that is negative', { lifetimes: { code: -1 } }, 'code is a number of seconds, and not -1'],
    ['an eternal lifetime', { lifetimes: { code: Number.POSITIVE_INFINITY } }, 'and not Infinity'],
  ])('cannot have %s', (_, options, why) => {
    expect(() => opened(options)).toThrow(SandboxError);
    expect(() => opened(options)).toThrow(why);
  });

  it('take their defaults where they are given as undefined', async () => {
    const options = { seed: undefined, policy: { issuerParameter: undefined }, lifetimes: { code: undefined } };
    const sandbox = opened({ ...options, origin: undefined, startsAt: 0 });
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa));
    expect(new URL(url).searchParams.has('iss')).toBe(true);
    sandbox.clock.advance(61);
    expect(await accessToken(sandbox, sandbox.clients.spa)).toBeTypeOf('string');
    expect(sandbox.clients.service.client_secret).toBe(createSandbox().clients.service.client_secret);
  });
});
