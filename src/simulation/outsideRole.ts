import type { Delivery } from '../actors/port.ts';
import type { Party } from '../trace/trace.ts';
import type { Role } from './role.ts';

interface OutsidePart {
  /** What the party calls an HTTP request that comes to it; every other message is named by its sender. */
  readonly nameOf?: (delivery: Delivery) => string;
  readonly answersAt?: Role['answersAt'];
}

/**
 * A party that is played from outside the run, by real software or by a person: no machine stands behind it. What it
 * receives is the step that `Run.next` returns; whoever drives the run acts in its name with `Run.inject`.
 */
export function outsideRole(party: Party, { nameOf, answersAt }: OutsidePart = {}): Role {
  return {
    party,
    ...(answersAt === undefined ? {} : { answersAt }),
    enact() {
      let received = 0;
      const take = () => {
        received += 1;
      };
      return {
        begin: take,
        deliver: take,
        observe: take,
        operate() {
          throw new Error(`${party.id} is played from outside`);
        },
        nameOf(delivery) {
          if (nameOf === undefined) throw new Error(`${party.id} has no name for a request`);
          return nameOf(delivery);
        },
        standpoints: () => [{ key: party.id, state: null, memory: received }],
      };
    },
  };
}
