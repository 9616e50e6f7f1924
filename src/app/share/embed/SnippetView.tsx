import { useId } from 'react';
import { CopyButton } from '../../../controls/CopyButton.tsx';
import { Rich } from '../../../controls/Rich.tsx';
import { SegmentedControl } from '../../../controls/SegmentedControl.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { mayDownload } from '../download.ts';
import { isOnlyHere } from '../linkHere.ts';
import share from '../Share.module.css';
import type { EmbeddedFlow } from '../snippets/embeddedFlow.ts';
import { SNIPPET_IDS, type SnippetId, snippets } from '../snippets/snippets.ts';
import styles from './Embed.module.css';
import type { EmbeddedRun } from './embeddedRun.ts';
import { PictureDownloads } from './PictureDownloads.tsx';

interface SnippetViewProps {
  readonly form: SnippetId;
  readonly onForm: (form: SnippetId) => void;
  readonly flow: EmbeddedFlow;
  /** Null as long as the run is not made. */
  readonly run: EmbeddedRun | null;
}

/** How many pictures the code of a form names. */
function picturesIn(form: SnippetId, { withPoster, pictures }: EmbeddedFlow): number {
  if (form === 'markdown') return 1;
  return form !== 'frame' && withPoster ? pictures.length : 0;
}

/** What the author pastes, in the form that is chosen, with the files and the conditions that it takes. */
export function SnippetView({ form, onForm, flow, run }: SnippetViewProps) {
  const words = useWholeCatalogue().embedding.snippet;
  const id = useId();
  const code = snippets[form](flow, words);
  const named = picturesIn(form, flow);
  return (
    <section className={styles.snippet} aria-labelledby={`${id}-heading`}>
      <div className={share.head}>
        <div className={share.buttons}>
          <h3 id={`${id}-heading`} className={share.heading}>
            {words.heading}
          </h3>
          <SegmentedControl
            legend={words.heading}
            hideLegend={true}
            name={`${id}-snippet`}
            options={SNIPPET_IDS.map((value) => ({ value, label: words.name[value] }))}
            value={form}
            onChange={onForm}
          />
        </div>
        <div className={share.buttons}>
          <CopyButton text={code} labels={words.copy} />
          {run && mayDownload(window) && <PictureDownloads pictures={run.pictures.slice(0, named)} />}
        </div>
      </div>
      <textarea
        aria-label={words.label}
        className={`${share.field} ${styles.code}`}
        readOnly={true}
        rows={5}
        value={code}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      {run === null && <p className={share.note}>{words.noRun}</p>}
      {named > 0 && (
        <p className={styles.todo}>
          <Rich text={words.pictures(flow.pictures.slice(0, named))} />
        </p>
      )}
      <details className={styles.needs}>
        <summary>{words.needsHeading}</summary>
        <p className={styles.hint}>
          <Rich text={words.needs[form]} />
        </p>
      </details>
      {isOnlyHere(flow.lab) && <p className={styles.hint}>{words.onlyHere}</p>}
    </section>
  );
}
