import { Rich } from '../../controls/Rich.tsx';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { transcriptOf } from '../../i18n/transcript.ts';
import { drawMoment } from '../../stage/picture/momentPicture.ts';
import type { Trace } from '../../trace/trace.ts';
import styles from './Handout.module.css';
import { HandoutPhase } from './HandoutPhase.tsx';
import { PrintedLink } from './PrintedLink.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';

/** Wide enough for who takes part and what each of them wants. */
const WIDTH = 900;

interface HandoutRunProps {
  readonly trace: Trace;
  /** Tells runs apart where there are several. */
  readonly name: string | null;
  readonly link: string;
  readonly text: Catalogue;
}

/** One run on paper: who takes part and how it is set up, a page for each phase, and how it ended. */
export function HandoutRun({ trace, name, link, text }: HandoutRunProps) {
  const { title, summary, cast, settings, phases, outcome } = transcriptOf(trace, text);
  const { svg } = drawMoment(trace, 0, text, { width: WIDTH, theme: 'paper', verdict: 'hidden' });
  return (
    <article className={styles.run} lang={text.locale}>
      <header>
        <p className={styles.kind}>
          {text.app.product} · {text.handout.kind}
        </p>
        <h1>{title}</h1>
        {name && <p className={styles.name}>{name}</p>}
        <p>
          <Rich text={summary} />
        </p>
      </header>
      <h2>{cast.heading}</h2>
      <PrintedPicture svg={svg} />
      <h2>{settings.heading}</h2>
      <ul>
        {settings.entries.map((entry) => (
          <li key={entry.name}>
            <strong>
              {entry.name}: {entry.value}.
            </strong>{' '}
            <Rich text={entry.meaning} />
          </li>
        ))}
      </ul>
      <h2>{text.handout.link}</h2>
      <PrintedLink link={link} text={text} />
      {phases.map((phase, index) => (
        <HandoutPhase
          key={phase.steps[0]?.id ?? phase.id}
          trace={trace}
          text={text}
          phase={phase}
          number={index + 1}
          count={phases.length}
        />
      ))}
      <footer className={styles.outcome}>
        <h2>
          {outcome.heading}: {outcome.verdict}
        </h2>
        <p>
          <Rich text={outcome.sentence} />
        </p>
        {outcome.decidedBy && <p>{outcome.decidedBy}</p>}
      </footer>
    </article>
  );
}
