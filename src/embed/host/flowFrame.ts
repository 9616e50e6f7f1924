import type { FlowMethods, FlowStatus } from '../contract/flowApi.ts';
import type { FlowEventName, FlowEvents } from '../contract/flowEvents.ts';

/** A lab in a frame: its methods as promises, and its events. */
export interface FlowFrame extends FlowMethods {
  getStatus(): Promise<FlowStatus>;
  /** One of the speeds that the lab offers; rejects with `unknownValue` for any other. */
  setPlaybackRate(rate: number): Promise<void>;
  /** `ready` is told to whoever listens too late for it as well. */
  addEventListener<Name extends FlowEventName>(name: Name, listener: (detail: FlowEvents[Name]) => void): void;
  removeEventListener<Name extends FlowEventName>(name: Name, listener: (detail: FlowEvents[Name]) => void): void;
  /** Lets go of the frame; whatever is still waited for rejects with `closed`. */
  close(): void;
}
