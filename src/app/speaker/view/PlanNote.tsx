import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { SpeakerMoment } from '../talk/message.ts';
import styles from './SpeakerWindow.module.css';

/** The instructor's own note to this moment, and what comes next in the plan. */
export function PlanNote({ plan }: { readonly plan: SpeakerMoment['plan'] }) {
  const { speaker } = useWholeCatalogue();
  if (plan === null) return null;
  return (
    <section className={styles.card} data-own={true} aria-label={speaker.ownNote}>
      {plan.note !== '' && (
        <>
          <p className={styles.kicker}>{speaker.ownNote}</p>
          <p className={styles.own}>{plan.note}</p>
        </>
      )}
      {plan.next !== null && (
        <p className={styles.hint}>
          {speaker.nextInPlan}: <strong>{plan.next}</strong>
        </p>
      )}
    </section>
  );
}
