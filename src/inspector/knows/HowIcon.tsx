import { ArrowDownToLine, Eye, House, type LucideIcon, Sparkles } from 'lucide-react';
import type { Learning } from '../../trace/trace.ts';

export const LEARNINGS: readonly Learning[] = ['held', 'made', 'received', 'observed'];

const icons: Readonly<Record<Learning, LucideIcon>> = {
  held: House,
  made: Sparkles,
  received: ArrowDownToLine,
  observed: Eye,
};

/** The sign for how something was learnt. Words stand beside it or in its place for screen readers. */
export function HowIcon({ how }: { readonly how: Learning }) {
  const Face = icons[how];
  return <Face size={13} aria-hidden={true} />;
}
