import * as v from 'valibot';
import { declarations } from '../../scenarios/declarations/declarations.ts';
import type { Choice, Declaration } from '../../simulation/scenario.ts';
import { choicesOf, FEWEST_COLUMNS, LONGEST_NAMES, MOST_COLUMNS, SEED } from '../session/configuration.ts';
import { LONGEST_NOTE, LONGEST_TITLE, MOST_STOPS } from './agenda.ts';

/** Half of a pair is no character, and no address can carry it. */
const WHOLE_CHARACTERS = /^(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udfff])*$/;

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A scenario's steps are known by how their ids begin. */
function stepOf({ phases }: Declaration) {
  const beginnings = phases.flatMap(({ steps }) => steps.map(literally));
  return v.pipe(v.string(), v.regex(new RegExp(`^(?:${beginnings.join('|')})[!-~]{0,100}$`)));
}

function choicesFrom(choices: Readonly<Record<string, Choice>>) {
  const entries = Object.entries(choices).map(
    ([name, { values }]) => [name, v.exactOptional(v.picklist(values))] as const,
  );
  return v.strictObject(Object.fromEntries(entries));
}

function stopIn(scenario: Declaration) {
  const run = choicesFrom(choicesOf(scenario));
  return v.strictObject({
    scenario: v.literal(scenario.id),
    settings: v.exactOptional(choicesFrom(scenario.settings)),
    decisions: v.exactOptional(choicesFrom(scenario.decisions)),
    seed: v.exactOptional(v.pipe(v.string(), v.regex(SEED))),
    names: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NAMES), v.regex(WHOLE_CHARACTERS))),
    compare: v.exactOptional(v.pipe(v.array(run), v.minLength(FEWEST_COLUMNS), v.maxLength(MOST_COLUMNS))),
    step: v.exactOptional(v.nullable(stepOf(scenario))),
    until: v.exactOptional(stepOf(scenario)),
    note: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
  });
}

/** A stop as it is written. What is at its default may be left out. */
export const stopSchema = v.variant('scenario', Object.values(declarations).map(stopIn));

function planOf<Item extends v.GenericSchema>(stop: Item) {
  return v.strictObject({
    /** Where an editor finds the schema; it says nothing about the plan. */
    $schema: v.exactOptional(v.string()),
    version: v.literal(1),
    title: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
    stops: v.pipe(v.array(stop), v.maxLength(MOST_STOPS)),
  });
}

/** A plan as it is written, every stop of it. */
export const agendaSchema = planOf(stopSchema);

/** The same without a look into the stops. */
export const outlineSchema = planOf(v.unknown());

export type WrittenStop = v.InferOutput<typeof stopSchema>;
export type WrittenAgenda = v.InferOutput<typeof agendaSchema>;
