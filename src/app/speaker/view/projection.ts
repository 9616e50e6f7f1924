import { locales } from '../../../i18n/locales.ts';
import { align } from '../../../trace/align.ts';
import { type Link, parseLink } from '../../link/parseLink.ts';
import type { Reel } from '../../session/reel.ts';
import type { Runs } from '../../session/runs.ts';
import { createStore, type Store } from '../../store.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** What the main window shows, made again here. `failed`: a run could not be made in this window. */
export type Projection =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'run'; readonly reel: Reel; readonly link: Link; readonly moment: SpeakerMoment };

export interface Projector {
  readonly projection: Store<Projection>;
  readonly show: (moment: SpeakerMoment) => void;
}

/** Makes the same runs as the main window does, from the same link; one that it sent is shown as it came. */
export function openProjector(runs: Runs): Projector {
  const projection = createStore<Projection>({ kind: 'waiting' });
  let latest: SpeakerMoment | null = null;

  function show(moment: SpeakerMoment): void {
    latest = moment;
    const link = parseLink(moment.search, '', locales);
    const reel =
      moment.traces === null
        ? runs.reelOf(link.configuration)
        : { traces: moment.traces, moments: align(moment.traces) };
    if (reel !== null) {
      projection.set({ kind: 'run', reel, link, moment });
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
