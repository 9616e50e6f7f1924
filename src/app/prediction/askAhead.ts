import { type Question, questionsOf } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Page } from '../page/page.ts';
import type { Configuration } from '../session/configuration.ts';
import { alternativesTo } from './alternatives.ts';

/** What learners often take for the check that decides. */
const TEMPTING = ['AZ-05', 'TK-09', 'TK-12'];

type Runs = Pick<Page, 'load' | 'reelOf'>;

async function runOf(runs: Runs, configuration: Configuration): Promise<readonly Trace[]> {
  await runs.load(configuration);
  return runs.reelOf(configuration)?.traces ?? [];
}

/** Runs ahead, and what would happen with one switch set otherwise: what is asked is what these runs answer differently. */
export async function askAhead(runs: Runs, configuration: Configuration, trace: Trace): Promise<readonly Question[]> {
  const others: Trace[] = [];
  try {
    for (const other of alternativesTo(configuration)) others.push(...(await runOf(runs, other)));
  } catch {
    // What makes runs could not be fetched. The run that is here still has an answer.
  }
  return questionsOf(trace, others, TEMPTING);
}
