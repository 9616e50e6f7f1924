import { useState } from 'react';
import { VerdictBadge } from '../../app/bars/VerdictBadge.tsx';
import { Comparison } from '../../app/compare/Comparison.tsx';
import { keyCommand } from '../../app/keyboard/keyCommand.ts';
import { obeyWith } from '../../app/keyboard/obeyWith.ts';
import { useKeyboard } from '../../app/keyboard/useKeyboard.ts';
import layout from '../../app/layout/Layout.module.css';
import { SideBySide } from '../../app/layout/SideBySide.tsx';
import { SingleRun } from '../../app/layout/SingleRun.tsx';
import { useInspection } from '../../app/layout/useInspection.ts';
import type { UiChoice } from '../../app/link/display.ts';
import { LinkWarnings } from '../../app/notices/LinkWarnings.tsx';
import { useLabState, usePage, usePageSettings } from '../../app/page/PageContext.ts';
import { Transport } from '../../app/transport/Transport.tsx';
import { Stage } from '../../stage/Stage.tsx';
import type { WidgetProps } from './FullWidget.tsx';
import { KeysButton } from './KeysButton.tsx';
import { OpenInLab } from './OpenInLab.tsx';
import styles from './Widget.module.css';
import { WidgetDialogs, type WidgetOverlay } from './WidgetDialogs.tsx';

interface SmallWidgetProps extends WidgetProps {
  readonly ui: Exclude<UiChoice, 'full'>;
}

/** Stage, words and player with how things stand; or the stage alone. Of several runs each has its own. */
export function SmallWidget({ ui, present }: SmallWidgetProps) {
  const page = usePage();
  const { lab } = page;
  const { reel, cursor } = useLabState();
  const { controls } = usePageSettings().display;
  const { drawn, leave } = useInspection();
  const [overlay, setOverlay] = useState<WidgetOverlay>('none');
  const hasDialogs = ui === 'min';
  const show = (wanted: WidgetOverlay) => {
    if (hasDialogs) setOverlay(wanted);
    return hasDialogs;
  };
  useKeyboard(keyCommand, obeyWith(page, { goTo: () => show('goTo'), help: () => show('keys'), present, leave }));
  const [trace] = reel.traces;
  if (trace === undefined) return null;
  const isSingle = reel.traces.length === 1;
  const shell = { className: `${layout.shell} ${styles.shell}`, 'data-view': isSingle ? 'single' : 'compare' };
  if (ui === 'none') {
    return isSingle ? (
      <div className={styles.alone}>
        <LinkWarnings />
        <Stage {...drawn} trace={trace} cursor={cursor} onSeek={(to) => lab.play({ type: 'seek', cursor: to })} />
      </div>
    ) : (
      <div {...shell}>
        <LinkWarnings />
        <Comparison {...drawn} ui={ui} />
      </div>
    );
  }
  const keys = <KeysButton onOpen={() => setOverlay('keys')} />;
  const player = controls && <Transport>{keys}</Transport>;
  return (
    <div {...shell}>
      <LinkWarnings />
      <div className={isSingle ? styles.verdict : styles.title}>
        {isSingle && <VerdictBadge trace={trace} cursor={cursor} />}
        {!controls && keys}
        <OpenInLab />
      </div>
      <div className={layout.main}>
        <div className={layout.story}>
          {isSingle ? <SingleRun {...drawn} player={player} /> : <SideBySide {...drawn} ui={ui} player={player} />}
        </div>
      </div>
      <WidgetDialogs overlay={overlay} onClose={() => setOverlay('none')} />
    </div>
  );
}
