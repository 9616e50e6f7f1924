import { ArrowLeft, ArrowRight, EyeOff, MonitorOff } from 'lucide';
import { Button } from '../../../controls/Button.tsx';
import { Glyph } from '../../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import styles from './Foot.module.css';
import type { Projection } from './projection.ts';
import { useConnection, useSpeaker } from './SpeakerContext.ts';

/** Drives the main window. */
export function DriveBar({ shown }: { readonly shown: Projection }) {
  const { send } = useSpeaker();
  const { speaker } = useWholeCatalogue();
  const words = speaker.controls;
  const isConnected = useConnection() === 'connected';
  const run = shown.kind === 'run' ? shown : null;
  const presenter = run?.moment.presenter ?? null;
  const { atStart, atEnd } = run?.moment.ends ?? { atStart: true, atEnd: true };
  const covers = isConnected && presenter !== null;
  return (
    <fieldset className={styles.drive}>
      <legend className="visually-hidden">{words.name}</legend>
      <Button disabled={!isConnected || atStart} onClick={() => send('back')}>
        <Glyph of={ArrowLeft} />
        {words.back}
      </Button>
      <Button variant="primary" disabled={!isConnected || atEnd} onClick={() => send('step')}>
        {run?.moment.asked ? words.unanswered : words.next}
        <Glyph of={ArrowRight} />
      </Button>
      <Button
        disabled={!covers}
        aria-pressed={presenter?.blackout ?? false}
        title={presenter === null ? speaker.onlyPresenting : undefined}
        onClick={() => send('blackout')}
      >
        <Glyph of={MonitorOff} />
        {words.blackout}
      </Button>
      <Button
        disabled={!covers}
        aria-pressed={presenter?.verdictHidden ?? false}
        title={presenter === null ? speaker.onlyPresenting : undefined}
        onClick={() => send('verdict')}
      >
        <Glyph of={EyeOff} />
        {words.verdict}
      </Button>
    </fieldset>
  );
}
