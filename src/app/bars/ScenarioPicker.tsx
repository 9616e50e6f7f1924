import { useText } from '../../i18n/useText.ts';
import { declarations } from '../../scenarios/declarations/declarations.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { wantedSession } from '../session/labState.ts';
import styles from './TopBar.module.css';

/** Which story is told; a choice only where there is one to make. */
export function ScenarioPicker() {
  const { lab } = usePage();
  const { scenario } = wantedSession(useLabState()).present;
  const { app, story } = useText();
  const ids = Object.keys(declarations);
  if (ids.length < 2) return <p className={styles.scenario}>{story.scenario(scenario).title}</p>;
  return (
    <select
      className={styles.scenario}
      aria-label={app.bar.scenario}
      value={scenario}
      onChange={(event) => lab.change({ type: 'scenario', scenario: event.target.value }, () => 0)}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {story.scenario(id).title}
        </option>
      ))}
    </select>
  );
}
