import type { Step, Trace } from '../../trace/trace.ts';
import { exposureOf } from '../exposure.ts';
import { rowTone } from '../rowTone.ts';
import type { Palette } from './palette.ts';

/** The colour of a step's arrow. */
export function toneOf(step: Step, trace: Trace, palette: Palette): string {
  const tone = rowTone(step, trace);
  return tone === 'plain' ? palette.muted : palette[tone];
}

/** What lies behind the words of a row. */
export function groundOf(step: Step, current: boolean, palette: Palette): string {
  if (current) return palette.surface;
  return exposureOf(step.channel) === null ? palette.ground : palette['front-tint'];
}
