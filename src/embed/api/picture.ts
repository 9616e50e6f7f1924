import type { LabState } from '../../app/session/labState.ts';
import { cursorsAt } from '../../app/session/reel.ts';
import type { PageCatalogue } from '../../i18n/catalogue.ts';
import type { Trace } from '../../trace/trace.ts';

/** Draws a moment of a run as an SVG document. */
export type DrawMoment = (
  trace: Trace,
  cursor: number,
  text: PageCatalogue,
  options: { readonly width: number; readonly theme: 'light' | 'dark' },
) => string;

/** The run that stands for all that are shown, and where it is. */
export function firstRun({ reel, cursor }: LabState): { readonly trace: Trace; readonly cursor: number } {
  const [trace] = reel.traces;
  if (trace === undefined) throw new Error('a lab shows at least one run');
  return { trace, cursor: cursorsAt(reel, cursor)[0] ?? 0 };
}
