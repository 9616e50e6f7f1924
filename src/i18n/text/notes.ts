import type { Trace } from '../../trace/trace.ts';

/** What whoever explains a moment to a room needs: what to say, and what will be asked. */
export interface SpeakerNote {
  /** What to say and what to point at, in one to three short sentences. */
  readonly say: string;
  /** What the room is likely to ask. */
  readonly question: string;
  readonly answer: string;
  /** The sections that the answer rests on: `RFC 7636 §4.6`. They are the same in every language. */
  readonly refs: string;
}

/** The notes of a speaker, as functions of what happened. */
export interface NotesText {
  /** About the step that has just happened; at cursor 0 about the cast, beyond the end about the last step. */
  readonly moment: (trace: Trace, cursor: number) => SpeakerNote;
  /** About the run as a whole, once it is over. */
  readonly ending: (trace: Trace) => SpeakerNote;
}
