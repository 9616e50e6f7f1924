import { encodeParameters } from '../../oauth/parameters.ts';
import type { Secret } from '../../trace/trace.ts';
import type { RawPiece } from './rawMessage.ts';

export interface MarkedPiece extends RawPiece {
  /** The secret that the piece spells out, with the name of its parameter; null elsewhere. */
  readonly secret: string | null;
}

interface Occurrence {
  readonly secret: Secret;
  readonly start: number;
  readonly end: number;
}

const NAME_BEFORE = /[\w-]+=$/;

/** A value as it may stand in a message: as it is, or form-encoded. */
function spellings(value: string): readonly string[] {
  const encoded = encodeParameters([['', value]]).slice(1);
  return encoded === value ? [value] : [value, encoded];
}

/** Of two secrets in one place the one that is named there wins, then the longer one. */
function isBetter(one: Occurrence, other: Occurrence, text: string): boolean {
  if (one.start !== other.start) return one.start < other.start;
  if (one.end !== other.end) return one.end > other.end;
  return text.slice(0, one.start).endsWith(`${one.secret.kind}=`);
}

function nextOccurrence(text: string, from: number, secrets: readonly Secret[]): Occurrence | null {
  let best: Occurrence | null = null;
  for (const secret of secrets) {
    for (const spelling of spellings(secret.value)) {
      const start = text.indexOf(spelling, from);
      if (start < 0) continue;
      const found = { secret, start, end: start + spelling.length };
      if (best === null || isBetter(found, best, text)) best = found;
    }
  }
  return best;
}

function markPiece({ text, role }: RawPiece, secrets: readonly Secret[]): readonly MarkedPiece[] {
  const marked: MarkedPiece[] = [];
  const add = (start: number, end: number, secret: string | null) => {
    if (end > start) marked.push({ text: text.slice(start, end), role, secret });
  };
  let at = 0;
  for (let found = nextOccurrence(text, at, secrets); found; found = nextOccurrence(text, at, secrets)) {
    const name = NAME_BEFORE.exec(text.slice(at, found.start))?.[0] ?? '';
    add(at, found.start - name.length, null);
    add(found.start - name.length, found.end, found.secret.id);
    at = found.end;
  }
  add(at, text.length, null);
  return marked;
}

/** Splits pieces where they spell out a secret. The texts together stay the same. */
export function markSecrets(pieces: readonly RawPiece[], secrets: readonly Secret[]): readonly MarkedPiece[] {
  return pieces.flatMap((piece) => markPiece(piece, secrets));
}
