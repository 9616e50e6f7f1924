import { formatColumns } from '../../app/link/compareParameter.ts';
import { stepAt } from '../../app/link/momentOfStep.ts';
import type { Configuration } from '../../app/session/configuration.ts';
import type { LabState } from '../../app/session/labState.ts';
import { cursorsAt } from '../../app/session/reel.ts';
import { decisiveCursor } from '../../trace/moments.ts';
import type { Trace } from '../../trace/trace.ts';
import type { FlowEvent, FlowOrigin } from '../contract/flowEvents.ts';

/** What can change in a configuration, under the names that a link has for it. */
function namedIn({ scenario, seed, choices, compare }: Configuration): Readonly<Record<string, string>> {
  return { scenario, ...choices, seed, compare: formatColumns(compare) };
}

function settingChanges(before: LabState, after: LabState, origin: FlowOrigin): FlowEvent[] {
  if (before.session.present === after.session.present) return [];
  const old = namedIn(before.session.present);
  return Object.entries(namedIn(after.session.present)).flatMap(([name, value]) =>
    old[name] === value ? [] : [{ name: 'settingchange' as const, detail: { origin, name, value } }],
  );
}

function stepChange(before: LabState, after: LabState, origin: FlowOrigin): FlowEvent[] {
  const step = stepAt(after.reel, after.cursor);
  if (after.cursor === before.cursor && step === stepAt(before.reel, before.cursor)) return [];
  return [{ name: 'stepchange', detail: { origin, step, index: after.cursor, stepCount: after.reel.moments.length } }];
}

/** The runs that have come to the moment at which they are decided or, where nothing has to be, to their end. */
function decidedRuns({ reel, cursor }: LabState): readonly Trace[] {
  const cursors = cursorsAt(reel, cursor);
  return reel.traces.filter((trace, run) => (cursors[run] ?? 0) >= (decisiveCursor(trace) ?? trace.steps.length));
}

function outcomes(before: LabState | null, after: LabState, origin: FlowOrigin): FlowEvent[] {
  const known = before === null ? [] : decidedRuns(before);
  return decidedRuns(after).flatMap((trace) => {
    if (known.includes(trace)) return [];
    const { verdict, decidedBy } = trace.outcome;
    const rule = decidedBy === null ? null : { check: decidedBy.check, ref: decidedBy.ref };
    const run = after.reel.traces.indexOf(trace);
    return [{ name: 'outcome' as const, detail: { origin, verdict, decidedBy: decidedBy?.party ?? null, rule, run } }];
  });
}

const isAtEnd = ({ cursor, reel }: LabState) => cursor >= reel.moments.length;

function completion(before: LabState | null, after: LabState, origin: FlowOrigin): FlowEvent[] {
  const was = before !== null && isAtEnd(before) && before.reel === after.reel;
  if (was || !isAtEnd(after)) return [];
  return [{ name: 'complete', detail: { origin, stepCount: after.reel.moments.length } }];
}

function playerChanges(before: LabState, after: LabState, origin: FlowOrigin): FlowEvent[] {
  const { speed, playing } = after;
  return [
    ...(speed === before.speed ? [] : [{ name: 'ratechange' as const, detail: { origin, playbackRate: speed } }]),
    ...(playing === before.playing
      ? []
      : [{ name: playing ? ('play' as const) : ('pause' as const), detail: { origin } }]),
  ];
}

function failure(before: LabState, after: LabState, origin: FlowOrigin): FlowEvent[] {
  const failed = (state: LabState) => (state.awaited?.simulation ?? 'coming') !== 'coming';
  if (failed(before) || !failed(after)) return [];
  const message = whyUnavailable(after);
  return [{ name: 'error', detail: { origin, code: 'unavailable', message } }];
}

/** Why what is awaited cannot be shown, for the author of the embedding page. */
export function whyUnavailable({ awaited }: LabState): string {
  return awaited?.simulation === 'unsafe'
    ? 'The run needs Web Crypto, which a browser gives to secure contexts only: serve the page over HTTPS.'
    : 'The code that makes the run could not be fetched.';
}

/** All that happened from one state to the next, as events, in the order in which they are dispatched. */
export function eventsBetween(before: LabState, after: LabState, origin: FlowOrigin): readonly FlowEvent[] {
  return [
    ...settingChanges(before, after, origin),
    ...playerChanges(before, after, origin),
    ...stepChange(before, after, origin),
    ...outcomes(before, after, origin),
    ...completion(before, after, origin),
    ...failure(before, after, origin),
  ];
}

/** Where a lab stands when it is opened. */
export function eventsOnOpening(opened: LabState, origin: FlowOrigin): readonly FlowEvent[] {
  return [
    { name: 'ready', detail: { origin, stepCount: opened.reel.moments.length } },
    ...outcomes(null, opened, origin),
    ...completion(null, opened, origin),
  ];
}
