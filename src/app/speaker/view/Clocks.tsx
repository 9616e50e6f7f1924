import { Pause, Play, RotateCcw } from 'lucide';
import { useEffect, useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { Glyph } from '../../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import styles from './Foot.module.css';
import { keepHere, recallHere } from './keptHere.ts';
import { elapsed, readStopwatch, reset, spelled, started, toggled, writtenStopwatch } from './stopwatch.ts';
import { useNow } from './useNow.ts';

const NAME = 'stopwatch';

/** What time it is, and how long the talk has lasted; the latter goes on through a reload. */
export function Clocks() {
  const { speaker, locale } = useWholeCatalogue();
  const words = speaker.clock;
  const now = useNow();
  const [watch, setWatch] = useState(() => readStopwatch(recallHere(NAME)) ?? started(now));
  useEffect(() => keepHere(NAME, writtenStopwatch(watch)), [watch]);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
  const runs = watch.is === 'running';
  return (
    <section className={styles.clocks} aria-label={words.heading}>
      <p className={styles.clock}>
        <span className={styles.clockName}>{words.time}</span> <time>{time}</time>
      </p>
      <p className={styles.clock}>
        <span className={styles.clockName}>{words.elapsed}</span>{' '}
        <span role="timer" aria-label={words.elapsed}>
          {spelled(elapsed(watch, now))}
        </span>
      </p>
      <Button
        variant="icon"
        aria-label={runs ? words.pause : words.resume}
        title={runs ? words.pause : words.resume}
        onClick={() => setWatch(toggled(watch, Date.now()))}
      >
        {runs ? <Glyph of={Pause} size={16} /> : <Glyph of={Play} size={16} />}
      </Button>
      <Button
        variant="icon"
        aria-label={words.reset}
        title={words.reset}
        onClick={() => setWatch(reset(watch, Date.now()))}
      >
        <Glyph of={RotateCcw} size={16} />
      </Button>
    </section>
  );
}
