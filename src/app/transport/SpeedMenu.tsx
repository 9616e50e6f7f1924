import { Options } from '../../controls/Options.tsx';
import { useText } from '../../i18n/useText.ts';
import { SPEEDS } from '../../player/pace.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import styles from './Transport.module.css';

export function SpeedMenu() {
  const { lab } = usePage();
  const { speed } = useLabState();
  const { app } = useText();
  const shortcut = useShortcut();
  return (
    <select
      className={styles.speed}
      aria-label={app.transport.speed}
      title={app.transport.speed}
      aria-keyshortcuts={shortcut('< >')}
      value={speed}
      onChange={(event) => lab.play({ type: 'speed.set', speed: Number(event.target.value) })}
    >
      <Options of={SPEEDS.map((offered) => [offered, app.transport.speedValue(offered)])} />
    </select>
  );
}
