import { type ActorOptions, createActor, type SnapshotFrom } from 'xstate';
import { NORMAL_SPEED } from '../../player/pace.ts';
import { playerMachine } from '../../player/playerMachine.ts';
import { sameMoment } from '../../trace/moments.ts';
import { createStore } from '../store.ts';
import { isAboutMoments, nothingAhead, type PlayerCommand, withPress } from './ahead.ts';
import { changeOf } from './change.ts';
import { type Configuration, defaultConfiguration, sameConfiguration } from './configuration.ts';
import { type Awaited, type LabState, wantedSession } from './labState.ts';
import type { Reel } from './reel.ts';
import { InsecureContextError, type Runs } from './runs.ts';
import { openSession, reduceUnderLocks, type Session, type SessionAction } from './session.ts';
import { type CaptionOf, trackOf } from './trackOf.ts';

type MomentIn = (reel: Reel) => number;

/** The switches and the player under one roof, so that a run and its cursor always fit each other. */
export interface Lab {
  readonly state: () => LabState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Changes the switches, and pauses; what is shown follows as soon as its runs are there, and plays on where it was
   * played meanwhile. The cursor stays at the same moment of the story, or goes to `moment` where it is given.
   */
  readonly change: (action: SessionAction, moment?: MomentIn) => void;
  readonly play: (event: PlayerCommand) => void;
  readonly dismissChange: () => void;
  /** Tries again to show what is awaited. */
  readonly retry: () => void;
  /** Stays with what is shown. */
  readonly giveUp: () => void;
  /** Stops the clock for good. */
  readonly close: () => void;
}

export interface LabOptions {
  readonly runs: Runs;
  readonly configuration: Configuration;
  readonly moment?: MomentIn;
  readonly speed?: number;
  readonly captionOf: CaptionOf;
  /** Whether the learner wants to be asked before a decisive moment. */
  readonly predicts?: () => boolean;
  /** The names of the switches that are locked now. */
  readonly locked?: () => readonly string[];
  readonly clock?: ActorOptions<typeof playerMachine>['clock'];
}

/** Where the switches are to lead. */
interface Order {
  readonly by: SessionAction['type'];
  readonly session: Session;
  /** Changes where another moment is chosen meanwhile. */
  moment: MomentIn | null;
}

/** Whether what is pressed meanwhile is meant for the story that was chosen, and not for the one that is still shown. */
const isAhead = ({ by, moment }: Order) => by === 'reset' || (by !== 'restore' && moment !== null);

/** Whether an action has a moment of its own: the one that is still awaited is then not wanted any more. */
const leadsElsewhere = ({ type }: SessionAction) => type === 'reset' || type === 'undo' || type === 'redo';

type Played = Omit<LabState, 'session' | 'reel' | 'change' | 'awaited'>;

function playedIn(snapshot: SnapshotFrom<typeof playerMachine>): Played {
  const { cursor, speed, track, questions } = snapshot.context;
  const isTimed = snapshot.matches('playing');
  const wait = isTimed ? track.readingTime(cursor) / speed : null;
  const known = questions === 'unknown' ? [] : questions;
  return {
    cursor,
    speed,
    wait,
    playing: isTimed || snapshot.matches({ finding: 'toPlay' }),
    finding: snapshot.matches('finding'),
    asking: snapshot.matches('asking'),
    nextQuestion: known.find((asked) => asked > cursor) ?? null,
    decisive: track.decisive,
  };
}

/**
 * Opens the lab at a configuration and a moment, paused. Where its runs are not there yet it shows the default until
 * they are; there must be at least that.
 */
export function openLab(options: LabOptions): Lab {
  const { runs, configuration, captionOf, clock, predicts, locked, moment = () => 0, speed = NORMAL_SPEED } = options;
  const asked = runs.reelOf(configuration);
  const shown = asked === null ? defaultConfiguration() : configuration;
  const reel = asked ?? runs.reelOf(shown);
  if (reel === null) throw new Error('there is nothing to show');
  const player = createActor(playerMachine, {
    input: { track: trackOf(reel, captionOf), cursor: asked === null ? 0 : moment(reel), speed },
    ...(clock && { clock }),
  }).start();
  const state = createStore<LabState>({
    session: openSession(shown),
    reel,
    change: null,
    awaited: null,
    ...playedIn(player.getSnapshot()),
  });
  /** Where the learner was when a reset took the configuration away: undoing it leads back there. */
  const leftAt = new WeakMap<Configuration, number>();
  let loading = false;
  let waiting: Order | null = null;
  let ahead = nothingAhead;

  /** What is played, or will be as soon as it is there. */
  function played(awaited: Awaited | null): Played {
    const now = playedIn(player.getSnapshot());
    return awaited?.simulation === 'coming' && ahead.plays ? { ...now, playing: true } : now;
  }

  function momentAfter({ by, session }: Order, before: LabState, fresh: Reel): number {
    if (by === 'reset') {
      leftAt.set(before.session.present, before.cursor);
      return 0;
    }
    const left = by === 'undo' ? leftAt.get(session.present) : undefined;
    return left ?? sameMoment(before.reel.moments, before.cursor, fresh.moments);
  }

  player.subscribe(() => {
    // A new track and the switches that led to it are published together, by whoever loads it.
    if (loading) return;
    const before = state.get();
    const now = played(before.awaited);
    state.set({ ...before, ...now, change: now.cursor === before.cursor ? before.change : null });
  });

  function show(order: Order, fresh: Reel): void {
    const before = state.get();
    const { by, session, moment: goTo } = order;
    const cursor = goTo ? goTo(fresh) : momentAfter(order, before, fresh);
    const isLate = order === waiting;
    // Nobody who wants to be asked is moved past a question that is not known yet.
    const { moves } = isLate && !predicts?.() ? ahead : nothingAhead;
    ahead = nothingAhead;
    waiting = null;
    if (session === before.session && cursor === before.cursor && before.awaited === null) return;
    loading = true;
    player.send({ type: 'load', track: trackOf(fresh, captionOf), cursor, isSameRun: fresh === before.reel });
    for (const move of moves) player.send(move);
    // Whoever pressed Play while the run was on its way wants to see this one play.
    if (isLate && before.playing) player.send({ type: 'play' });
    loading = false;
    const left = { configuration: before.session.present, reel: before.reel };
    const change = sameConfiguration(session.present, before.session.present)
      ? before.change
      : changeOf(by, left, { configuration: session.present, reel: fresh });
    state.set({ session, reel: fresh, change, awaited: null, ...playedIn(player.getSnapshot()) });
  }

  function follow(order: Order): void {
    const { session, reel: present } = state.get();
    const stays = sameConfiguration(order.session.present, session.present);
    const fresh = stays ? present : runs.reelOf(order.session.present);
    if (fresh === null) {
      ahead = nothingAhead;
      player.send({ type: 'pause' });
      awaitSimulation(order);
    } else show(order, fresh);
  }

  function awaitSimulation(order: Order): void {
    waiting = order;
    const mark = (simulation: Awaited['simulation']) => {
      const awaited = { session: order.session, simulation };
      state.set({ ...state.get(), ...played(awaited), awaited });
    };
    mark('coming');
    runs.load(order.session.present).then(
      () => waiting === order && follow(order),
      (error: unknown) => waiting === order && mark(error instanceof InsecureContextError ? 'unsafe' : 'unreachable'),
    );
  }

  if (asked === null) awaitSimulation({ by: 'restore', session: openSession(configuration), moment });

  return {
    state: state.get,
    subscribe: state.subscribe,
    change(action, goTo) {
      const session = reduceUnderLocks(wantedSession(state.get()), action, locked?.() ?? []);
      const awaitedMoment = leadsElsewhere(action) ? null : waiting?.moment;
      follow({ by: action.type, session, moment: goTo ?? awaitedMoment ?? null });
    },
    play(command) {
      const before = state.get();
      const isAtOnce = before.awaited?.simulation !== 'coming' || !isAboutMoments(command);
      if (isAtOnce || waiting === null || !isAhead(waiting)) player.send(command);
      else if (command.type === 'seek') {
        // A moment that is seen is chosen, and found again in the run that comes.
        waiting.moment = (fresh) => sameMoment(before.reel.moments, command.cursor, fresh.moments);
        ahead = nothingAhead;
        player.send(command);
      } else {
        ahead = withPress(ahead, command);
        state.set({ ...before, ...played(before.awaited) });
      }
    },
    dismissChange: () => state.set({ ...state.get(), change: null }),
    retry() {
      if (waiting === null) return;
      if (isAhead(waiting)) player.send({ type: 'pause' });
      awaitSimulation(waiting);
    },
    giveUp() {
      waiting = null;
      ahead = nothingAhead;
      state.set({ ...state.get(), ...played(null), awaited: null });
    },
    close() {
      waiting = null;
      player.stop();
    },
  };
}
