import { PanelRightOpen } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { Transport } from '../transport/Transport.tsx';
import styles from './Layout.module.css';

/** The player, and the way to the inspector where that has no place beside the stage. */
export function PlayerBar({ onInspect }: { readonly onInspect: () => void }) {
  const { app } = useText();
  return (
    <Transport>
      <span className={styles.inspect}>
        <Button aria-haspopup="dialog" aria-label={app.inspector.open} onClick={onInspect}>
          <Glyph of={PanelRightOpen} size={17} />
          <span>{app.bar.inspector}</span>
        </Button>
      </span>
    </Transport>
  );
}
