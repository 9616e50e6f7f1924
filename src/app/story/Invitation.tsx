import { ChevronRight } from 'lucide-react';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../i18n/useText.ts';
import { usePage } from '../page/PageContext.ts';
import { defaultConfiguration } from '../session/configuration.ts';
import { SUGGESTIONS, type Suggestion } from '../session/offers.ts';
import { focusTransport, NEXT_BUTTON_ID, PLAY_BUTTON_ID } from '../transport/transportFocus.ts';
import styles from './Invitation.module.css';

/** What to press first: the next step, or one of three stories that play by themselves. */
export function Invitation() {
  const { lab } = usePage();
  const { app } = useText();
  const { suggestions, ...text } = app.caption;

  const start = () => {
    lab.play({ type: 'step' });
    focusTransport(NEXT_BUTTON_ID);
  };
  const watch = (suggestion: Suggestion) => {
    const { scenario } = lab.state().session.present;
    const choices = { ...defaultConfiguration(scenario).choices, ...SUGGESTIONS[suggestion] };
    lab.change({ type: 'choose', choices }, () => 1);
    lab.play({ type: 'play' });
    focusTransport(PLAY_BUTTON_ID);
  };

  return (
    <div className={styles.invitation}>
      <Button variant="primary" aria-keyshortcuts="ArrowRight" onClick={start}>
        {text.start}
        <ChevronRight size={16} />
      </Button>
      <span className={styles.or} id="suggestions">
        {suggestions}
      </span>
      <ul className={styles.suggestions} aria-labelledby="suggestions">
        <li>
          <Button onClick={() => watch('normal')}>{text.suggestNormal}</Button>
        </li>
        <li>
          <Button onClick={() => watch('theft')}>{text.suggestTheft}</Button>
        </li>
        <li>
          <Button onClick={() => watch('defence')}>{text.suggestDefence}</Button>
        </li>
      </ul>
    </div>
  );
}
