import type { TranscriptDocument } from '../../i18n/transcriptDocument.ts';
import type { FlowEvent } from './flowEvents.ts';
import type { FlowState } from './flowState.ts';

/** A transcript as Markdown (CommonMark), or as plain data. */
export interface Transcripts {
  readonly md: string;
  readonly json: TranscriptDocument;
}

/**
 * What can be asked of an embedded lab, wherever it stands: in this page, in an element, or behind a frame. Every method
 * settles when what it asked for is shown, and rejects with a `FlowError` where it makes no sense or cannot be had.
 */
export interface FlowMethods {
  /**
   * Plays from here at reading pace; from the beginning where the story is at its end. With `predict` it pauses before a step
   * that is asked about.
   */
  play(): Promise<void>;
  pause(): Promise<void>;
  /**
   * One step on, paused; at the end nothing happens. With `predict` it first asks, where one switch could turn the step, and
   * stays; once more goes on.
   */
  next(): Promise<void>;
  /** One step back, paused; at the beginning nothing happens. */
  prev(): Promise<void>;
  /** Goes to a step by its id or its number, from 0, before the first; rejects with `unknownStep`. */
  goTo(step: string | number): Promise<void>;
  /**
   * Turns a switch, in every run that is shown. Switches that are locked are locked for readers only. Rejects with
   * `unknownSetting` or `unknownValue`.
   */
  setSetting(name: string, value: string): Promise<void>;
  /** Takes the latest change of a switch back; nothing happens where there is none. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Puts every switch to its default, locked ones too, and goes to the beginning; names and seed stay. */
  reset(): Promise<void>;
  getState(): Promise<FlowState>;
  /**
   * Shows a saved moment by making its run again. What in it makes no sense gives a `warning` and the default; a state
   * that is none, or is of another version, rejects with `badState` and changes nothing.
   */
  setState(state: FlowState): Promise<void>;
  /** The address of what is shown in the full lab; null where no address of it is known. */
  getShareUrl(): Promise<string | null>;
  /** The moment as an SVG document; side by side, that of the first run. */
  toSVG(): Promise<string>;
  /** The same picture as PNG, two pixels for each CSS pixel. The policy of the page has to allow `img-src blob:`. */
  toPNG(): Promise<Blob>;
  /** The whole run in words; side by side, the first run. */
  getTranscript<Format extends keyof Transcripts>(format: Format): Promise<Transcripts[Format]>;
}

/** How an embedded lab stands. */
export interface FlowStatus {
  readonly paused: boolean;
  /** 1 is reading pace. */
  readonly playbackRate: number;
  /** The id of the moment; null before the first. */
  readonly step: string | null;
  /** How many moments have happened: from 0 to `stepCount`. */
  readonly stepIndex: number;
  readonly stepCount: number;
  /** The value of every switch, by its name. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface FlowApi extends FlowMethods, FlowStatus {
  /** One of the speeds that the lab offers; any other throws a `FlowError`. */
  playbackRate: number;
  /** Tells of everything that happens; returns what ends that. */
  readonly subscribe: (listener: (event: FlowEvent) => void) => () => void;
}
