import type { AppText } from '../../text/app.ts';
import { app as storyApp } from '../app.ts';

const suggestions: Readonly<Record<string, string>> = {
  'code-flow': 'Code and PKCE',
  'pushed-and-bound': 'PAR and DPoP',
  reuse: 'A refresh token that comes back',
};

const nextRuns: Readonly<Record<string, string>> = {
  'wrong-verifier': 'Now with a wrong verifier',
  'par-dpop': 'Now with PAR and DPoP',
  refresh: 'Now refresh, and use a token twice',
  service: 'Now without a user',
};

/** With what is offered of runs of other software. */
export const app: AppText = {
  ...storyApp,
  caption: {
    ...storyApp.caption,
    suggest: (suggestion) => suggestions[suggestion] ?? storyApp.caption.suggest(suggestion),
    next: (next) => nextRuns[next] ?? storyApp.caption.next(next),
  },
};
