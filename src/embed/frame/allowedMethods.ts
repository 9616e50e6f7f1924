import * as v from 'valibot';
import type { FlowApi, FlowStatus } from '../contract/flowApi.ts';
import type { FlowState } from '../contract/flowState.ts';

/** A method that may be called from outside, with its arguments as they must be. */
export interface AllowedMethod {
  /** What the call takes; null where the arguments are no good. */
  readonly prepare: (args: readonly unknown[]) => ((api: FlowApi) => Promise<unknown>) | null;
}

const NAME = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const STEP = v.union([v.pipe(v.string(), v.nonEmpty(), v.maxLength(128)), v.pipe(v.number(), v.safeInteger())]);

/** Its parts are judged one by one where it is read, because a bad one gives way to the default. */
const STATE = v.custom<FlowState>((value) => typeof value === 'object' && value !== null);

type Arguments<Items extends v.TupleItems> = v.InferOutput<v.StrictTupleSchema<Items, undefined>>;

function method<const Items extends v.TupleItems>(
  items: Items,
  call: (api: FlowApi, ...args: Arguments<Items>) => Promise<unknown>,
): AllowedMethod {
  const schema = v.strictTuple(items);
  return {
    prepare(args) {
      const read = v.safeParse(schema, args);
      return read.success ? (api) => call(api, ...read.output) : null;
    },
  };
}

async function statusOf({ paused, playbackRate, step, stepIndex, stepCount, settings }: FlowApi): Promise<FlowStatus> {
  return { paused, playbackRate, step, stepIndex, stepCount, settings: { ...settings } };
}

async function setPlaybackRate(api: FlowApi, rate: number): Promise<void> {
  api.playbackRate = rate;
}

/** Everything that a page which embeds the lab in a frame can call, by the name that it has on the wire. */
export const allowedMethods: ReadonlyMap<string, AllowedMethod> = new Map([
  ['play', method([], (api) => api.play())],
  ['pause', method([], (api) => api.pause())],
  ['next', method([], (api) => api.next())],
  ['prev', method([], (api) => api.prev())],
  ['goTo', method([STEP], (api, step) => api.goTo(step))],
  ['setPlaybackRate', method([v.number()], setPlaybackRate)],
  ['getStatus', method([], statusOf)],
  ['setSetting', method([NAME, NAME], (api, name, value) => api.setSetting(name, value))],
  ['undo', method([], (api) => api.undo())],
  ['redo', method([], (api) => api.redo())],
  ['reset', method([], (api) => api.reset())],
  ['getState', method([], (api) => api.getState())],
  ['setState', method([STATE], (api, state) => api.setState(state))],
  ['getShareUrl', method([], (api) => api.getShareUrl())],
  ['toSVG', method([], (api) => api.toSVG())],
  ['toPNG', method([], (api) => api.toPNG())],
  ['getTranscript', method([v.picklist(['md', 'json'])], (api, format) => api.getTranscript(format))],
]);
