import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepHeading } from '../StepHeading.tsx';
import { CopyMessage } from '../wire/CopyMessage.tsx';
import { OnTheWire } from '../wire/OnTheWire.tsx';
import { rawMessage } from '../wire/rawMessage.ts';
import styles from './Compare.module.css';
import type { RunAtStep } from './comparison.ts';
import { type Atom, markedTexts } from './differences.ts';

function MarkedText({ atoms }: { readonly atoms: readonly Atom[] }) {
  const { compare } = useCatalogue().inspector;
  return (
    <pre className={styles.raw} translate="no">
      {atoms.map(({ text, differs }, index) => {
        // A part has no identity but its place in the message.
        const place = `${index}`;
        const [, space = '', rest = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? [];
        if (!differs) {
          return (
            <span key={place}>
              <wbr />
              {text}
            </span>
          );
        }
        return (
          <span key={place}>
            {space}
            <wbr />
            <mark className={styles.differs} title={compare.differs}>
              {rest}
            </mark>
          </span>
        );
      })}
    </pre>
  );
}

export interface CompareWireProps {
  readonly runs: readonly RunAtStep[];
  readonly inspection: Inspection;
}

/** The messages of several runs at one moment; what is not in all of them is marked. */
export function CompareWire({ runs, inspection }: CompareWireProps) {
  const { inspector, story } = useCatalogue();
  const texts = runs.map(({ trace, step }) => {
    if (step === null) return '';
    return rawMessage(step.message) || story.gesture(step, trace);
  });
  const marked = markedTexts(texts);
  const differs = marked.some((atoms) => atoms.some((atom) => atom.differs));
  const summary = (
    <p className={panel.line}>
      <Rich text={inspector.compare.summary(runs.length, differs)} />
    </p>
  );
  if (!differs) {
    return (
      <>
        {summary}
        <OnTheWire inspection={inspection} />
      </>
    );
  }
  return (
    <div className={panel.panel}>
      {summary}
      <div className={styles.runs}>
        {runs.map(({ label, trace, step }, index) => {
          // Two runs may be alike and bear the same label: a run is known by its place.
          const place = `${index}`;
          return (
            <section key={place} className={styles.run} aria-label={label}>
              <p className={styles.label}>{label}</p>
              {step === null ? (
                <p className={panel.note}>{inspector.compare.notStarted}</p>
              ) : (
                <>
                  <StepHeading trace={trace} step={step} />
                  <MarkedText atoms={marked[index] ?? []} />
                  {rawMessage(step.message) !== '' && <CopyMessage message={step.message} />}
                </>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
