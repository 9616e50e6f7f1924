import { X } from 'lucide';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { WordsContext } from '../../controls/WordsContext.ts';
import { useShellText } from '../../i18n/useShellText.ts';
import { useText } from '../../i18n/useText.ts';
import type { Trace } from '../../trace/trace.ts';
import { runName } from '../compare/runName.ts';
import { useLabState } from '../page/PageContext.ts';
import type { Configuration } from '../session/configuration.ts';
import styles from './Transcript.module.css';
import { Transcript } from './Transcript.tsx';

interface TranscriptsProps {
  readonly id: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Every run that is shown, told in words. It is in the page from the first frame on, whether it is open or not. */
export function Transcripts({ id, open, onClose }: TranscriptsProps) {
  const { session, reel } = useLabState();
  const { transcript } = useShellText();
  // It is long, and a changed switch should not wait for it.
  const shown = useDeferredValue(reel.traces);
  const section = useRef<HTMLElement>(null);
  // It may have been opened before its code was there.
  useEffect(() => {
    if (!open) return;
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (
    <section
      ref={section}
      id={id}
      className={styles.section}
      hidden={!open}
      tabIndex={-1}
      aria-labelledby={`${id}-heading`}
    >
      <header className={styles.head}>
        <h2 id={`${id}-heading`}>{transcript.heading}</h2>
        <span className={styles.close}>
          <Button variant="icon" aria-label={transcript.close} onClick={onClose}>
            <Glyph of={X} />
          </Button>
        </span>
      </header>
      {/* It is read through, not stepped through: its words are explained in the list of words. */}
      <WordsContext value={null}>
        <Runs traces={shown} configuration={session.present} />
      </WordsContext>
    </section>
  );
}

interface RunsProps {
  readonly traces: readonly Trace[];
  readonly configuration: Configuration;
}

const Runs = memo(function Runs({ traces, configuration }: RunsProps) {
  const text = useText();
  if (traces.length === 1) return traces.map((trace) => <Transcript key="only" trace={trace} heading={null} />);
  return traces.map((trace, run) => {
    const place = `run-${run}`;
    return <Transcript key={place} trace={trace} heading={runName(configuration, run, text)} />;
  });
});
