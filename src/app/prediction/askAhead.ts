import { type Alternative, type Question, questionsOf, type Temptation } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Page } from '../page/page.ts';
import type { Configuration } from '../session/configuration.ts';
import { alternativesTo } from './alternatives.ts';

const tempting = (check: string, beside = check): Temptation => ({ check, beside });

/** What learners often take for the check that decides. `state` is compared by the client, never at the token endpoint. */
const TEMPTATIONS: readonly Temptation[] = [
  tempting('AZ-05'),
  tempting('AZ-11'),
  tempting('AZ-12'),
  tempting('CB-05', 'TK-11'),
  tempting('TK-03', 'TK-11'),
  tempting('TK-11'),
  tempting('RT-03'),
  tempting('RT-04'),
];

/** By this a person decides, on a screen that was seen. */
const IS_SEEN = 'AZ-17';

type Runs = Pick<Page, 'load' | 'reelOf'>;

/** What the learner does goes first: each run takes some time. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function canBeMade(runs: Runs, configuration: Configuration): Promise<boolean> {
  try {
    await runs.load(configuration);
    return true;
  } catch {
    // What makes runs could not be fetched. The run that is here still has an answer.
    return false;
  }
}

/**
 * Runs ahead, and what would happen with one switch set otherwise: what is asked is what these runs answer differently.
 * Stops where that is not wanted any more.
 */
export async function askAhead(
  runs: Runs,
  configuration: Configuration,
  trace: Trace,
  unwanted: AbortSignal,
): Promise<readonly Question[]> {
  const alternatives: Alternative[] = [];
  for (const { setting, configuration: other } of alternativesTo(configuration)) {
    await nextTask();
    if (unwanted.aborted || !(await canBeMade(runs, other))) break;
    for (const run of runs.reelOf(other)?.traces ?? []) alternatives.push({ setting, trace: run });
  }
  return questionsOf(trace, alternatives, TEMPTATIONS).filter(({ answer }) => answer !== IS_SEEN);
}
