import { Button } from '../../../controls/Button.tsx';
import { RfcLink } from '../../../controls/RfcLink.tsx';
import { Rich } from '../../../controls/Rich.tsx';
import type { SpeakerNote } from '../../../i18n/text/notes.ts';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { RunAt } from './runAt.ts';
import styles from './SpeakerWindow.module.css';

interface RoomNoteProps {
  readonly run: RunAt;
  readonly revealed: boolean;
  readonly onReveal: () => void;
}

interface NoteCardProps extends Omit<RoomNoteProps, 'run'> {
  readonly heading: string;
  readonly note: SpeakerNote;
}

function NoteCard({ heading, note, revealed, onReveal }: NoteCardProps) {
  const { speaker } = useWholeCatalogue();
  return (
    <section className={styles.card} data-note={true} aria-label={heading}>
      <p className={styles.kicker}>{heading}</p>
      <p className={styles.say}>
        <Rich text={note.say} />
      </p>
      <div className={styles.question} data-answered={revealed || undefined}>
        <p className={styles.kicker}>{speaker.question}</p>
        <p className={styles.asked}>
          <Rich text={note.question} />
        </p>
        {revealed ? (
          <p className={styles.words}>
            <Rich text={note.answer} /> <RfcLink refs={note.refs} />
          </p>
        ) : null}
        <Button size="small" aria-expanded={revealed} onClick={onReveal}>
          {revealed ? speaker.hide : speaker.reveal}
        </Button>
      </div>
    </section>
  );
}

/** What to say about a run at a moment and, once it is over, about the whole of it. */
export function RoomNote({ run, revealed, onReveal }: RoomNoteProps) {
  const { notes, speaker } = useWholeCatalogue();
  const { trace, cursor, name } = run;
  const named = (heading: string) => (name === '' ? heading : `${heading} · ${name}`);
  const atEnd = cursor > 0 && cursor === trace.steps.length;
  return (
    <>
      {atEnd && (
        <NoteCard heading={named(speaker.ending)} note={notes.ending(trace)} revealed={revealed} onReveal={onReveal} />
      )}
      <NoteCard
        heading={named(speaker.notes)}
        note={notes.moment(trace, cursor)}
        revealed={revealed}
        onReveal={onReveal}
      />
    </>
  );
}
