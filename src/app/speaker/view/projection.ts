import { locales } from '../../../i18n/locales.ts';
import { align } from '../../../trace/align.ts';
import { configurationOf } from '../../agenda/stopAt.ts';
import { type Link, parseLink } from '../../link/parseLink.ts';
import type { Reel } from '../../session/reel.ts';
import type { Runs } from '../../session/runs.ts';
import { createStore, type Store } from '../../store.ts';
import type { SpeakerMoment } from '../talk/message.ts';
import { type PlanAt, planAt } from './planAt.ts';

/** What the main window shows, made again here. `failed`: a run could not be made in this window. */
export type Projection =
  | { readonly kind: 'waiting' | 'failed' }
  | {
      readonly kind: 'run';
      readonly reel: Reel;
      readonly link: Link;
      readonly moment: SpeakerMoment;
      readonly plan: PlanAt | null;
      /** What the next stop of the plan shows; null as long as that is not here. */
      readonly ahead: Reel | null;
    };

export interface Projector {
  readonly projection: Store<Projection>;
  readonly show: (moment: SpeakerMoment) => void;
}

/** Makes the same runs as the main window does, from the same link; one that it sent is shown as it came. */
export function openProjector(runs: Runs): Projector {
  const projection = createStore<Projection>({ kind: 'waiting' });
  let latest: SpeakerMoment | null = null;

  /** Shows a run and, as soon as that can be made, what the next stop of the plan shows. */
  function set(shown: Pick<Extract<Projection, { kind: 'run' }>, 'reel' | 'link' | 'moment'>): void {
    const plan = planAt(shown.moment, shown.reel);
    const next = plan?.next ? configurationOf(plan.next) : null;
    const put = () => projection.set({ kind: 'run', ...shown, plan, ahead: next && runs.reelOf(next) });
    put();
    if (next === null || runs.reelOf(next) !== null) return;
    runs.load(next).then(
      () => latest === shown.moment && put(),
      () => undefined,
    );
  }

  function show(moment: SpeakerMoment): void {
    latest = moment;
    const link = parseLink(moment.search, '', locales);
    const reel =
      moment.traces === null
        ? runs.reelOf(link.configuration)
        : { traces: moment.traces, moments: align(moment.traces) };
    if (reel !== null) {
      set({ reel, link, moment });
      return;
    }
    const isWanted = () => latest === moment;
    runs.load(link.configuration).then(
      () => isWanted() && show(moment),
      () => isWanted() && projection.set({ kind: 'failed' }),
    );
  }

  return { projection, show };
}
