import { spokenName } from '../i18n/facts/names.ts';
import type { Party, Step, Trace } from '../trace/trace.ts';

/** The moment that is looked at, and what can be done about it. */
export interface Inspection {
  readonly trace: Trace;
  readonly cursor: number;
  readonly selectedSecret: string | null;
  readonly onSelectSecret: (id: string | null) => void;
  readonly onSeek: (cursor: number) => void;
}

/** The step that has just happened, or null before the first. */
export const currentStep = ({ trace, cursor }: Pick<Inspection, 'trace' | 'cursor'>): Step | null =>
  trace.steps[cursor - 1] ?? null;

/** A party of the run, or null for an id that is not in its cast. */
export const partyOf = (trace: Trace, id: string): Party | null => trace.cast.find((party) => party.id === id) ?? null;

/** A party's name, to stand in a sentence; its id where the cast has none. */
export const nameOf = (trace: Trace, id: string): string => spokenName(partyOf(trace, id)?.name ?? id);

/** The name of the person whose story it is; empty where the cast has none. */
export const userOf = (trace: Trace): string => trace.cast.find(({ kind }) => kind === 'user')?.name ?? '';
