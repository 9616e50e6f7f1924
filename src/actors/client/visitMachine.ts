import { callingApi } from './callingApi.ts';
import { flow } from './flow.ts';
import { continuedFlow } from './flowContext.ts';

/** One more use of an access token that is still good. */
export const visitMachine = flow.createMachine({
  id: 'visit',
  context: ({ input }) => continuedFlow(input),
  initial: 'callingApi',
  states: { callingApi, showingPhotos: {}, failed: {} },
});
