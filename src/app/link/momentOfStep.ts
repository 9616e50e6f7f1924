import { cursorOfMoment, type Reel } from '../session/reel.ts';
import { STEP_PARAMETER } from './linkParameters.ts';
import { type LinkWarning, shortened } from './warning.ts';

interface LinkedMoment {
  readonly cursor: number;
  readonly warning: LinkWarning | null;
}

const NUMBER = /^\d{1,9}$/;

function instead(step: string, cursor: number): LinkedMoment {
  const warning = { kind: 'bad', parameter: STEP_PARAMETER, value: shortened(step), used: String(cursor) } as const;
  return { cursor, warning };
}

/** The cursor that a link's step means in a reel: the end for a number beyond it, the beginning for an unknown id. */
export function momentOfStep(reel: Reel, step: string | null): LinkedMoment {
  if (step === null) return { cursor: 0, warning: null };
  const { length } = reel.moments;
  if (NUMBER.test(step)) {
    const number = Number(step);
    return number <= length ? { cursor: number, warning: null } : instead(step, length);
  }
  const found = cursorOfMoment(reel, step);
  return found === null ? instead(step, 0) : { cursor: found, warning: null };
}

/** How a link names a cursor; null for the beginning. */
export function stepAt({ moments }: Reel, cursor: number): string | null {
  return moments[cursor - 1]?.id ?? null;
}
