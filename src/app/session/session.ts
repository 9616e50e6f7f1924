import {
  type Choices,
  type Configuration,
  defaultConfiguration,
  FEWEST_COLUMNS,
  MOST_COLUMNS,
  sameConfiguration,
} from './configuration.ts';
import { leavesLocked, withLocked } from './locks.ts';

/** The configuration that holds, those before it and those taken back; the latest ones stand at the end. */
export interface Session {
  readonly present: Configuration;
  readonly past: readonly Configuration[];
  readonly future: readonly Configuration[];
}

export type SessionAction =
  /** Chooses for every run that is shown. */
  | { readonly type: 'choose'; readonly choices: Choices }
  | { readonly type: 'column.choose'; readonly column: number; readonly choices: Choices }
  | { readonly type: 'column.add'; readonly choices: Choices }
  | { readonly type: 'column.remove'; readonly column: number }
  | { readonly type: 'compare'; readonly choices: Choices; readonly columns: readonly Choices[] }
  | { readonly type: 'single' }
  | { readonly type: 'scenario'; readonly scenario: string }
  | { readonly type: 'reset' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The address was changed from outside: by Back, Forward, or by hand. */
  | { readonly type: 'restore'; readonly configuration: Configuration }
  /** A plan leads there. */
  | { readonly type: 'visit'; readonly configuration: Configuration };

const MOST_REMEMBERED = 200;

export function openSession(configuration: Configuration): Session {
  return { present: configuration, past: [], future: [] };
}

function without(choices: Choices, names: readonly string[]): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !names.includes(name)));
}

/** A configuration with other choices, in every run that it shows. */
export function chosen(present: Configuration, choices: Choices): Configuration {
  const compare = present.compare.map((column) => without(column, Object.keys(choices)));
  return { ...present, choices: { ...present.choices, ...choices }, compare };
}

function columnChosen(present: Configuration, index: number, choices: Choices): Configuration {
  const compare = present.compare.map((column, at) => (at === index ? { ...column, ...choices } : column));
  return { ...present, compare };
}

function columnAdded(present: Configuration, choices: Choices): Configuration {
  const { compare } = present;
  const mayGrow = compare.length >= FEWEST_COLUMNS && compare.length < MOST_COLUMNS;
  return mayGrow ? { ...present, compare: [...compare, choices] } : present;
}

function columnRemoved(present: Configuration, index: number): Configuration {
  const { compare } = present;
  return compare.length > FEWEST_COLUMNS ? { ...present, compare: compare.filter((_, at) => at !== index) } : present;
}

function compared(present: Configuration, choices: Choices, columns: readonly Choices[]): Configuration {
  if (columns.length < FEWEST_COLUMNS || columns.length > MOST_COLUMNS) return present;
  return { ...present, choices: { ...present.choices, ...choices }, compare: columns };
}

/** Every switch at its default; the run keeps its random values, and the parties their names. */
export function resetOf({ scenario, seed, names }: Configuration): Configuration {
  return { ...defaultConfiguration(scenario), seed, names };
}

function next(
  present: Configuration,
  action: Exclude<SessionAction, { type: 'undo' | 'redo' | 'restore' | 'visit' }>,
): Configuration {
  switch (action.type) {
    case 'choose':
      return chosen(present, action.choices);
    case 'column.choose':
      return columnChosen(present, action.column, action.choices);
    case 'column.add':
      return columnAdded(present, action.choices);
    case 'column.remove':
      return columnRemoved(present, action.column);
    case 'compare':
      return compared(present, action.choices, action.columns);
    case 'single':
      return { ...present, compare: [] };
    case 'scenario':
      return { ...defaultConfiguration(action.scenario), names: present.names };
    case 'reset':
      return resetOf(present);
  }
}

function undo({ present, past, future }: Session): Session | null {
  const before = past.at(-1);
  return before ? { present: before, past: past.slice(0, -1), future: [...future, present] } : null;
}

function redo({ present, past, future }: Session): Session | null {
  const after = future.at(-1);
  return after ? { present: after, past: [...past, present], future: future.slice(0, -1) } : null;
}

function change(session: Session, configuration: Configuration): Session {
  if (sameConfiguration(configuration, session.present)) return session;
  const past = [...session.past, session.present].slice(-MOST_REMEMBERED);
  return { present: configuration, past, future: [] };
}

/** The browser's Back is an undo where it leads to what an undo leads to; so is Forward a redo. */
function restore(session: Session, configuration: Configuration): Session {
  const leadsThere = (candidate: Session | null) => candidate && sameConfiguration(candidate.present, configuration);
  const [undone, redone] = [undo(session), redo(session)];
  if (sameConfiguration(session.present, configuration)) return session;
  if (undone && leadsThere(undone)) return undone;
  if (redone && leadsThere(redone)) return redone;
  return change(session, configuration);
}

/** What an action makes of a session; the very same session where the action changes nothing. */
export function reduceSession(session: Session, action: SessionAction): Session {
  return reduceUnderLocks(session, action, []);
}

/** The same where switches are locked: an action that would change one changes nothing, and a reset leaves them alone. */
export function reduceUnderLocks(session: Session, action: SessionAction, locked: readonly string[]): Session {
  if (action.type === 'undo') return undo(session) ?? session;
  if (action.type === 'redo') return redo(session) ?? session;
  if (action.type === 'restore') return restore(session, action.configuration);
  if (action.type === 'visit') return change(session, action.configuration);
  const wanted = next(session.present, action);
  if (action.type === 'reset') return change(session, withLocked(session.present, wanted, locked));
  return leavesLocked(session.present, wanted, locked) ? change(session, wanted) : session;
}

const MAY_CHANGE_LOCKED: readonly SessionAction['type'][] = ['undo', 'redo', 'restore', 'visit', 'reset'];

/** Whether an action would change a switch that is locked. */
export function isRefused(session: Session, action: SessionAction, locked: readonly string[]): boolean {
  if (MAY_CHANGE_LOCKED.includes(action.type)) return false;
  return reduceUnderLocks(session, action, locked) === session && reduceSession(session, action) !== session;
}
