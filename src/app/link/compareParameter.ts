import type { Choice } from '../../simulation/scenario.ts';
import { type Choices, FEWEST_COLUMNS, MOST_COLUMNS } from '../session/configuration.ts';

const BETWEEN_RUNS = ',';
const BETWEEN_CHOICES = ';';
const BEFORE_VALUE = ':';

/** How the runs that stand side by side are written in a link. */
export function formatColumns(columns: readonly Choices[]): string {
  const choice = ([name, value]: readonly [string, string]) => name + BEFORE_VALUE + value;
  return columns.map((column) => Object.entries(column).map(choice).join(BETWEEN_CHOICES)).join(BETWEEN_RUNS);
}

function parseColumn(text: string, offered: Readonly<Record<string, Choice>>): Choices | null {
  const column: Record<string, string> = {};
  for (const part of text === '' ? [] : text.split(BETWEEN_CHOICES)) {
    const [name = '', value = ''] = part.split(BEFORE_VALUE, 2);
    const choice = Object.hasOwn(offered, name) ? offered[name] : undefined;
    if (!choice?.values.includes(value) || Object.hasOwn(column, name)) return null;
    column[name] = value;
  }
  return column;
}

/** Reads the runs that stand side by side; null where there are too few or too many, or one of them makes no sense. */
export function parseColumns(text: string, offered: Readonly<Record<string, Choice>>): readonly Choices[] | null {
  const parts = text.split(BETWEEN_RUNS, MOST_COLUMNS + 1);
  if (parts.length < FEWEST_COLUMNS || parts.length > MOST_COLUMNS) return null;
  const columns = parts.map((part) => parseColumn(part, offered)).filter((column) => column !== null);
  return columns.length === parts.length ? columns : null;
}
