import type { FlowApi } from './flowApi.ts';
import type { FlowEvent } from './flowEvents.ts';
import type { FlowState } from './flowState.ts';

/** The attributes of an element by their names as HTML has them, in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** What is left of a lab whose element was taken out of the document. Plain data. */
export interface KeptFlow {
  readonly state: FlowState;
  /** What the element said then. */
  readonly attributes: Attributes;
}

export interface StartOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly attributes: Attributes;
  /** The address of the full lab, where the attributes name none; null where it is not known. */
  readonly lab: string | null;
  /** Null the first time. */
  readonly kept: KeptFlow | null;
  /** Called before the first event: whoever is told of it finds the lab running. */
  readonly onRunning: (running: RunningFlow) => void;
  readonly onEvent: (event: FlowEvent) => void;
  /** The theme of the page around the element, now. */
  readonly around: () => 'light' | 'dark';
}

/** A lab that is shown in an element. */
export interface RunningFlow {
  readonly api: FlowApi;
  /** Does what the attributes say now, as far as they say something else than before. */
  readonly follow: (attributes: Attributes) => void;
  /** What it takes to go on from here in another lab. */
  readonly save: () => KeptFlow;
  readonly close: () => void;
}

/** Fetched apart from the loader. Rejects where what the attributes ask for cannot be fetched. */
export type StartFlow = (options: StartOptions) => Promise<RunningFlow>;
