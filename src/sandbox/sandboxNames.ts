import { sandboxCast } from '../scenarios/casts.ts';
import { readNames } from '../simulation/readNames.ts';
import type { Names } from '../trace/names.ts';

/** The names for a sandbox that somebody wrote in one line, as in a link; those that it cannot bear are left out. */
export function sandboxNames(text: string): Names {
  return readNames(text, sandboxCast).names;
}
