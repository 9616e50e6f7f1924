import { ArrowDownToLine, Eye, House, type IconNode, Sparkles } from 'lucide';
import { Glyph } from '../../controls/Glyph.tsx';
import type { Learning } from '../../trace/trace.ts';

export const LEARNINGS: readonly Learning[] = ['held', 'made', 'received', 'observed'];

const icons: Readonly<Record<Learning, IconNode>> = {
  held: House,
  made: Sparkles,
  received: ArrowDownToLine,
  observed: Eye,
};

/** The sign for how something was learnt. Words stand beside it or in its place for screen readers. */
export function HowIcon({ how }: { readonly how: Learning }) {
  const face = icons[how];
  return <Glyph of={face} size={13} />;
}
