import { ArrowRight } from 'lucide';
import { Glyph } from '../controls/Glyph.tsx';
import { Icon } from '../controls/Icon.tsx';
import type { Step, Trace } from '../trace/trace.ts';
import styles from './StepList.module.css';

function PartyTag({ id, trace }: { readonly id: string; readonly trace: Trace }) {
  const party = trace.cast.find((candidate) => candidate.id === id);
  return (
    <span className={styles.party} data-kind={party?.kind}>
      {party && <Icon kind={party.kind} size={14} />}
      {party?.name ?? id}
    </span>
  );
}

/** From whom to whom. The row's button says it in words. */
export function Parties({ step, trace }: { readonly step: Step; readonly trace: Trace }) {
  return (
    <span className={styles.parties} aria-hidden="true">
      <PartyTag id={step.from} trace={trace} />
      <Glyph of={ArrowRight} className={styles.to} size={14} />
      <PartyTag id={step.to} trace={trace} />
    </span>
  );
}
