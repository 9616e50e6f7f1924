import { useText } from '../../i18n/useText.ts';
import { scenarios } from '../../scenarios/scenarios.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import styles from './TopBar.module.css';

/** Which story is told; a choice only where there is one to make. */
export function ScenarioPicker() {
  const { lab } = usePage();
  const { scenario } = useLabState().session.present;
  const { app, story } = useText();
  const ids = Object.keys(scenarios);
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
