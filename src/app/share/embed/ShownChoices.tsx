import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { UI_CHOICES } from '../../link/display.ts';
import { useLabState } from '../../page/PageContext.ts';
import { momentTitle } from '../../story/momentTitle.ts';
import { Check } from '../Check.tsx';
import { Choice } from '../Choice.tsx';
import { shownPlace } from '../shownPlace.ts';
import styles from './Embed.module.css';
import { type ChoosingProps, EMBED_THEMES } from './embedChoices.ts';

/** The moment, the switches as they stand, and how much of the lab is around them. */
export function ShownChoices({ choices, choose }: ChoosingProps) {
  const state = useLabState();
  const text = useWholeCatalogue();
  const words = text.embedding.shown;
  const { reel, cursor } = state;
  const { display } = choices;
  const show = (part: Partial<typeof display>) => choose({ display: { ...display, ...part } });
  const moments = [null, ...reel.moments.map(({ id }) => id)].map((id, number) => {
    const name = words.momentName(number, momentTitle(reel, number, text.story), number === cursor);
    return [id ?? '', name] as const;
  });
  return (
    <fieldset className={styles.group}>
      <legend>{words.heading}</legend>
      <Choice
        label={words.moment}
        value={choices.step ?? ''}
        offered={moments}
        onChoose={(id) => choose({ step: id === '' ? null : id })}
      />
      <p className={styles.hint}>{words.switches(shownPlace(state, text).switches)}</p>
      <Choice
        label={words.ui}
        value={display.ui}
        offered={UI_CHOICES.map((ui) => [ui, words.uiName[ui]])}
        onChoose={(chosen) => show({ ui: UI_CHOICES.find((ui) => ui === chosen) ?? 'full' })}
      />
      <Choice
        label={words.theme}
        value={choices.theme}
        offered={EMBED_THEMES.map((theme) => [theme, words.themeName[theme]])}
        onChoose={(chosen) => choose({ theme: EMBED_THEMES.find((theme) => theme === chosen) ?? 'auto' })}
      />
      {(['controls', 'keyboard', 'links'] as const).map((flag) => (
        <Check key={flag} label={words[flag]} checked={display[flag]} onChange={(on) => show({ [flag]: on })} />
      ))}
    </fieldset>
  );
}
