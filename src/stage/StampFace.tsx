import { Check, Minus, X } from 'lucide';
import { Glyph } from '../controls/Glyph.tsx';
import { Pill } from '../controls/Pill.tsx';
import { useText } from '../i18n/useText.ts';
import type { Trace } from '../trace/trace.ts';
import type { Stamp } from './geometry/stamps.ts';
import { stampLook, stampWords } from './stampWords.ts';

const MARKS = { check: Check, cross: X, dash: Minus } as const;

export const stampKey = (stamp: Stamp): string =>
  stamp.kind === 'check' ? `${stamp.check.check} ${stamp.check.about ?? ''}` : stamp.kind;

/** One finding in a few words, with a mark that says how it came out. */
export function StampFace({ stamp, trace }: { readonly stamp: Stamp; readonly trace: Trace }) {
  const { tone, mark } = stampLook(stamp);
  return (
    <Pill tone={tone} icon={<Glyph of={MARKS[mark]} size={12} strokeWidth={2.75} />}>
      {stampWords(stamp, useText(), trace)}
    </Pill>
  );
}
