import type { Trace } from '../../../trace/trace.ts';
import { namesOf } from '../../facts/names.ts';

const INSIDE = /(?<=[\p{L}\d,;()’“*`–-] ?\*{0,2})(?<![.?!:]\*{0,2} \*{0,2})Your (?=\p{Ll})/gu;

/** A sentence in which the reader’s own client is no proper name: `Your client` is small inside of it. */
export function withOwnName(text: string, trace: Trace): string {
  return namesOf(trace).app.startsWith('Your ') ? text.replaceAll(INSIDE, 'your ') : text;
}
