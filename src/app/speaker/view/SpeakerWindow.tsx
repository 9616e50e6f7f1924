import { useState } from 'react';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { readSingleKeys } from '../../page/singleKeys.ts';
import { Clocks } from './Clocks.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';
import { CoveredLine } from './CoveredLine.tsx';
import { DriveBar } from './DriveBar.tsx';
import foot from './Foot.module.css';
import { KeysHere } from './KeysHere.tsx';
import { MomentView } from './MomentView.tsx';
import { NextStep } from './NextStep.tsx';
import type { Projection } from './projection.ts';
import { useSpeaker } from './SpeakerContext.ts';
import { SpeakerTheme } from './SpeakerTheme.tsx';
import styles from './SpeakerWindow.module.css';
import { speakerKey } from './speakerKey.ts';
import { useAnswerInView } from './useAnswerInView.ts';
import { useSpeakerKeys } from './useSpeakerKeys.ts';
import { useTopAt } from './useTopAt.ts';
import { WhichScreen } from './WhichScreen.tsx';

/** A place in the story, whatever the page looks like: the answer to the room's question stays hidden until it is asked for there. */
const placeOf = (shown: Projection) =>
  shown.kind === 'run' ? `${JSON.stringify(shown.link.configuration)}#${shown.moment.cursor}` : '';

/** The whole of the speaker's window. */
export function SpeakerWindow({ shown }: { readonly shown: Projection }) {
  const { speaker } = useWholeCatalogue();
  const { send } = useSpeaker();
  const [revealedAt, setRevealedAt] = useState<string | null>(null);
  const place = placeOf(shown);
  const revealed = revealedAt === place;
  const main = useAnswerInView(revealed);
  useTopAt(place, main);
  const toggleAnswer = () => setRevealedAt(revealed ? null : place);
  useSpeakerKeys((press, focus) => {
    const asked = speakerKey(press, focus, readSingleKeys());
    if (asked === 'answer') toggleAnswer();
    else if (asked !== null) send(asked);
    return asked !== null;
  });
  return (
    <div className={styles.window}>
      <header className={styles.head}>
        <h1 className={styles.title}>{speaker.title}</h1>
        <ConnectionLine />
        <CoveredLine shown={shown} />
        <SpeakerTheme />
      </header>
      <main ref={main} className={styles.main}>
        <WhichScreen shown={shown} />
        {shown.kind === 'run' ? (
          <MomentView shown={shown} revealed={revealed} onReveal={toggleAnswer} />
        ) : (
          <p className={styles.empty}>{shown.kind === 'failed' ? speaker.noRun : speaker.waiting}</p>
        )}
        <KeysHere />
      </main>
      {shown.kind === 'run' && <NextStep shown={shown} />}
      <footer className={foot.foot}>
        <DriveBar shown={shown} />
        <Clocks />
      </footer>
    </div>
  );
}
