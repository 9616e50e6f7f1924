import { callingApi } from './callingApi.ts';
import { flow } from './flow.ts';
import { continuedFlow } from './flowContext.ts';

/** The use of a refresh token, once the access token is no longer good. @see RFC 6749 §6, RFC 9700 §4.14 */
export const refreshMachine = flow.createMachine({
  id: 'refresh',
  context: ({ input }) => continuedFlow(input),
  initial: 'refreshing',
  states: {
    refreshing: {
      entry: ['countRequest', 'refresh', 'awaitResponse'],
      on: {
        'response.received': [
          {
            guard: 'serverDemandsNonce',
            target: 'refreshing',
            reenter: true,
            actions: ['reportTokenChecks', 'keepServerNonce'],
          },
          {
            guard: 'tokenWasIssued',
            target: 'callingApi',
            actions: ['reportTokenChecks', 'keepServerNonce', 'keepTokens', 'tellTokens', 'tellNonces'],
          },
          { target: 'failed', actions: ['reportTokenChecks', 'showTokenError', 'forgetTokens', 'tellTokens'] },
        ],
      },
    },
    callingApi,
    showingPhotos: {},
    failed: {},
  },
});
