import { useCallback, useEffect, useRef, useState } from 'react';
import { Sheet } from '../../controls/Sheet.tsx';
import { useText } from '../../i18n/useText.ts';
import { PlanPlace } from '../agenda/PlanPlace.tsx';
import { SwitchBar } from '../bars/SwitchBar.tsx';
import { TopBar } from '../bars/TopBar.tsx';
import { type FocusKind, type KeyPress, keyCommand } from '../keyboard/keyCommand.ts';
import { obeyWith } from '../keyboard/obeyWith.ts';
import { useKeyboard } from '../keyboard/useKeyboard.ts';
import { WhenFetched } from '../later.tsx';
import { linkWarnings } from '../notices/laterWarnings.ts';
import { UnfetchedNotice } from '../notices/UnfetchedNotice.tsx';
import { useLabState, usePage, usePageSettings } from '../page/PageContext.ts';
import { setDisplay } from '../page/setDisplay.ts';
import { useRoom } from '../page/useRoom.ts';
import { Announcer } from '../story/Announcer.tsx';
import { whenIdle } from '../whenIdle.ts';
import styles from './Layout.module.css';
import { TRANSCRIPT_ID } from './landmarks.ts';
import { inspector, loadTheRest, prepareHandout, presentation, sideBySide, transcripts } from './laterViews.ts';
import { openSpeaker } from './openSpeaker.ts';
import { type OverlayId, overlays } from './overlays.ts';
import { PlayerBar } from './PlayerBar.tsx';
import { ROOM_FOR_INSPECTOR } from './roomForInspector.ts';
import { SingleRun } from './SingleRun.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { startPresenting } from './startPresenting.ts';
import { useInspection } from './useInspection.ts';

type Overlay = 'none' | 'inspector' | OverlayId;

/** The page: bars, stage, words, player, inspector, transcript. */
export function Shell() {
  const page = usePage();
  const { simulation } = page;
  const { session } = useLabState();
  const { display, warnings } = usePageSettings();
  const { app } = useText();
  const [overlay, setOverlay] = useState<Overlay>('none');
  const [transcriptOpen, setTranscriptOpen] = useState(false);
  const { drawn, panel, leave } = useInspection();
  const comparing = session.present.compare.length > 0;
  const hasRoom = useRoom(comparing ? ROOM_FOR_INSPECTOR.compare : ROOM_FOR_INSPECTOR.single, !comparing);

  useEffect(
    () =>
      whenIdle(() => {
        loadTheRest();
        simulation.load().catch(() => null);
        prepareHandout(page).catch(() => undefined);
      }),
    [page, simulation],
  );

  const close = useCallback(() => setOverlay('none'), []);

  const stopPresenting = useCallback(() => setDisplay(page, { present: false }), [page]);

  const dialog = overlay === 'none' || overlay === 'inspector' ? null : overlay;

  const show = (wanted: Overlay) => {
    setOverlay(wanted);
    return true;
  };
  const obey = obeyWith(page, {
    goTo: () => show('goTo'),
    overview: () => show('overview'),
    help: () => show('keys'),
    present: () => startPresenting(page),
    speaker: () => openSpeaker(page),
    leave: () => (dialog === null ? leave() : show('none')),
  });
  // The dialog that was asked for has not been fetched yet: what is typed meanwhile is meant for it, and Esc calls it off.
  // In presenter mode keys mean more, and the presentation reads them.
  const typedAhead = useRef('');
  const read = (press: KeyPress, focus: FocusKind, singleKeys: boolean) => {
    if (dialog !== 'goTo') typedAhead.current = '';
    else if (/^\d$/.test(press.key)) typedAhead.current += press.key;
    return keyCommand(press, focus, singleKeys);
  };
  useKeyboard(read, (command) => !display.present && ((dialog !== null && command.type !== 'leave') || obey(command)));

  const player = display.controls && <PlayerBar onInspect={() => setOverlay('inspector')} />;
  const notice = <UnfetchedNotice />;
  const opened = dialog && (
    <WhenFetched
      key={dialog}
      view={overlays[dialog]}
      props={{ open: true, onClose: close, typedAhead }}
      onGiveUp={close}
    />
  );
  if (display.present) {
    const props = { ...drawn, obey, notice, children: opened };
    return <WhenFetched view={presentation} props={props} meanwhile={notice} onGiveUp={stopPresenting} />;
  }
  return (
    <>
      <SkipLinks onTranscript={() => setTranscriptOpen(true)} />
      <div className={styles.shell} data-view={comparing ? 'compare' : 'single'}>
        <TopBar
          onOpen={setOverlay}
          transcriptOpen={transcriptOpen}
          onTranscript={() => setTranscriptOpen(!transcriptOpen)}
        />
        {warnings.length > 0 && <WhenFetched view={linkWarnings} props={{}} />}
        <PlanPlace onEdit={() => setOverlay('plan')} />
        <SwitchBar />
        <main className={styles.main}>
          <div className={styles.story}>
            {comparing ? (
              <WhenFetched view={sideBySide} props={{ ...drawn, player }} />
            ) : (
              <SingleRun {...drawn} player={player} />
            )}
          </div>
          {hasRoom && (
            <aside className={styles.inspector} aria-label={app.inspector.heading}>
              <WhenFetched view={inspector} props={panel} />
            </aside>
          )}
        </main>
      </div>
      <WhenFetched
        view={transcripts}
        props={{ id: TRANSCRIPT_ID, open: transcriptOpen, onClose: () => setTranscriptOpen(false) }}
      />
      <Announcer />
      {opened}
      {notice}
      <Sheet
        open={overlay === 'inspector' && !hasRoom}
        onClose={close}
        title={app.inspector.heading}
        closeLabel={app.inspector.close}
        wide={comparing}
      >
        <WhenFetched view={inspector} props={panel} />
      </Sheet>
    </>
  );
}
