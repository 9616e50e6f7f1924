import { useId, useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { CopyButton } from '../../../controls/CopyButton.tsx';
import { Rich } from '../../../controls/Rich.tsx';
import { SegmentedControl } from '../../../controls/SegmentedControl.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { download, mayDownload } from '../download.ts';
import { isOnlyHere } from '../linkHere.ts';
import share from '../Share.module.css';
import type { EmbeddedFlow } from '../snippets/embeddedFlow.ts';
import { SNIPPET_IDS, type SnippetId, snippets } from '../snippets/snippets.ts';
import styles from './Embed.module.css';
import type { EmbeddedRun } from './embeddedRun.ts';

interface SnippetViewProps {
  readonly flow: EmbeddedFlow;
  /** Null as long as the run is not made. */
  readonly run: EmbeddedRun | null;
}

/** What the author pastes, in the form that is chosen, with the file and the conditions that it takes. */
export function SnippetView({ flow, run }: SnippetViewProps) {
  const words = useWholeCatalogue().embedding.snippet;
  const [chosen, choose] = useState<SnippetId>('element');
  const id = useId();
  const code = snippets[chosen](flow, words);
  const takesPicture = chosen === 'markdown' || (chosen !== 'frame' && flow.withPoster);
  return (
    <section className={styles.snippet} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className={share.heading}>
        {words.heading}
      </h3>
      <SegmentedControl
        legend={words.heading}
        hideLegend={true}
        name={`${id}-snippet`}
        options={SNIPPET_IDS.map((value) => ({ value, label: words.name[value] }))}
        value={chosen}
        onChange={choose}
      />
      <div className={share.head}>
        <label className={share.label} htmlFor={id}>
          {words.label}
        </label>
        <div className={share.buttons}>
          <CopyButton text={code} labels={words.copy} />
          {takesPicture && run && mayDownload(window) && (
            <Button
              size="small"
              onClick={() => download(new Blob([run.picture()], { type: 'image/svg+xml' }), run.pictureFile)}
            >
              {words.downloadPicture}
            </Button>
          )}
        </div>
      </div>
      <textarea
        id={id}
        className={share.field}
        readOnly={true}
        rows={8}
        value={code}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      {isOnlyHere(flow.lab) && <p className={share.note}>{words.onlyHere}</p>}
      <p className={styles.hint}>
        <Rich text={words.needs[chosen]} />
      </p>
      {takesPicture && (
        <p className={styles.hint}>
          <Rich text={words.picture(flow.picture)} />
        </p>
      )}
      {run === null && <p className={share.note}>{words.noRun}</p>}
    </section>
  );
}
