import { flow } from './flow.ts';

/** Where every flow that got a token goes on: it asks for the resource and shows what it is given. */
export const callingApi = flow.createStateConfig({
  entry: ['countRequest', 'callApi', 'awaitResponse'],
  on: {
    'response.received': [
      { guard: 'apiDemandsNonce', target: 'callingApi', reenter: true, actions: 'keepApiNonce' },
      { guard: 'resourceWasServed', target: 'showingPhotos', actions: ['keepApiNonce', 'tellNonces', 'showPhotos'] },
      { guard: 'tokenWasRefused', target: 'failed', actions: ['distrustAccessToken', 'tellTokens', 'showApiError'] },
      { target: 'failed', actions: 'showApiError' },
    ],
  },
});
