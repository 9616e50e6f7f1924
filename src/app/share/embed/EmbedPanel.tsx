import { useId, useState } from 'react';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useLabState, usePageSettings } from '../../page/PageContext.ts';
import share from '../Share.module.css';
import { frameAddress } from '../snippets/addresses.ts';
import type { SnippetId } from '../snippets/snippets.ts';
import styles from './Embed.module.css';
import { firstChoices } from './embedChoices.ts';
import { FrameChoices } from './FrameChoices.tsx';
import { NameFields } from './NameFields.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { mayFrame, Preview } from './Preview.tsx';
import { ShownChoices } from './ShownChoices.tsx';
import { SnippetView } from './SnippetView.tsx';
import { SwitchChoices } from './SwitchChoices.tsx';
import { stillReason } from './stillReason.ts';
import { useEmbeddedFlow } from './useEmbeddedFlow.ts';

/** What an author chooses, what is to be pasted for it, and how it will look. */
export function EmbedPanel() {
  const shown = useLabState();
  const { display } = usePageSettings();
  const text = useWholeCatalogue();
  const [choices, setChoices] = useState(() => firstChoices(shown, display));
  const [form, chooseForm] = useState<SnippetId>('element');
  const { flow, run, moment, names } = useEmbeddedFlow(choices, text);
  const choosing = {
    form,
    choices,
    choose: (chosen: Partial<typeof choices>) => setChoices((before) => ({ ...before, ...chosen })),
  };
  const id = useId();
  const words = text.embedding;
  const why = stillReason(form, choices.reveal, mayFrame(window));
  // What an element shows is held back by no sandbox.
  const seen = form === 'frame' ? flow : ({ ...flow, sandbox: 'popups' } as const);
  return (
    <div className={styles.embed}>
      <div className={styles.form}>
        <ShownChoices {...choosing} moment={moment} />
        <SwitchChoices {...choosing} />
        <FrameChoices {...choosing} />
        <fieldset className={styles.group}>
          <legend>{words.names.heading}</legend>
          {names ? (
            <NameFields {...names} onType={(typed) => choosing.choose({ names: typed })} />
          ) : (
            <p className={styles.hint}>{words.names.coming}</p>
          )}
        </fieldset>
      </div>
      <div className={styles.result}>
        <SnippetView form={form} onForm={chooseForm} flow={flow} run={run} />
        <section className={styles.shown} aria-labelledby={id}>
          <h3 id={id} className={share.heading}>
            {words.preview.heading}
          </h3>
          {why === null ? (
            <Preview
              address={frameAddress(seen)}
              sandbox={seen.sandbox}
              height={flow.height}
              name={words.preview.name(flow.title)}
            />
          ) : (
            run && (
              <PicturePreview
                why={why}
                picture={why === 'untilPressed' && !flow.withPoster ? null : (run.pictures[0] ?? null)}
                height={why === 'isAll' ? null : flow.height}
                title={flow.title}
              />
            )
          )}
        </section>
      </div>
    </div>
  );
}
