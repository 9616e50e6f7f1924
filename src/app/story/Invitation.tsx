import { ChevronRight } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { offersOf } from '../offers/offersOf.ts';
import { useLabState, usePage, usePageSettings } from '../page/PageContext.ts';
import { setDisplay } from '../page/setDisplay.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { useIsRefused } from '../page/useIsRefused.ts';
import { type Choices, defaultConfiguration } from '../session/configuration.ts';
import type { SessionAction } from '../session/session.ts';
import { focusTransport, NEXT_BUTTON_ID, PLAY_BUTTON_ID } from '../transport/transportFocus.ts';
import styles from './Invitation.module.css';

/** What to press first: the next step, or one of three stories that play by themselves. */
export function Invitation() {
  const page = usePage();
  const { lab } = page;
  const { predict } = usePageSettings().display;
  const { tree } = useSurroundings();
  const shortcut = useShortcut();
  const { app } = useText();
  const { suggestions, suggest, start: startLabel } = app.caption;
  const { scenario } = useLabState().session.present;
  const isRefused = useIsRefused();
  const choose = (offered: Choices): SessionAction => {
    return { type: 'choose', choices: { ...defaultConfiguration(scenario).choices, ...offered } };
  };
  const offered = Object.entries(offersOf(scenario).suggestions).filter(([, choices]) => !isRefused(choose(choices)));

  const start = () => {
    lab.play({ type: 'step' });
    focusTransport(tree(), NEXT_BUTTON_ID);
  };
  const startAsked = () => {
    setDisplay(page, { predict: true });
    start();
  };
  const watch = (choices: Choices) => {
    lab.change(choose(choices), () => 1);
    lab.play({ type: 'play' });
    focusTransport(tree(), PLAY_BUTTON_ID);
  };

  return (
    <div className={styles.invitation}>
      <Button variant="primary" aria-keyshortcuts={shortcut('ArrowRight')} onClick={start}>
        {startLabel}
        <Glyph of={ChevronRight} size={16} />
      </Button>
      {!predict && (
        <span className={styles.asked}>
          <Button title={app.bar.predictMeaning} onClick={startAsked}>
            {app.caption.startAsked}
          </Button>
        </span>
      )}
      {offered.length > 0 && (
        <>
          <span className={styles.or} id="suggestions">
            {suggestions}
          </span>
          <ul className={styles.suggestions} aria-labelledby="suggestions">
            {offered.map(([suggestion, choices]) => (
              <li key={suggestion}>
                <Button onClick={() => watch(choices)}>{suggest(suggestion)}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
