import type { Trace } from '../trace/trace.ts';

/** A party's name, or its id where the cast does not have it. */
export const partyName = (trace: Trace, id: string): string => trace.cast.find((party) => party.id === id)?.name ?? id;
