import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { EMBED_HEIGHTS } from '../../link/embedHeights.ts';
import { Check } from '../Check.tsx';
import { Choice } from '../Choice.tsx';
import styles from './Embed.module.css';
import { type ChoosingProps, heightOf, LEAST_HEIGHT, MOST_HEIGHT, usedHeight } from './embedChoices.ts';
import { Field } from './Field.tsx';

const REVEALS = ['auto', 'interaction'] as const;
const SANDBOXES = ['scripts', 'popups', 'free'] as const;

/** How it stands in the author's page: its size, when it comes, and what a frame may do. */
export function FrameChoices({ form, choices, choose }: ChoosingProps) {
  const words = useWholeCatalogue().embedding.frame;
  const { height, reveal, sandbox, display, withPoster, withTranscript } = choices;
  const { usual, least } = EMBED_HEIGHTS[display.ui];
  if (form === 'markdown') return null;
  const isFrame = form === 'frame';
  const used = usedHeight(height, display.ui);
  return (
    <fieldset className={styles.group}>
      <legend>{words.heading}</legend>
      <Field
        label={words.height}
        type="number"
        value={height ?? String(usual)}
        fault={height !== null && heightOf(height) === null ? words.badHeight(LEAST_HEIGHT, MOST_HEIGHT) : null}
        warning={used < least ? words.lowHeight(least) : null}
        hint={`${words.heightHint(usual, least)} ${words.width}`}
        onType={(typed) => choose({ height: typed })}
      />
      {isFrame ? (
        <>
          <Choice
            label={words.sandbox}
            value={sandbox}
            offered={SANDBOXES.map((one) => [one, words.sandboxName[one]])}
            onChoose={(chosen) => choose({ sandbox: SANDBOXES.find((one) => one === chosen) ?? 'scripts' })}
          />
          {sandbox === 'scripts' && display.links && <p className={styles.hint}>{words.sandboxLinks}</p>}
        </>
      ) : (
        <>
          <Choice
            label={words.reveal}
            value={reveal}
            offered={REVEALS.map((one) => [one, words.revealName[one]])}
            onChoose={(chosen) => choose({ reveal: REVEALS.find((one) => one === chosen) ?? 'auto' })}
          />
          <Check label={words.poster} checked={withPoster} onChange={(on) => choose({ withPoster: on })} />
          {form === 'element' && (
            <Check
              label={words.transcript}
              checked={withTranscript}
              onChange={(on) => choose({ withTranscript: on })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
