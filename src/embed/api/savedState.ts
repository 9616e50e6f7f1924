import * as v from 'valibot';
import { formatColumns } from '../../app/link/compareParameter.ts';
import { stepAt } from '../../app/link/momentOfStep.ts';
import { type Link, parseLink } from '../../app/link/parseLink.ts';
import { type LinkWarning, shortened } from '../../app/link/warning.ts';
import type { Page } from '../../app/page/page.ts';
import { type Choices, scenarioOf } from '../../app/session/configuration.ts';
import { FlowError } from '../contract/flowError.ts';
import { FLOW_STATE_VERSION, type FlowState } from '../contract/flowState.ts';

const LONGEST_TEXT = 2000;
const MOST_CHOICES = 100;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));
const choices = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((entries) => Object.keys(entries).length <= MOST_CHOICES),
);

const envelope = v.looseObject({ version: v.literal(FLOW_STATE_VERSION) });

function picked(choices: Choices, names: object): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => Object.hasOwn(names, name)));
}

/** What a page shows, in the form in which it can be kept. */
export function savedState(page: Page): FlowState {
  const { session, reel, cursor } = page.lab.state();
  const { scenario, choices: chosen, seed, compare } = session.present;
  const { settings, decisions } = scenarioOf(scenario);
  const names = new URLSearchParams(page.address().search).get('names');
  return {
    version: FLOW_STATE_VERSION,
    scenario,
    settings: picked(chosen, settings),
    seed,
    decisions: picked(chosen, decisions),
    step: stepAt(reel, cursor),
    ...(compare.length > 0 && { compare: formatColumns(compare) }),
    ...(names !== null && { names }),
  };
}

/** Only what is a text already is shown: anything else may be of any size, and of any kind. */
const bad = (parameter: string, value: unknown): LinkWarning => ({
  kind: 'bad',
  parameter: shortened(parameter),
  value: typeof value === 'string' ? shortened(value) : typeof value,
  used: null,
});

/**
 * Reads a saved state by writing it as a link, so that links and states are judged by the same rules. Throws a
 * `FlowError` where there is no state at all, or one of another version.
 */
export function linkOfState(state: unknown, locales: readonly string[]): Link {
  const found = v.safeParse(envelope, state);
  if (!found.success) {
    throw new FlowError('badState', `A state is an object whose version is ${FLOW_STATE_VERSION}.`);
  }
  const parts = found.output;
  const query = new URLSearchParams();
  const warnings: LinkWarning[] = [];
  /** A part that is absent is at its default. */
  const take = (name: string, value: unknown) => {
    const read = v.safeParse(v.nullish(text), value);
    if (!read.success) warnings.push(bad(name, value));
    else if (typeof read.output === 'string') query.set(name, read.output);
  };
  for (const name of ['scenario', 'seed', 'compare', 'names']) take(name, parts[name]);
  const declared = scenarioOf(query.get('scenario') ?? '');
  for (const group of ['settings', 'decisions'] as const) {
    const read = v.safeParse(v.nullish(choices), parts[group]);
    if (!read.success) warnings.push(bad(group, parts[group]));
    for (const [name, value] of Object.entries((read.success && read.output) || {})) {
      if (Object.hasOwn(declared[group], name)) take(name, value);
      else warnings.push(bad(name, value));
    }
  }
  const step = v.safeParse(v.nullish(text), parts.step);
  if (!step.success) warnings.push(bad('step', parts.step));
  const hash = step.success && typeof step.output === 'string' ? `#${new URLSearchParams({ step: step.output })}` : '';
  const link = parseLink(`?${query}`, hash, locales);
  return { ...link, warnings: [...warnings, ...link.warnings] };
}
