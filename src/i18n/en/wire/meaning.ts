import type { Moment } from '../../facts/moment.ts';

/** What a parameter means in this message; null where there is nothing to say of its absence. */
export type Meaning = (moment: Moment, value: string | null) => string | null;

/** For a parameter whose absence says nothing. */
export const present =
  (meaning: (moment: Moment, value: string) => string): Meaning =>
  (moment, value) =>
    value === null ? null : meaning(moment, value);
