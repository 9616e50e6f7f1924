import { deflateRawSync } from 'node:zlib';

/** What a link would carry of a plan. */
export const written = (plan: unknown) => deflateRawSync(JSON.stringify(plan)).toString('base64url');

/** The same moment without PKCE, where the plan goes one step on, and with it. */
export const twoStops = {
  version: 1,
  title: 'Why PKCE',
  stops: [
    {
      scenario: 'code-interception',
      settings: { attack: 'response', pkce: 'off' },
      step: 'token.request',
      until: 'token.response',
      note: 'Who holds the token now?',
    },
    { scenario: 'code-interception', settings: { attack: 'response' }, step: 'token.request' },
  ],
};
