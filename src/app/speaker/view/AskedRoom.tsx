import { Rich } from '../../../controls/Rich.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { SpeakerMoment } from '../talk/message.ts';
import styles from './NextStep.module.css';

/** What the room is asked before the next step. It stays there while nothing is asked: only so it is read out when it comes. */
export function AskedRoom({ asked }: Pick<SpeakerMoment, 'asked'>) {
  const { speaker } = useWholeCatalogue();
  return (
    <div className={styles.askedRoom} role="status">
      {asked && (
        <>
          <p>
            {speaker.roomAsked} <Rich text={asked.question} />
          </p>
          <ol>
            {asked.options.map((option) => (
              <li key={option}>
                <Rich text={option} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
