import { type ReactNode, useContext, useReducer, useRef } from 'react';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { stepBack, stepOn } from '../agenda/course.ts';
import { SwitchBar } from '../bars/SwitchBar.tsx';
import type { DrawnAlike } from '../compare/drawnAlike.ts';
import type { KeyCommand } from '../keyboard/keyCommand.ts';
import { useKeyboard } from '../keyboard/useKeyboard.ts';
import { LinkWarnings } from '../notices/LinkWarnings.tsx';
import { useLabState, usePage, usePageSettings } from '../page/PageContext.ts';
import { Announcer } from '../story/Announcer.tsx';
import { VerdictCover } from '../story/VerdictCover.ts';
import { Blackout } from './Blackout.tsx';
import styles from './Presentation.module.css';
import { Presented } from './Presented.tsx';
import { PresenterTools } from './PresenterTools.tsx';
import { keyInTheDark, type PresenterCommand, presenterCommand } from './presenterKeys.ts';
import { opening, type PresenterEvent, presenterAfter } from './presenterState.ts';
import { returnToPage } from './returnToPage.ts';
import { useFocusOnStage } from './useFocusOnStage.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useSpeakersHand } from './useSpeakersHand.ts';
import { useToolsInSight } from './useToolsInSight.ts';
import { useWakeLock } from './useWakeLock.ts';

export interface PresentationProps extends DrawnAlike {
  /** Answers the keys that mean here what they mean on the page; false where there was nothing to do. */
  readonly obey: (command: KeyCommand) => boolean;
  /** What is said of something that could not be fetched. */
  readonly notice: ReactNode;
  /** The dialog that is open; null where none is. */
  readonly children: ReactNode;
}

/** Presenter mode: the stage fills the window or the screen, and what is said can be read from the last row. */
export function Presentation({ obey, notice, children, ...drawn }: PresentationProps) {
  const page = usePage();
  const { session } = useLabState();
  const { singleKeys, display } = usePageSettings();
  const { presenter, story } = useWholeCatalogue();
  const cover = useContext(VerdictCover);
  const root = useRef<HTMLElement>(null);
  const [state, dispatch] = useReducer(presenterAfter, opening);
  const { inSight, listeners } = useToolsInSight();
  useWakeLock();
  useFocusOnStage(root);

  const isBlack = state.shows === 'nothing';
  const send = (type: PresenterEvent['type']) => {
    if (presenterAfter(state, { type }).shows === 'page') returnToPage(page, root.current);
    dispatch({ type });
  };
  const leave = () => {
    const isOpen = state.shows === 'switches' || state.shows === 'nothing';
    if (isOpen || !obey({ type: 'leave' })) send('leave');
  };
  const keysAreOurs = singleKeys && display.keyboard;
  const fullScreen = useFullScreen(root, keysAreOurs, () => {
    if (children === null) leave();
  });

  const answer = (command: PresenterCommand): boolean => {
    // The dialog that was asked for has not been fetched yet; it can be called off.
    if (children !== null && !isBlack) return command.type !== 'leave' || obey(command);
    switch (command.type) {
      case 'blackout':
      case 'light':
      case 'switches':
      case 'verdict':
        send(command.type);
        return true;
      case 'step':
        stepOn(page);
        return true;
      case 'back':
        stepBack(page);
        return true;
      case 'present':
        fullScreen.toggle();
        return true;
      case 'speaker':
        // Browsers end a full screen where a window opens, as if it had been left on purpose.
        fullScreen.leave();
        return obey(command);
      case 'leave':
        leave();
        return true;
      default:
        return obey(command);
    }
  };
  useSpeakersHand(state, send);
  useKeyboard(isBlack ? keyInTheDark : presenterCommand, answer);

  if (state.shows === 'page') return null;
  const isHidden = state.verdict === 'hidden';
  const hasSwitches = (isBlack ? state.before : state.shows) === 'switches';
  return (
    <VerdictCover value={isHidden ? presenter.covered : cover}>
      <main
        ref={root}
        className={styles.presentation}
        data-tools={inSight || undefined}
        aria-label={presenter.name}
        tabIndex={-1}
        {...listeners}
      >
        <div className={styles.picture} inert={isBlack}>
          <h1 className="visually-hidden">{story.scenario(session.present.scenario).title}</h1>
          <LinkWarnings />
          {hasSwitches && <SwitchBar withVerdict={false} />}
          <Presented {...drawn}>
            <PresenterTools
              obey={answer}
              onEnd={() => send('end')}
              switchesOpen={hasSwitches}
              verdictHidden={isHidden}
              fullScreen={fullScreen.isPossible ? fullScreen.isOn : null}
              escapes={keysAreOurs || fullScreen.isOn}
            />
          </Presented>
        </div>
        {isBlack && <Blackout onLift={() => send('light')} />}
        <p className="visually-hidden" role="status">
          {isBlack ? presenter.black.announcement : ''}
        </p>
        <Announcer />
        {/* They would lie above the black screen, which the speaker's window may ask for at any time. */}
        {!isBlack && children}
        {!isBlack && notice}
      </main>
    </VerdictCover>
  );
}
