import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { momentsInWords, switchesInWords } from '../../agenda/stopInWords.ts';
import type { Reel } from '../../session/reel.ts';
import type { PlanAt } from './planAt.ts';
import styles from './SpeakerWindow.module.css';

interface PlanNoteProps {
  readonly plan: PlanAt;
  /** What the next stop shows; null as long as that is not here. */
  readonly ahead: Reel | null;
}

/** The instructor's own note to this stop, and what comes next in the plan. */
export function PlanNote({ plan, ahead }: PlanNoteProps) {
  const text = useWholeCatalogue();
  const { speaker, story } = text;
  const { note, next } = plan;
  return (
    <section className={styles.card} data-own={true} aria-label={note === '' ? speaker.nextInPlan : speaker.ownNote}>
      {note !== '' && (
        <>
          <p className={styles.kicker}>{speaker.ownNote}</p>
          <p className={styles.own} dir="auto">
            {note}
          </p>
        </>
      )}
      <p className={styles.hint}>
        {next === null ? (
          speaker.lastInPlan
        ) : (
          <>
            {speaker.nextInPlan}: <strong>{momentsInWords(next, ahead, text)}</strong>
            {` · ${story.scenario(next.scenario).title} · ${switchesInWords(next, text)}`}
          </>
        )}
      </p>
    </section>
  );
}
