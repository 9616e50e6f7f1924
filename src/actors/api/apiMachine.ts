import { enqueueActions, setup } from 'xstate';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { ApiContext, ApiInput } from './apiConfig.ts';
import { answerOf } from './apiEndpoints.ts';
import type { ApiRequest } from './apiRoutes.ts';

const answered = oncePerEvent((context: ApiContext, event: ApiRequest) => answerOf(context, event));

/** The resource server: checks every token by itself and serves the photos. */
export const apiMachine = setup({
  types: { context: {} as ApiContext, input: {} as ApiInput, events: {} as ApiRequest },
  guards: {
    photosAreServed: ({ context, event }) =>
      event.type === 'api.request' && answered(context, event).response.status === 200,
  },
  actions: {
    answer: enqueueActions(({ context, event, enqueue }) => {
      const { findings, name, response, photos = context.photos, seen = context.seen } = answered(context, event);
      const { port } = context;
      if (photos !== context.photos || seen !== context.seen) enqueue.assign({ photos, seen });
      enqueue(() => {
        port.report(findings);
        port.send({ to: event.from, name, channel: 'back', message: response });
      });
    }),
  },
}).createMachine({
  id: 'api',
  context: ({ input }) => ({ ...input, seen: [] }),
  initial: 'guardingPhotos',
  states: {
    guardingPhotos: {
      on: {
        'api.request': [{ guard: 'photosAreServed', target: 'servedPhotos', actions: 'answer' }, { actions: 'answer' }],
      },
    },
    servedPhotos: { on: { 'api.request': { actions: 'answer' } } },
  },
  on: {
    'apiMetadata.request': { actions: 'answer' },
    'preflight.request': { actions: 'answer' },
    'unknown.request': { actions: 'answer' },
  },
});
