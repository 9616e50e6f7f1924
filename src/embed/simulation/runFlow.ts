import { momentOfStep } from '../../app/link/momentOfStep.ts';
import { nameWarnings } from '../../app/link/nameWarnings.ts';
import { parseLink } from '../../app/link/parseLink.ts';
import type { LinkWarning } from '../../app/link/warning.ts';
import { among, scenarioOf } from '../../app/session/configuration.ts';
import { type ExportFormat, formats } from '../../export/formats.ts';
import { transcriptFragment } from '../../export/transcriptFragment.ts';
import { en } from '../../i18n/en.ts';
import { transcriptOf } from '../../i18n/transcript.ts';
import { scenarios } from '../../scenarios/scenarios.ts';
import { simulate } from '../../simulation/openRun.ts';
import { readNames } from '../../simulation/readNames.ts';
import { momentPicture, PICTURE_WIDTH, type PictureOptions } from '../../stage/picture/momentPicture.ts';
import { align } from '../../trace/align.ts';
import type { Trace } from '../../trace/trace.ts';

/** What of a file format is asked for. */
export type FlowFormat = ExportFormat['id'];

/** A run, and the moment of it that was asked for. */
export interface Flow {
  readonly trace: Trace;
  /** How many steps have happened at the moment: from 0 to `trace.steps.length`. */
  readonly cursor: number;
  /** What was not used as it was given, and what holds instead. */
  readonly warnings: readonly LinkWarning[];
  /** The moment as an SVG document that needs nothing else: a poster. 960 pixels wide and light unless told otherwise. */
  readonly picture: (options?: Partial<PictureOptions>) => string;
  /** The transcript as a piece of HTML without scripts, styles and links, its title a heading of this level. */
  readonly transcript: (level?: 1 | 2 | 3) => string;
  /** The run, or the moment, in one of the formats that the page exports. */
  readonly exported: (format: FlowFormat) => string;
}

const POSTER: PictureOptions = { width: PICTURE_WIDTH, theme: 'light' };

/**
 * Runs a flow without a browser: what is asked for has the names that it has in a link or as an attribute of
 * `<oauth-flow>`, `step` and `data` among them. A value that makes no sense gives a warning and the default; of runs side by side
 * the first switches hold. Throws a RangeError for a scenario that is played by software from elsewhere, which takes a
 * page.
 */
export function runFlow(parameters: Readonly<Record<string, string>> = {}): Flow {
  const { step = '', data, ...query } = parameters;
  const hash = new URLSearchParams({ step, ...(data !== undefined && { data }) });
  const link = parseLink(`?${new URLSearchParams(query)}`, `#${hash}`, [en.locale]);
  const { scenario: id, choices, seed, names } = link.configuration;
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (scenario === undefined) throw new RangeError(`The scenario "${id}" is played by software that runs in a page.`);
  const { settings, decisions } = scenarioOf(id);
  const own = readNames(names, scenario.cast);
  const trace = simulate(scenario, {
    settings: among(choices, settings),
    decisions: among(choices, decisions),
    seed,
    names: own.names,
  });
  const moment = momentOfStep({ traces: [trace], moments: align([trace]) }, link.step);
  const { cursor } = moment;
  return {
    trace,
    cursor,
    warnings: [...link.warnings, ...nameWarnings(own.refused), ...(moment.warning ? [moment.warning] : [])],
    picture: (options) => momentPicture(trace, cursor, en, { ...POSTER, ...options }),
    transcript: (level) => transcriptFragment(transcriptOf(trace, en), level),
    exported(wanted) {
      const format = formats.find((known) => known.id === wanted);
      if (format === undefined) throw new RangeError(`There is no format "${wanted}".`);
      return format.make(trace, cursor, en);
    },
  };
}
