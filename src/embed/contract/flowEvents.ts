import type { Verdict } from '../../trace/trace.ts';

/**
 * Who is behind an event: `api` where it follows from what the embedding page did (a method, an attribute, the link that
 * the lab was opened with), also when it comes later; else `user`. Steps that follow because the story plays belong to
 * whoever let it play.
 */
export type FlowOrigin = 'user' | 'api';

interface Detail {
  readonly origin: FlowOrigin;
}

/** The rule that decided a run. */
export interface DecisiveRule {
  /** The id of the check. */
  readonly check: string;
  /** Its section, such as `RFC 7636 §4.6`. */
  readonly ref: string;
}

/** The detail of each event, by its name. All of it is plain data. */
export interface FlowEvents {
  /** Once: what the lab was opened with is shown. */
  readonly ready: Detail & { readonly stepCount: number };
  readonly play: Detail;
  readonly pause: Detail;
  readonly ratechange: Detail & { readonly playbackRate: number };
  /** `step` is the id of the moment, null before the first; `index` counts from 0, before the first, to `stepCount`. */
  readonly stepchange: Detail & { readonly step: string | null; readonly index: number; readonly stepCount: number };
  /** One for each switch that changed. `name` may also be `scenario`, `seed` or `compare`, with values as in a link. */
  readonly settingchange: Detail & { readonly name: string; readonly value: string };
  /**
   * The reader was asked what a party will do with the message of `step`, and has answered. `predicted` and `answer` are
   * `accepted`, or the id of a check: the one that was named, and the first that fails, which is `rule`. It comes before the
   * `stepchange` to that step; a question that is skipped tells nothing.
   */
  readonly prediction: Detail & {
    readonly step: string;
    readonly party: string;
    readonly predicted: string;
    readonly answer: string;
    readonly correct: boolean;
    readonly rule: DecisiveRule | null;
  };
  /**
   * A run has come to the moment at which it is decided, or to its end where nothing has to be decided. Once per arrival:
   * moving on from there says nothing more, going back and coming again does, and so does another run in which the
   * cursor stands there already. `run` counts from 0 where several stand side by side. `decidedBy` is the id of the party
   * whose check decided and `rule` is that check; both are null where nothing had to be decided.
   */
  readonly outcome: Detail & {
    readonly verdict: Verdict;
    readonly decidedBy: string | null;
    readonly rule: DecisiveRule | null;
    readonly run: number;
  };
  /** The last moment is shown; once per arrival, as above. */
  readonly complete: Detail & { readonly stepCount: number };
  /**
   * The lab has got a size or another one, in CSS pixels; the first comes when the element is laid out. What changed it is
   * not known: `origin` is `user` always.
   */
  readonly resize: Detail & { readonly width: number; readonly height: number };
  /** Something from outside was not used as it stands; `used` is what holds instead, null where it was passed over. */
  readonly warning: Detail & {
    readonly parameter: string;
    readonly value: string | null;
    readonly used: string | null;
  };
  /** Something could not be shown. `code` is that of a `FlowError`. */
  readonly error: Detail & { readonly code: string; readonly message: string };
}

export type FlowEventName = keyof FlowEvents;

export type FlowEvent = {
  readonly [Name in FlowEventName]: { readonly name: Name; readonly detail: FlowEvents[Name] };
}[FlowEventName];

export const FLOW_EVENT_NAMES = [
  'ready',
  'play',
  'pause',
  'ratechange',
  'stepchange',
  'settingchange',
  'prediction',
  'outcome',
  'complete',
  'resize',
  'warning',
  'error',
] as const satisfies readonly FlowEventName[];
