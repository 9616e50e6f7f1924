import { createActor, setup } from 'xstate';

interface Bare {
  readonly send: () => void;
}

const bareMachine = setup({
  types: {
    context: {} as Bare,
    input: {} as Bare,
    events: {} as { readonly type: 'message'; readonly number: number },
  },
  actions: {
    answer: ({ context }) => context.send(),
  },
}).createMachine({
  id: 'bare',
  context: ({ input }) => input,
  initial: 'even',
  states: {
    even: { on: { message: { target: 'odd', actions: 'answer' } } },
    odd: { on: { message: { target: 'even', actions: 'answer' } } },
  },
});

/**
 * What a simulated run is compared with: two XState actors that exchange as many messages through a first-in-first-out
 * queue and do nothing else. Like a run it makes its actors anew. Returns how many messages were delivered.
 */
export function exchange(messages: number): number {
  const queue: number[] = [];
  const post = (to: number) => () => {
    queue.push(to);
  };
  const actors = [1, 0].map((other) => createActor(bareMachine, { input: { send: post(other) } }));
  for (const actor of actors) actor.start();
  queue.push(0);
  let delivered = 0;
  while (delivered < messages) {
    const to = queue.shift();
    if (to === undefined) break;
    delivered += 1;
    actors[to]?.send({ type: 'message', number: delivered });
  }
  return delivered;
}
