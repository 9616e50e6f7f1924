import {
  type AnyActorRef,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type EventFrom,
  type InputFrom,
} from 'xstate';
import type { Operation } from '../actors/operation.ts';
import type { Delivery, Port } from '../actors/port.ts';
import type { Party } from '../trace/trace.ts';

/** Where one actor stands: a party's own machine, or a transaction that it spawned. */
export interface Standpoint {
  /** The party's id, or `party/machine.n`. */
  readonly key: string;
  /** The state, nested states joined by dots; null where nobody in the run can know it. */
  readonly state: string | null;
  /** Compared by identity only: tells whether anything was remembered. */
  readonly memory: unknown;
}

/** A party in action. */
export interface Enacted {
  begin(): void;
  deliver(delivery: Delivery): void;
  observe(delivery: Delivery): void;
  operate(operation: Operation): void;
  /** What this party calls a message that it receives. */
  nameOf(delivery: Delivery): string;
  standpoints(): readonly Standpoint[];
}

/** A party, and who plays it. */
export interface Role {
  readonly party: Party;
  /** Whether it answers at a host besides its own, such as `localhost:8080`. Asked for every request that nobody else takes. */
  readonly answersAt?: (host: string) => boolean;
  enact(port: Port): Enacted;
}

interface Part<M extends AnyStateMachine> {
  readonly machine: M;
  readonly input: (port: Port) => InputFrom<M>;
  /** What a message becomes for this machine. */
  readonly receive: (delivery: Delivery) => EventFrom<M> & { readonly type: string };
  /** What a message that it reads along becomes for it. */
  readonly observe?: (delivery: Delivery) => EventFrom<M>;
  /** What its operator's doing becomes for it, or null. */
  readonly operate?: (operation: Operation) => EventFrom<M> | null;
  /** What makes it act first. */
  readonly begin?: EventFrom<M>;
}

function dotted(value: AnyMachineSnapshot['value']): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([name, inner]) => (inner === undefined ? name : `${name}.${dotted(inner)}`))
    .join(' ');
}

function standpointsOf(key: string, snapshot: AnyMachineSnapshot): Standpoint[] {
  const own = { key, state: dotted(snapshot.value), memory: snapshot.context };
  const children: [string, AnyActorRef][] = Object.entries(snapshot.children);
  return [own, ...children.flatMap(([id, child]) => standpointsOf(`${key}/${id}`, child.getSnapshot()))];
}

/** Lets an XState machine play a party. An error inside the machine is thrown at whoever delivered the message. */
export function role<M extends AnyStateMachine>(party: Party, part: Part<M>): Role {
  return {
    party,
    enact(port) {
      const actor = createActor(part.machine, { input: part.input(port) });
      let failure: { readonly error: unknown } | null = null;
      actor.subscribe({
        error: (error) => {
          failure = { error };
        },
      });
      actor.start();
      const send = (event: EventFrom<M> | null | undefined, what: string) => {
        if (event === undefined || event === null) throw new Error(`${party.id} has nothing that answers to ${what}`);
        actor.send(event);
        if (failure !== null) throw failure.error;
      };
      let read: { readonly delivery: Delivery; readonly event: EventFrom<M> & { readonly type: string } } | null = null;
      const receive = (delivery: Delivery) => {
        if (read?.delivery !== delivery) read = { delivery, event: part.receive(delivery) };
        return read.event;
      };
      return {
        begin: () => send(part.begin, 'the beginning'),
        deliver: (delivery) => send(receive(delivery), 'a message'),
        operate: (operation) => send(part.operate?.(operation), operation.type),
        observe: (delivery) => send(part.observe?.(delivery), 'a message read along'),
        nameOf(delivery) {
          const { type }: { readonly type: string } = receive(delivery);
          return type;
        },
        standpoints: () => standpointsOf(party.id, actor.getSnapshot()),
      };
    },
  };
}
