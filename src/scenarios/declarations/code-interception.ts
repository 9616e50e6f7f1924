import type { Declaration } from '../../simulation/scenario.ts';

/** The id of the client that wants the photos. */
const PRINTER = 'printer';

/** A malicious app on the phone takes the authorization code of a native app. @see RFC 7636 §1; RFC 8252 §8.1 */
export const codeInterception: Declaration = {
  id: 'code-interception',
  settings: {
    attack: { values: ['off', 'response', 'request-and-response'], default: 'off' },
    pkce: { values: ['off', 'plain', 'S256'], default: 'S256' },
    pkceRequired: { values: ['off', 'on'], default: 'off' },
    redirect: { values: ['custom-scheme', 'claimed-https'], default: 'custom-scheme' },
  },
  decisions: { consent: { values: ['allow', 'deny'], default: 'allow' } },
  phases: [
    { id: 'start', steps: ['app.tap', 'authorization.open', 'authorization.request'] },
    { id: 'signin', steps: ['authorization.refused', 'signin.', 'consent.', 'form.', 'error.', 'unknown.'] },
    { id: 'redirect', steps: ['authorization.response', 'redirect.', 'chooser.'] },
    { id: 'token', steps: ['token.'] },
    { id: 'api', steps: ['api.', 'app.show'] },
  ],
  aims: {
    goal: { party: PRINTER, secret: 'photos' },
    loot: 'access_token',
    bait: 'code',
    decisive: ['AZ-11', 'TK-11'],
  },
  // 15 January 2026, 09:00 UTC.
  epoch: 1_768_467_600_000,
};
