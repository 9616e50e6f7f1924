import type { KeyHelp } from './keys.ts';

/** How the window of the speaker stands to that of the audience. */
export type SpeakerConnection = 'searching' | 'connected' | 'lost' | 'closed' | 'alone' | 'outdated';

/** The words of the window that only the speaker sees, and of the way to it. */
export interface SpeakerText {
  readonly blockedTitle: string;
  readonly blockedHint: string;
  readonly openByHand: string;
  readonly close: string;
  /** The window itself. */
  readonly title: string;
  /** Which of the two windows belongs on which screen. */
  readonly whichScreen: string;
  readonly connection: (connection: SpeakerConnection) => { readonly state: string; readonly hint: string };
  readonly now: string;
  readonly next: string;
  /** What stands where the next step would: the beginning of a run, that there is none, or that it is being made. */
  readonly nextIs: Readonly<Record<'beginning' | 'nothing' | 'unknown', string>>;
  readonly nextCaption: string;
  /** Stands before the question that the room is asked in the main window. */
  readonly roomAsked: string;
  /** What stands for a moment's title before the first message, and where a run does not have the moment. */
  readonly beginning: string;
  readonly absent: string;
  readonly notes: string;
  readonly ending: string;
  readonly question: string;
  readonly reveal: string;
  readonly hide: string;
  readonly ownNote: string;
  readonly nextInPlan: string;
  readonly lastInPlan: string;
  readonly position: (cursor: number, length: number) => string;
  readonly clock: {
    readonly heading: string;
    readonly time: string;
    readonly elapsed: string;
    readonly pause: string;
    readonly resume: string;
    readonly reset: string;
  };
  readonly controls: {
    readonly name: string;
    readonly back: string;
    readonly next: string;
    /** In the place of `next` while the room is asked. */
    readonly unanswered: string;
    readonly blackout: string;
    readonly verdict: string;
  };
  /** Why the audience cannot be kept from seeing something. */
  readonly onlyPresenting: string;
  /** What the audience does not see now. */
  readonly isBlack: string;
  readonly isVerdictHidden: string;
  readonly keys: { readonly heading: string; readonly list: readonly KeyHelp[] };
  readonly waiting: string;
  readonly noRun: string;
}
