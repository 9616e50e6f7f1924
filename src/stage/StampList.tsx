import { useText } from '../i18n/useText.ts';
import type { Step, Trace } from '../trace/trace.ts';
import { stampsOf } from './geometry/stamps.ts';
import { partyName } from './partyName.ts';
import { StampFace, stampKey } from './StampFace.tsx';

interface StampListProps {
  readonly step: Step;
  readonly trace: Trace;
  readonly className?: string | undefined;
}

/** What the receiver of a message found, as a list; nothing where it checked nothing. */
export function StampList({ step, trace, className }: StampListProps) {
  const { stage } = useText();
  const stamps = stampsOf(step, trace.aims.decisive);
  if (stamps.length === 0) return null;
  return (
    <ul className={className} aria-label={stage.stamps(partyName(trace, step.to))}>
      {stamps.map((stamp) => (
        <li key={stampKey(stamp)}>
          <StampFace stamp={stamp} trace={trace} />
        </li>
      ))}
    </ul>
  );
}
