import { flow } from './flow.ts';
import { continuedFlow } from './flowContext.ts';

/** Gives the grant back: the refresh token where there is one, because the access tokens fall with it. @see RFC 7009 §2.1 */
export const revocationMachine = flow.createMachine({
  id: 'revocation',
  context: ({ input }) => continuedFlow(input),
  initial: 'beginning',
  states: {
    beginning: {
      always: [
        { guard: 'serverRevokes', target: 'revoking' },
        { target: 'failed', actions: 'showNoRevocation' },
      ],
    },
    revoking: {
      entry: ['countRequest', 'revoke', 'awaitResponse'],
      on: {
        'response.received': [
          {
            guard: 'tokenWasRevoked',
            target: 'revoked',
            actions: ['reportRevocationChecks', 'forgetTokens', 'tellTokens'],
          },
          { target: 'failed', actions: ['reportRevocationChecks', 'showRevocationError'] },
        ],
      },
    },
    revoked: {},
    failed: {},
  },
});
