import { useCallback, useEffect, useRef, useState } from 'react';
import { Sheet } from '../../controls/Sheet.tsx';
import { useText } from '../../i18n/useText.ts';
import { OWN_TAB, type TabId } from '../../inspector/tabId.ts';
import { SwitchBar } from '../bars/SwitchBar.tsx';
import { TopBar } from '../bars/TopBar.tsx';
import { type KeyCommand, keyCommand } from '../keyboard/keyCommand.ts';
import { useKeyboard } from '../keyboard/useKeyboard.ts';
import { WhenFetched } from '../later.tsx';
import { ownPanelOf } from '../ownClient/ownPanels.ts';
import { useLabState, usePage, usePageSettings } from '../page/PageContext.ts';
import { useMediaQuery } from '../page/useMediaQuery.ts';
import { Announcer } from '../story/Announcer.tsx';
import { whenIdle } from '../whenIdle.ts';
import { instruments } from './instruments.ts';
import styles from './Layout.module.css';
import { TRANSCRIPT_ID } from './landmarks.ts';
import { inspector, linkWarnings, loadTheRest, presentation, sideBySide, transcripts } from './laterViews.ts';
import { type OverlayId, overlays } from './overlays.ts';
import { SingleRun } from './SingleRun.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { startPresenting } from './startPresenting.ts';
import { useFolding } from './useFolding.ts';

/** From here on the inspector has its place beside the stage; side by side it needs more room than most windows have. */
const ROOM_FOR_INSPECTOR = { single: '(width >= 62.5rem)', compare: '(width >= 110rem)' } as const;

const firstTabOf = (scenario: string): TabId => (ownPanelOf(scenario) === null ? 'wire' : OWN_TAB);

type Overlay = 'none' | 'inspector' | OverlayId;

/** The page: bars, stage, words, player, inspector, transcript. */
export function Shell() {
  const page = usePage();
  const { lab, simulation } = page;
  const { session } = useLabState();
  const { display, warnings } = usePageSettings();
  const { app } = useText();
  const [overlay, setOverlay] = useState<Overlay>('none');
  const [transcriptOpen, setTranscriptOpen] = useState(false);
  const [chosenTab, setTab] = useState<{ readonly of: string; readonly tab: TabId } | null>(null);
  const [selectedSecret, selectSecret] = useState<string | null>(null);
  const folding = useFolding();
  const transcript = useRef<HTMLElement>(null);
  const { scenario } = session.present;
  // A tab is chosen for a story: another story opens with the tab that tells most of it.
  const tab = chosenTab?.of === scenario ? chosenTab.tab : firstTabOf(scenario);
  const comparing = session.present.compare.length > 0;
  const hasRoom = useMediaQuery(comparing ? ROOM_FOR_INSPECTOR.compare : ROOM_FOR_INSPECTOR.single, !comparing);

  useEffect(() => {
    if (!transcriptOpen) return;
    transcript.current?.focus({ preventScroll: true });
    transcript.current?.scrollIntoView({ block: 'start' });
  }, [transcriptOpen]);

  useEffect(
    () =>
      whenIdle(() => {
        loadTheRest();
        simulation.load().catch(() => null);
      }),
    [simulation],
  );

  const close = useCallback(() => setOverlay('none'), []);

  const dialog = overlay === 'none' || overlay === 'inspector' ? null : overlay;

  const leave = () => {
    if (selectedSecret === null && lab.state().change === null) return false;
    selectSecret(null);
    lab.dismissChange();
    return true;
  };
  const obey = (command: KeyCommand): boolean => {
    // The dialog that was asked for has not been fetched yet: what is typed meanwhile is meant for it.
    if (dialog !== null) return true;
    switch (command.type) {
      case 'undo':
      case 'redo':
      case 'reset':
        lab.change({ type: command.type });
        return true;
      case 'goTo':
      case 'overview':
        setOverlay(command.type);
        return true;
      case 'present':
        startPresenting(page);
        return true;
      case 'speaker':
        instruments.openSpeaker?.(page);
        return instruments.openSpeaker !== null;
      case 'help':
        setOverlay('keys');
        return true;
      case 'leave':
        return leave();
      default:
        lab.play(command);
        return true;
    }
  };
  // In presenter mode keys mean more, and the presentation reads them.
  useKeyboard(keyCommand, (command) => !display.present && obey(command));

  const drawn = { ...folding, selectedSecret, onSelectSecret: selectSecret };
  const panel = {
    tab,
    onTab: (chosen: TabId) => setTab({ of: scenario, tab: chosen }),
    selectedSecret,
    onSelectSecret: selectSecret,
  };
  const inspect = () => setOverlay('inspector');
  const opened = dialog && <WhenFetched key={dialog} view={overlays[dialog]} props={{ open: true, onClose: close }} />;
  if (display.present) return <WhenFetched view={presentation} props={{ ...drawn, obey, children: opened }} />;
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
        <SwitchBar />
        <main className={styles.main}>
          <div className={styles.story}>
            {comparing ? (
              <WhenFetched view={sideBySide} props={{ ...drawn, onInspect: inspect }} />
            ) : (
              <SingleRun {...drawn} onInspect={inspect} />
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
        props={{
          id: TRANSCRIPT_ID,
          container: transcript,
          open: transcriptOpen,
          onClose: () => setTranscriptOpen(false),
        }}
      />
      <Announcer />
      {opened}
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
