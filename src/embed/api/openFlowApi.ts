import { stepAt } from '../../app/link/momentOfStep.ts';
import type { Page } from '../../app/page/page.ts';
import { SPEEDS } from '../../player/pace.ts';
import type { FlowApi } from '../contract/flowApi.ts';
import { FlowError } from '../contract/flowError.ts';
import { flowEventsOf } from './flowEventsOf.ts';
import { type FlowApiOptions, flowMethods } from './flowMethods.ts';
import { trackOrigins } from './origins.ts';
import { assertOpen } from './shownRun.ts';

export interface OpenedFlowApi {
  readonly api: FlowApi;
  /** Does something to the page for whoever embeds it, such as following an attribute. */
  readonly asHost: <Result>(act: () => Result) => Result;
  /** Tells of nothing any more, and rejects what is still awaited. */
  readonly close: () => void;
}

/** What an embedding page can ask of a page of the lab. Knows no DOM. */
export function openFlowApi(page: Page, options: FlowApiOptions): OpenedFlowApi {
  const { lab } = page;
  const closing = new AbortController();
  const { asHost, between } = trackOrigins();
  const { subscribe, stop } = flowEventsOf(page, between);

  const api: FlowApi = {
    ...flowMethods(page, options, asHost, closing.signal),
    subscribe,
    get paused() {
      return !lab.state().playing;
    },
    get playbackRate() {
      return lab.state().speed;
    },
    set playbackRate(speed) {
      if (!SPEEDS.includes(speed)) throw new FlowError('unknownValue', `playbackRate is one of ${SPEEDS.join(', ')}.`);
      assertOpen(closing.signal);
      asHost(() => lab.play({ type: 'speed.set', speed }));
    },
    get step() {
      const { reel, cursor } = lab.state();
      return stepAt(reel, cursor);
    },
    get stepIndex() {
      return lab.state().cursor;
    },
    get stepCount() {
      return lab.state().reel.moments.length;
    },
    get settings() {
      // Whoever changes what he is given changes nothing here.
      return { ...lab.state().session.present.choices };
    },
  };
  const close = () => {
    stop();
    closing.abort();
  };
  return { api, asHost, close };
}
