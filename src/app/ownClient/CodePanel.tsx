import { useState } from 'react';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { useOwnClientText } from '../../i18n/useOwnClientText.ts';
import { useText } from '../../i18n/useText.ts';
import type { Trace } from '../../trace/trace.ts';
import styles from './CodePanel.module.css';
import { codeOf, shortestClient } from './exampleCode.ts';

export interface CodePanelProps {
  readonly traces: readonly Trace[];
}

/** The code of the clients that made the runs, as it ran, to be copied; and the shortest client that there is. */
export function CodePanel({ traces }: CodePanelProps) {
  const { story } = useText();
  const code = useOwnClientText();
  const [open, setOpen] = useState(false);
  const names = traces[0]?.names;
  const flows = [...new Set(traces.flatMap(({ settings }) => settings.flow ?? []))];
  return (
    <div className={styles.panel}>
      <h2 className={styles.heading}>{code.heading}</h2>
      <p className={styles.words}>{code.intro}</p>
      {flows.map((flow) => (
        <Code key={flow} title={story.settingValue('flow', flow).name} text={codeOf(flow, names) ?? ''} />
      ))}
      <Disclosure open={open} onToggle={setOpen} summary={code.shortest}>
        <Code title={code.shortest} text={shortestClient} />
      </Disclosure>
      <p className={styles.words}>{code.whatElse}</p>
    </div>
  );
}

function Code({ title, text }: { readonly title: string; readonly text: string }) {
  const { copy } = useOwnClientText();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        <span>{title}</span>
        <CopyButton text={text} labels={copy} />
      </figcaption>
      <pre className={styles.code} translate="no">
        <code>{linesOf(text)}</code>
      </pre>
    </figure>
  );
}

/** Each line is a block of its own, so that what has to break goes on further to the right. */
function linesOf(text: string) {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const place = `${index}`;
      return (
        <span key={place} className={styles.line}>
          {`${line}\n`}
        </span>
      );
    });
}
