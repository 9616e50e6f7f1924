import { useState } from 'react';
import { SwitchBar } from '../../app/bars/SwitchBar.tsx';
import { keyCommand } from '../../app/keyboard/keyCommand.ts';
import { obeyWith } from '../../app/keyboard/obeyWith.ts';
import { useKeyboard } from '../../app/keyboard/useKeyboard.ts';
import { InspectorPanel } from '../../app/layout/InspectorPanel.tsx';
import layout from '../../app/layout/Layout.module.css';
import { PlayerBar } from '../../app/layout/PlayerBar.tsx';
import { ROOM_FOR_INSPECTOR } from '../../app/layout/roomForInspector.ts';
import { SideBySide } from '../../app/layout/SideBySide.tsx';
import { SingleRun } from '../../app/layout/SingleRun.tsx';
import { useInspection } from '../../app/layout/useInspection.ts';
import { LinkWarnings } from '../../app/notices/LinkWarnings.tsx';
import { useLabState, usePage, usePageSettings } from '../../app/page/PageContext.ts';
import { useRoom } from '../../app/page/useRoom.ts';
import { wantedSession } from '../../app/session/labState.ts';
import { Sheet } from '../../controls/Sheet.tsx';
import { useText } from '../../i18n/useText.ts';
import { KeysButton } from './KeysButton.tsx';
import { useNamesInPage } from './NamedRegions.tsx';
import { OpenInLab } from './OpenInLab.tsx';
import styles from './Widget.module.css';
import { WidgetDialogs, type WidgetOverlay } from './WidgetDialogs.tsx';

export interface WidgetProps {
  /** Answers the key F; false where there is nothing to do. */
  readonly present: () => boolean;
}

/** All of the lab but what only a page of its own needs: its name, its link, its theme, its transcript. */
export function FullWidget({ present }: WidgetProps) {
  const page = usePage();
  const state = useLabState();
  const { controls } = usePageSettings().display;
  const { app, story } = useText();
  const { region, afterHeading } = useNamesInPage();
  const [overlay, setOverlay] = useState<WidgetOverlay>('none');
  const { drawn, panel, leave } = useInspection();
  const comparing = state.session.present.compare.length > 0;
  const hasRoom = useRoom(comparing ? ROOM_FOR_INSPECTOR.compare : ROOM_FOR_INSPECTOR.single, false);
  const show = (wanted: WidgetOverlay) => {
    setOverlay(wanted);
    return true;
  };
  const close = () => setOverlay('none');
  useKeyboard(keyCommand, obeyWith(page, { goTo: () => show('goTo'), help: () => show('keys'), present, leave }));

  const player = controls && <PlayerBar onInspect={() => setOverlay('inspector')} />;
  return (
    <>
      <div className={`${layout.shell} ${styles.shell}`} data-view={comparing ? 'compare' : 'single'}>
        <div className={styles.top}>
          <div className={styles.title}>
            <h2>
              {story.scenario(wantedSession(state).present.scenario).title}
              {afterHeading && <span className="visually-hidden">{afterHeading}</span>}
            </h2>
            <KeysButton onOpen={() => setOverlay('keys')} />
            <OpenInLab />
          </div>
          <LinkWarnings />
          <SwitchBar name={region(app.bar.switches)} />
        </div>
        <div className={layout.main}>
          <div className={layout.story}>
            {comparing ? <SideBySide {...drawn} player={player} /> : <SingleRun {...drawn} player={player} />}
          </div>
          {hasRoom && (
            <section className={layout.inspector} aria-label={region(app.inspector.heading)}>
              <InspectorPanel {...panel} />
            </section>
          )}
        </div>
      </div>
      <WidgetDialogs overlay={overlay} onClose={close} />
      <Sheet
        open={overlay === 'inspector' && !hasRoom}
        onClose={close}
        title={app.inspector.heading}
        closeLabel={app.inspector.close}
        wide={comparing}
      >
        <InspectorPanel {...panel} />
      </Sheet>
    </>
  );
}
