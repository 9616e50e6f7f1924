import { Minus, Check as Passed, X } from 'lucide';
import { Glyph } from '../../controls/Glyph.tsx';
import { RfcLink } from '../../controls/RfcLink.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Check, Trace } from '../../trace/trace.ts';
import panel from '../Panel.module.css';
import styles from './CheckList.module.css';
import { ComparedValues } from './ComparedValues.tsx';

export interface CheckListProps {
  readonly checks: readonly Check[];
  readonly trace: Trace;
  /** `values` adds what was expected and what was found. */
  readonly detail: 'sentence' | 'values';
  /** For each check whether it came out otherwise in another run. */
  readonly differs?: readonly boolean[];
}

const marks = { passed: Passed, failed: X, nothing: Minus } as const;

function resultOf({ passed }: Check): keyof typeof marks {
  if (passed === null) return 'nothing';
  return passed ? 'passed' : 'failed';
}

/** The checks of one message in the order in which they were made, each with its result and its section. */
export function CheckList({ checks, trace, detail, differs = [] }: CheckListProps) {
  const { checks: words, inspector } = useCatalogue();
  return (
    <ol className={panel.list}>
      {checks.map((check, index) => {
        const result = resultOf(check);
        const mark = marks[result];
        return (
          <li
            key={`${check.check} ${check.about ?? ''}`}
            className={styles.check}
            data-result={result}
            data-differs={differs[index] || undefined}
          >
            <span className={styles.mark}>
              <Glyph of={mark} size={16} strokeWidth={2.5} />
              <span className="visually-hidden">{inspector.checks.outcome(check.passed)}: </span>
            </span>
            <div>
              <p className={styles.sentence}>
                {differs[index] && (
                  <span className={styles.differs}>
                    <span aria-hidden={true}>≠ </span>
                    <span className="visually-hidden">{inspector.compare.differs}: </span>
                  </span>
                )}
                <Rich text={words.sentence(check, trace)} />
              </p>
              {detail === 'values' && <ComparedValues check={check} />}
              <p className={styles.reference}>
                <RfcLink refs={check.ref} /> · <span className={styles.id}>{check.check}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
