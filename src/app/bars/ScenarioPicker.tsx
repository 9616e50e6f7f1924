import { Options } from '../../controls/Options.tsx';
import { useText } from '../../i18n/useText.ts';
import { declarations } from '../../scenarios/declarations/declarations.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { wantedSession } from '../session/labState.ts';
import styles from './ScenarioPicker.module.css';

/** Which story is told. */
export function ScenarioPicker() {
  const { lab } = usePage();
  const { scenario } = wantedSession(useLabState()).present;
  const { app, story } = useText();
  const ids = Object.keys(declarations);
  return (
    <select
      className={styles.scenario}
      aria-label={app.bar.scenario}
      value={scenario}
      onChange={(event) => lab.change({ type: 'scenario', scenario: event.target.value }, () => 0)}
    >
      <Options of={ids.map((id) => [id, story.scenario(id).title])} />
    </select>
  );
}
