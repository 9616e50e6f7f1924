import type { Declaration } from '../../simulation/scenario.ts';

/** The id of the client that is played by software from elsewhere. */
export const CLIENT = 'client';

/** Software that was written elsewhere is the client. What happens is up to that software. */
export const sandbox: Declaration = {
  id: 'sandbox',
  settings: {
    flow: { values: ['code', 'wrong-verifier', 'par-dpop', 'refresh', 'service'], default: 'code' },
  },
  decisions: {},
  phases: [
    { id: 'discovery', steps: ['metadata.', 'apiMetadata.', 'keys.'] },
    { id: 'start', steps: ['par.', 'authorization.open', 'authorization.request', 'address.'] },
    { id: 'redirect', steps: ['authorization.response', 'redirect.', 'chooser.', 'callback.', 'site.'] },
    { id: 'signin', steps: ['authorization.refused', 'signin.', 'consent.', 'form.', 'error.'] },
    { id: 'token', steps: ['token.', 'revocation.', 'introspection.'] },
    { id: 'api', steps: ['api.'] },
    { id: 'other', steps: [''] },
  ],
  aims: {
    goal: { party: CLIENT, secret: 'access_token' },
    loot: 'access_token',
    bait: 'code',
    decisive: [],
    detecting: ['TK-14', 'RT-06'],
  },
  // 15 January 2026, 09:00 UTC; a sandbox may begin at another time.
  epoch: 1_768_467_600_000,
};
