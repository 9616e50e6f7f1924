import { sameConfiguration } from '../session/configuration.ts';
import type { LabState } from '../session/labState.ts';
import { cursorOfMoment } from '../session/reel.ts';
import type { Stop } from './agenda.ts';
import { configurationOf } from './stopAt.ts';

/** The step that is shown, where the stop could go on up to it; else null. */
export function endHere(
  stop: Stop,
  { session, reel, cursor }: Pick<LabState, 'session' | 'reel' | 'cursor'>,
): number | null {
  if (!sameConfiguration(configurationOf(stop), session.present)) return null;
  const from = stop.step === null ? 0 : cursorOfMoment(reel, stop.step);
  return from !== null && cursor > from ? cursor : null;
}
