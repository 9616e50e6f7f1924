import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepHeading } from '../StepHeading.tsx';
import { CopyMessage } from '../wire/CopyMessage.tsx';
import { OnTheWire } from '../wire/OnTheWire.tsx';
import { rawMessage } from '../wire/rawMessage.ts';
import styles from './Compare.module.css';
import { CompareSummary } from './CompareSummary.tsx';
import type { RunAtStep } from './comparison.ts';
import { type Atom, markedTexts } from './differences.ts';
import { RunSections } from './RunSections.tsx';

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
  const summary = <CompareSummary text={inspector.compare.summary(runs.length, differs)} />;
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
      <RunSections runs={runs}>
        {({ trace, step }, place) =>
          step === null ? (
            <p className={panel.note}>{inspector.compare.notStarted}</p>
          ) : (
            <>
              <StepHeading trace={trace} step={step} />
              <MarkedText atoms={marked[place] ?? []} />
              {rawMessage(step.message) !== '' && <CopyMessage message={step.message} />}
            </>
          )
        }
      </RunSections>
    </div>
  );
}
