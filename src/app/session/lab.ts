import { type ActorOptions, createActor, type SnapshotFrom } from 'xstate';
import { NORMAL_SPEED } from '../../player/pace.ts';
import { type PlayerEvent, playerMachine } from '../../player/playerMachine.ts';
import { sameMoment } from '../../trace/moments.ts';
import { createStore } from '../store.ts';
import { type Change, changeOf } from './change.ts';
import type { Configuration } from './configuration.ts';
import { type Reel, reelOf } from './reel.ts';
import { openSession, reduceSession, type Session, type SessionAction } from './session.ts';
import { type CaptionOf, trackOf } from './trackOf.ts';

/** All that the page shows a view of; replaced as a whole. */
export interface LabState {
  readonly session: Session;
  readonly reel: Reel;
  readonly cursor: number;
  readonly playing: boolean;
  /** How long this moment is shown before the next, in milliseconds at the speed that is set; null while paused. */
  readonly wait: number | null;
  readonly speed: number;
  readonly decisive: number | null;
  /** What the latest change of the switches did, until the learner moves on. */
  readonly change: Change | null;
}

/** The switches and the player under one roof, so that a run and its cursor always fit each other. */
export interface Lab {
  readonly state: () => LabState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the switches. The cursor stays at the same moment of the story, or goes to `moment` where it is given. */
  readonly change: (action: SessionAction, moment?: (reel: Reel) => number) => void;
  readonly play: (event: PlayerCommand) => void;
  readonly dismissChange: () => void;
  /** Stops the clock for good. */
  readonly close: () => void;
}

/** What can be asked of the player from outside: it alone is given its tracks. */
export type PlayerCommand = Exclude<PlayerEvent, { readonly type: 'load' }>;

export interface LabOptions {
  readonly configuration: Configuration;
  readonly moment?: (reel: Reel) => number;
  readonly speed?: number;
  readonly captionOf: CaptionOf;
  readonly clock?: ActorOptions<typeof playerMachine>['clock'];
}

type Played = Pick<LabState, 'cursor' | 'playing' | 'wait' | 'speed' | 'decisive'>;

function playedIn(snapshot: SnapshotFrom<typeof playerMachine>): Played {
  const { cursor, speed, track } = snapshot.context;
  const playing = snapshot.matches('playing');
  const wait = playing ? track.readingTime(cursor) / speed : null;
  return { cursor, speed, playing, wait, decisive: track.decisive };
}

/** Opens the lab at a configuration and a moment, paused. */
export function openLab(options: LabOptions): Lab {
  const { configuration, captionOf, clock, moment = () => 0, speed = NORMAL_SPEED } = options;
  const reel = reelOf(configuration);
  const player = createActor(playerMachine, {
    input: { track: trackOf(reel, captionOf), cursor: moment(reel), speed },
    ...(clock && { clock }),
  }).start();
  const session = openSession(configuration);
  const state = createStore<LabState>({ session, reel, change: null, ...playedIn(player.getSnapshot()) });
  /** Where the learner was when a reset took the configuration away: undoing it leads back there. */
  const leftAt = new WeakMap<Configuration, number>();
  let loading = false;

  function momentAfter(action: SessionAction, before: LabState, { present }: Session, fresh: Reel): number {
    if (action.type === 'reset') {
      leftAt.set(before.session.present, before.cursor);
      return 0;
    }
    const left = action.type === 'undo' ? leftAt.get(present) : undefined;
    return left ?? sameMoment(before.reel.moments, before.cursor, fresh.moments);
  }

  player.subscribe((snapshot) => {
    // A new track and the switches that led to it are published together, by whoever loads it.
    if (loading) return;
    const [before, played] = [state.get(), playedIn(snapshot)];
    state.set({ ...before, ...played, change: played.cursor === before.cursor ? before.change : null });
  });

  return {
    state: state.get,
    subscribe: state.subscribe,
    change(action, goTo) {
      const before = state.get();
      const session = reduceSession(before.session, action);
      const fresh = session === before.session ? before.reel : reelOf(session.present);
      const cursor = goTo ? goTo(fresh) : momentAfter(action, before, session, fresh);
      if (session === before.session && cursor === before.cursor) return;
      loading = true;
      player.send({ type: 'load', track: trackOf(fresh, captionOf), cursor });
      loading = false;
      const shown = { configuration: before.session.present, reel: before.reel };
      const change =
        session === before.session
          ? before.change
          : changeOf(action.type, shown, { configuration: session.present, reel: fresh });
      state.set({ session, reel: fresh, change, ...playedIn(player.getSnapshot()) });
    },
    play: (event) => player.send(event),
    dismissChange: () => state.set({ ...state.get(), change: null }),
    close: () => {
      player.stop();
    },
  };
}
