import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { UI_CHOICES } from '../../link/display.ts';
import { Check } from '../Check.tsx';
import { Choice } from '../Choice.tsx';
import type { ChosenMoment } from './chosenMoment.ts';
import styles from './Embed.module.css';
import { type ChoosingProps, EMBED_THEMES } from './embedChoices.ts';
import { MomentChoice } from './MomentChoice.tsx';

interface ShownChoicesProps extends ChoosingProps {
  /** In the run that the switches lead to. */
  readonly moment: ChosenMoment;
}

/** The moment, and how much of the lab is around it. */
export function ShownChoices({ form, choices, choose, moment }: ShownChoicesProps) {
  const words = useWholeCatalogue().embedding.shown;
  const { display } = choices;
  const isPicture = form === 'markdown';
  // A picture leads to the lab, which can ask; the stage alone has no place for a question.
  const asks = isPicture || display.ui !== 'none' ? (['predict'] as const) : [];
  const flags = [...(isPicture ? [] : (['controls', 'keyboard', 'links'] as const)), ...asks];
  const show = (part: Partial<typeof display>) => choose({ display: { ...display, ...part } });
  return (
    <fieldset className={styles.group}>
      <legend>{words.heading}</legend>
      <MomentChoice moment={moment} wanted={choices.moment} onChoose={(chosen) => choose({ moment: chosen })} />
      {!isPicture && (
        <Choice
          label={words.ui}
          value={display.ui}
          offered={UI_CHOICES.map((ui) => [ui, words.uiName[ui]])}
          onChoose={(chosen) => show({ ui: UI_CHOICES.find((ui) => ui === chosen) ?? 'full' })}
        />
      )}
      <Choice
        label={words.theme}
        value={choices.theme}
        offered={EMBED_THEMES.map((theme) => [theme, words.themeName[theme]])}
        onChoose={(chosen) => choose({ theme: EMBED_THEMES.find((theme) => theme === chosen) ?? 'auto' })}
      />
      {flags.map((flag) => (
        <Check key={flag} label={words[flag]} checked={display[flag]} onChange={(on) => show({ [flag]: on })} />
      ))}
    </fieldset>
  );
}
