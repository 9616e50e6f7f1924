import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Trace } from '../../../trace/trace.ts';
import { runName } from '../../compare/runName.ts';
import type { Configuration } from '../../session/configuration.ts';
import { cursorsAt, type Reel } from '../../session/reel.ts';

/** A run at a moment; `name` is empty where it is the only one. */
export interface RunAt {
  readonly key: string;
  readonly name: string;
  readonly trace: Trace;
  readonly cursor: number;
  /** Whether this run makes the step that the moment is. */
  readonly present: boolean;
}

/** The runs of a reel when `cursor` moments of it have happened. */
export function runsAt(reel: Reel, cursor: number, configuration: Configuration, text: Catalogue): readonly RunAt[] {
  const cursors = cursorsAt(reel, cursor);
  return reel.traces.map((trace, run) => ({
    key: `${run}`,
    name: reel.traces.length > 1 ? runName(configuration, run, text) : '',
    trace,
    cursor: cursors[run] ?? 0,
    present: reel.moments[cursor - 1]?.present[run] ?? true,
  }));
}
