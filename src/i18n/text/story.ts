import type { Standing } from '../../trace/standing.ts';
import type { Channel, Learning, Outcome, SecretKind, Step, Trace } from '../../trace/trace.ts';
import type { TranscriptText } from './transcript.ts';

/** The sentences of the story itself. `cursor` counts the steps that have happened. */
export interface StoryText {
  readonly scenario: (id: string) => { readonly title: string; readonly summary: string };
  /** What has just happened and why, in plain words; at cursor 0 what this is and what to do first. */
  readonly caption: (trace: Trace, cursor: number) => string;
  /** A few words for a step: `Token request`. */
  readonly stepTitle: (step: Step, trace: Trace) => string;
  /** What stands on an arrow that is not HTTP and not an address: `taps “Print my photos”`. */
  readonly gesture: (step: Step, trace: Trace) => string;
  readonly phase: (id: string) => string;
  readonly channel: (channel: Channel) => { readonly name: string; readonly meaning: string };
  readonly role: (kind: Trace['cast'][number]['kind']) => string;
  /** The verdict in a few words at a moment: one line. */
  readonly standing: (standing: Standing, trace: Trace) => string;
  /** The end of the run in one or two sentences, with who decided and what the honest app ended up with. */
  readonly outcome: (outcome: Outcome, trace: Trace) => string;
  /** `name`: in a sentence; `short`: on a pill; `meaning`: what it is for and who checks it. */
  readonly secret: (kind: SecretKind) => { readonly name: string; readonly short: string; readonly meaning: string };
  readonly learning: (how: Learning, step: number) => string;
  /** A state's name in words: `awaitingConsent` is `awaiting consent`. */
  readonly state: (state: string) => string;
  /** A setting, its values, and what they mean. */
  readonly setting: (name: string) => { readonly name: string; readonly meaning: string };
  readonly settingValue: (name: string, value: string) => { readonly name: string; readonly meaning: string };
  readonly transcript: TranscriptText;
}
