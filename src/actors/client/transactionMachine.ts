import { callingApi } from './callingApi.ts';
import { flow } from './flow.ts';
import { flowOfUser } from './flowContext.ts';

/** One request for access, from the tap to the photos. It alone knows its state and its code_verifier. */
export const transactionMachine = flow.createMachine({
  id: 'transaction',
  context: ({ input }) => flowOfUser(input),
  initial: 'beginning',
  entry: 'keepSecrets',
  states: {
    beginning: {
      always: [
        { guard: 'requestGoesByBrowser', target: 'awaitingCallback' },
        { guard: 'serverTakesPushedRequests', target: 'pushingRequest' },
        { target: 'failed', actions: 'showNoPushing' },
      ],
    },
    pushingRequest: {
      entry: ['countRequest', 'pushRequest', 'awaitResponse'],
      on: {
        'response.received': [
          {
            guard: 'requestWasTaken',
            target: 'awaitingCallback',
            actions: ['reportPushedChecks', 'keepRequestUri'],
          },
          { target: 'failed', actions: ['reportPushedChecks', 'showPushedError'] },
        ],
      },
    },
    awaitingCallback: {
      entry: ['openBrowser', 'awaitCallback'],
      on: {
        'callback.received': [
          { guard: 'callbackIsGood', target: 'redeemingCode', actions: ['reportCallbackChecks', 'keepCode'] },
          { target: 'failed', actions: ['reportCallbackChecks', 'showCallbackError'] },
        ],
      },
    },
    redeemingCode: {
      entry: ['countRequest', 'redeemCode', 'awaitResponse'],
      on: {
        'response.received': [
          {
            guard: 'serverDemandsNonce',
            target: 'redeemingCode',
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
