import type { OwnName } from '../trace/names.ts';
import { type Acceptance, acceptNames } from './acceptNames.ts';
import type { Cast } from './cast.ts';

type Wanted = readonly [party: string, own: OwnName];

/** A party, a colon, its name, and after an at sign its host; one of the two may be missing. */
const PART = /^([^:@,]+):(?=.)([^:@,]*)(?:@([^:@,]*))?$/;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function wantedIn(part: string): Wanted | null {
  const [, party, written = '', host] = PART.exec(part) ?? [];
  const name = decoded(written);
  if (party === undefined || name === null) return null;
  return [party, { ...(written !== '' && { name }), ...(host !== undefined && { host }) }];
}

/** Reads what `namesText` writes and says which of it a cast can bear. Nothing that stands there makes it throw. */
export function readNames(text: string, cast: Cast): Acceptance {
  const parts = text === '' ? [] : text.split(';').map((part) => ({ part, wanted: wantedIn(part) }));
  const malformed = parts.filter(({ wanted }) => wanted === null);
  const { names, refused } = acceptNames(
    cast,
    parts.flatMap(({ wanted }) => (wanted === null ? [] : [wanted])),
  );
  const syntax = malformed.map(({ part }) => ({ party: '', value: part, reason: 'syntax', used: null }) as const);
  return { names, refused: [...syntax, ...refused] };
}
