import { declarations } from '../../scenarios/declarations/declarations.ts';
import { choicesOf, FEWEST_COLUMNS, MOST_COLUMNS } from '../session/configuration.ts';
import { LARGEST_AGENDA, LONGEST_NOTE, LONGEST_TITLE, MOST_STOPS } from './agenda.ts';

const STOP_FIELDS = ['scenario', 'settings', 'decisions', 'seed', 'names', 'compare', 'step', 'until', 'note'];
const AGENDA_FIELDS = ['version', 'title', 'stops'];

const LIMITS: Readonly<Record<string, string>> = {
  '': String(LARGEST_AGENDA),
  note: String(LONGEST_NOTE),
  title: String(LONGEST_TITLE),
  stops: String(MOST_STOPS),
  compare: `${FEWEST_COLUMNS}–${MOST_COLUMNS}`,
};

/** The most, or the fewest and the most, that a field may hold. */
export const limitOf = (field: string): readonly string[] =>
  Object.hasOwn(LIMITS, field) ? [LIMITS[field] ?? ''] : [];

type Path = readonly string[];

/** The names that stand beside an unknown one; `scenario` is that of the stop, null where there is no stop. */
export function namesBeside(path: Path, scenario: string | null): readonly string[] {
  const declaration = scenario === null ? undefined : declarations[scenario];
  if (declaration === undefined) return AGENDA_FIELDS;
  const [group = ''] = path;
  if (path.length === 1) return STOP_FIELDS;
  if (group === 'settings' || group === 'decisions') return Object.keys(declaration[group]);
  return Object.keys(choicesOf(declaration));
}

/** The default of the switch at a place of a stop; undefined where there is none. */
export function usualAt([group = '', name = '', ...deeper]: Path, scenario: string | null): string | undefined {
  const declaration = scenario === null ? undefined : declarations[scenario];
  if (declaration === undefined || deeper.length > 0 || (group !== 'settings' && group !== 'decisions'))
    return undefined;
  return Object.hasOwn(declaration[group], name) ? declaration[group][name]?.default : undefined;
}

/** What may stand at a place of a stop, as far as that can be listed; a step by how its id may begin. */
export function allowedAt(path: Path, scenario: string | null): readonly string[] {
  const field = path[0] ?? '';
  if (field === 'version') return ['1'];
  if (field === 'scenario') return Object.keys(declarations);
  const declaration = scenario === null ? undefined : declarations[scenario];
  if (declaration === undefined) return [];
  const beginnings = declaration.phases.flatMap(({ steps }) => steps).filter((beginning) => beginning !== '');
  if (field === 'step' || field === 'until') return beginnings.map((text) => (text.endsWith('.') ? `${text}…` : text));
  const choices = choicesOf(declaration);
  const name = path.at(-1) ?? '';
  return path.length > 1 && Object.hasOwn(choices, name) ? (choices[name]?.values ?? []) : [];
}
