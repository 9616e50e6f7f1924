import { callingApi } from './callingApi.ts';
import { flow } from './flow.ts';
import { flowWithoutUser } from './flowContext.ts';

/** Access in the client's own name: nobody is asked, no browser takes part. @see RFC 6749 §4.4 */
export const clientCredentialsMachine = flow.createMachine({
  id: 'clientCredentials',
  context: ({ input }) => flowWithoutUser(input),
  initial: 'askingForToken',
  states: {
    askingForToken: {
      entry: ['countRequest', 'askInOwnName', 'awaitResponse'],
      on: {
        'response.received': [
          {
            guard: 'serverDemandsNonce',
            target: 'askingForToken',
            reenter: true,
            actions: ['reportTokenChecks', 'keepServerNonce'],
          },
          {
            guard: 'tokenWasIssued',
            target: 'callingApi',
            actions: ['reportTokenChecks', 'keepServerNonce', 'keepTokens', 'tellTokens', 'tellNonces'],
          },
          { target: 'failed', actions: ['reportTokenChecks', 'showTokenError'] },
        ],
      },
    },
    callingApi,
    showingPhotos: {},
    failed: {},
  },
});
