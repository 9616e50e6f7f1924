import { useId, useState } from 'react';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useLabState, usePageSettings } from '../../page/PageContext.ts';
import share from '../Share.module.css';
import { frameAddress } from '../snippets/addresses.ts';
import styles from './Embed.module.css';
import { firstChoices } from './embedChoices.ts';
import { FrameChoices } from './FrameChoices.tsx';
import { NameFields } from './NameFields.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { mayFrame, Preview } from './Preview.tsx';
import { ShownChoices } from './ShownChoices.tsx';
import { SnippetView } from './SnippetView.tsx';
import { SwitchChoices } from './SwitchChoices.tsx';
import { useEmbeddedFlow } from './useEmbeddedFlow.ts';

/** What an author chooses, what is to be pasted for it, and how it will look. */
export function EmbedPanel() {
  const shown = useLabState();
  const { lock } = usePageSettings().display;
  const text = useWholeCatalogue();
  const [choices, setChoices] = useState(() => firstChoices(shown, lock));
  const { flow, run, moment, names } = useEmbeddedFlow(choices, text);
  const choosing = {
    choices,
    choose: (chosen: Partial<typeof choices>) => setChoices((before) => ({ ...before, ...chosen })),
  };
  const id = useId();
  const words = text.embedding;
  const name = words.preview.name(flow.title);
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
        <SnippetView flow={flow} run={run} />
        <section className={styles.shown} aria-labelledby={id}>
          <h3 id={id} className={share.heading}>
            {words.preview.heading}
          </h3>
          {mayFrame(window) ? (
            <Preview address={frameAddress(flow)} sandbox={flow.sandbox} height={flow.height} name={name} />
          ) : (
            run && <PicturePreview svg={run.pictures[0]?.draw().svg ?? null} height={flow.height} name={name} />
          )}
        </section>
      </div>
    </div>
  );
}
