import type { Stop } from '../../agenda/agenda.ts';
import { boundsOf } from '../../agenda/boundsOf.ts';
import { readAgenda } from '../../agenda/readAgenda.ts';
import type { Reel } from '../../session/reel.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** Where the speaker is in the plan. */
export interface PlanAt {
  readonly note: string;
  /** Null at the last stop. */
  readonly next: Stop | null;
  /** Whether the stop that is shown ends here, so that the next step is that of the next stop. */
  readonly isOver: boolean;
}

/** Reads the part of the plan that the main window sent along; null where there is none. */
export function planAt({ plan, cursor }: SpeakerMoment, reel: Reel): PlanAt | null {
  const [stop, next = null] = (plan && readAgenda(plan).agenda?.stops) || [];
  if (stop === undefined) return null;
  return { note: stop.note ?? '', next, isOver: cursor >= boundsOf(stop, reel).to };
}
