import type { SpeakerConnection, SpeakerText } from '../text/speaker.ts';

const connections: Readonly<Record<SpeakerConnection, { readonly state: string; readonly hint: string }>> = {
  searching: { state: 'Looking for the main window', hint: 'This takes a moment.' },
  connected: { state: 'Connected', hint: 'Both windows show the same moment.' },
  lost: {
    state: 'Connection lost, reconnecting',
    hint: 'The main window does not answer. It may be loading; what stands here may be out of date.',
  },
  closed: {
    state: 'The main window was closed',
    hint: 'What was shown last stays here. Open the speaker view again from a new main window.',
  },
  alone: {
    state: 'There is no main window',
    hint: 'It was closed, or this window was not opened by one. Open the speaker view from the lab itself.',
  },
  outdated: {
    state: 'The two windows are of different versions',
    hint: 'Reload both of them.',
  },
};

/** The words of the window that only the speaker sees. */
export const speaker: SpeakerText = {
  blockedTitle: 'The speaker view was not opened',
  blockedHint: 'The browser does not let this page open a window. Open it by this link:',
  openByHand: 'Open the speaker view',
  close: 'Close',
  title: 'Speaker view',
  whichScreen: 'Keep this window on your own screen. Move the other one to the projector and press F there.',
  connection: (connection) => connections[connection],
  now: 'Now',
  next: 'Next',
  nextIs: {
    beginning: 'The next stop of your plan, before its first message.',
    nothing: 'Nothing comes after this.',
    unknown: 'The next stop of your plan. Its run is being made.',
  },
  nextCaption: 'What it will say',
  roomAsked: 'The room is asked:',
  beginning: 'Before the first message',
  absent: 'This run does not have this step.',
  notes: 'Notes',
  ending: 'At the end',
  question: 'The room may ask',
  reveal: 'Show the answer',
  hide: 'Hide the answer',
  ownNote: 'Your note',
  nextInPlan: 'Next in your plan',
  lastInPlan: 'This is the last stop of your plan.',
  position: (cursor, length) => `${cursor} of ${length}`,
  clock: {
    heading: 'Clock',
    time: 'Time',
    elapsed: 'Since the start',
    pause: 'Pause',
    resume: 'Go on',
    reset: 'Start at zero',
  },
  controls: {
    name: 'Drive the main window',
    back: 'Back',
    next: 'Next step',
    unanswered: 'Go on without an answer',
    blackout: 'Black screen',
    verdict: 'Hide the verdict',
  },
  onlyPresenting: 'This works while the main window is in presenter mode.',
  isBlack: 'The audience sees a black screen.',
  isVerdictHidden: 'The audience does not see the verdict.',
  keys: {
    heading: 'Keys in this window',
    list: [
      { keys: ['→', 'PgDn', 'Space'], does: 'Next step' },
      { keys: ['←', 'PgUp', 'Shift + Space'], does: 'Previous step' },
      { keys: ['Shift + →', 'Shift + ←'], does: 'Next, previous phase' },
      { keys: ['Home', 'End'], does: 'Before the first step, last step' },
      { keys: ['B', '.'], does: 'Black screen in the main window, or the picture again' },
      { keys: ['V'], does: 'Hide the verdict in the main window, or show it' },
      { keys: ['A'], does: 'Show or hide the answer' },
    ],
  },
  waiting: 'The run is being made.',
  noRun: 'The run could not be made here. The main window is not affected; try again by reloading this window.',
};
