import type { FlowApi, FlowMethods } from '../contract/flowApi.ts';

const FORWARDED: Readonly<Record<keyof FlowMethods, true>> = {
  play: true,
  pause: true,
  next: true,
  prev: true,
  goTo: true,
  setSetting: true,
  undo: true,
  redo: true,
  reset: true,
  getState: true,
  setState: true,
  getShareUrl: true,
  toSVG: true,
  toPNG: true,
  getTranscript: true,
};

interface BringsFlow {
  /** The API, once the lab is there. */
  whenRunning(): Promise<FlowApi>;
}

/** Gives elements of a class the methods of the API, which bring the lab if need be. */
export function forwardMethods(prototype: BringsFlow): void {
  for (const name of Object.keys(FORWARDED) as (keyof FlowMethods)[]) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      async value(this: BringsFlow, ...given: readonly never[]) {
        const method: (...given: readonly never[]) => Promise<unknown> = (await this.whenRunning())[name];
        return method(...given);
      },
    });
  }
}
