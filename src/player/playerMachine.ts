import { and, assertEvent, assign, not, setup } from 'xstate';
import { NORMAL_SPEED, neighbouringSpeed } from './pace.ts';
import { cursorWithin, nextPhase, previousPhase, type Track } from './track.ts';

interface PlayerInput {
  readonly track: Track;
  readonly cursor?: number;
  readonly speed?: number;
}

/** The cursors before which the learner is asked what will happen; `unknown` as long as any could be among them. */
export type Questions = readonly number[] | 'unknown';

interface PlayerContext {
  readonly track: Track;
  /** How many moments have happened. The one cursor of the page. */
  readonly cursor: number;
  readonly speed: number;
  readonly questions: Questions;
}

export type PlayerEvent =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'toggle' }
  | { readonly type: 'step' }
  | { readonly type: 'back' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'decisive' }
  | { readonly type: 'phase.next' }
  | { readonly type: 'phase.back' }
  | { readonly type: 'seek'; readonly cursor: number }
  /** `isSameRun`: what is played tells the same as before, so that the same is asked. */
  | { readonly type: 'load'; readonly track: Track; readonly cursor: number; readonly isSameRun: boolean }
  | { readonly type: 'question'; readonly cursors: Questions }
  | { readonly type: 'speed.set'; readonly speed: number }
  | { readonly type: 'speed.faster' }
  | { readonly type: 'speed.slower' };

/** Where an event leads from here. */
function destination({ track, cursor }: PlayerContext, event: PlayerEvent): number {
  switch (event.type) {
    case 'step':
      return cursorWithin(track, cursor + 1);
    case 'back':
      return cursorWithin(track, cursor - 1);
    case 'first':
      return 0;
    case 'last':
      return track.length;
    case 'decisive':
      return track.decisive ?? cursor;
    case 'phase.next':
      return nextPhase(track, cursor);
    case 'phase.back':
      return previousPhase(track, cursor);
    case 'seek':
      return cursorWithin(track, event.cursor);
    default:
      return cursor;
  }
}

function speedAfter({ speed }: PlayerContext, event: PlayerEvent): number {
  if (event.type === 'speed.set') return event.speed;
  if (event.type === 'speed.faster') return neighbouringSpeed(speed, 'faster');
  return neighbouringSpeed(speed, 'slower');
}

const asksBefore = (questions: Questions, cursor: number) => questions !== 'unknown' && questions.includes(cursor);

const stopsAt = ({ track }: PlayerContext, cursor: number) => cursor === track.decisive || cursor >= track.length;

const FIND_TO_PLAY = { guard: 'nextIsUnknown', target: 'finding.toPlay' } as const;
const ASK = { guard: 'nextIsAsked', target: 'asking' } as const;

/** What was asked about is not asked again. */
const ON = ['dropQuestion', 'advance'] as const;

/** Before the first moment there is nothing to read that was not in sight already, so the first one comes at once. */
const PLAY = [
  { guard: 'nothingToPlay' },
  { guard: 'atEnd', target: 'playing', actions: 'rewind' },
  FIND_TO_PLAY,
  ASK,
  { guard: and(['atStart', 'nextStopsPlaying']), actions: 'advance' },
  { guard: 'atStart', target: 'playing', actions: 'advance' },
  { target: 'playing' },
] as const;

/** From a question. */
const GO_ON = [
  { guard: 'nextStopsPlaying', target: 'paused', actions: ON },
  { target: 'playing', actions: ON },
] as const;

const STILL_UNKNOWN = { guard: 'staysUnknown' } as const;

/** It is known now what is asked. */
const FOUND = { guard: 'isAskedNext', target: '#player.asking', actions: 'takeQuestions' } as const;
const NOTHING_ASKED = { target: '#player.paused', actions: ['takeQuestions', 'advance'] } as const;

/**
 * Plays a track: one cursor, moved by the learner or, while playing, at reading pace. Whoever moves it pauses it.
 * Before a moment with a question it stops and asks; whoever goes on, with an answer or without, has been asked. As long as
 * it is not known what is asked it waits for that before it goes on.
 */
export const playerMachine = setup({
  types: { context: {} as PlayerContext, input: {} as PlayerInput, events: {} as PlayerEvent },
  delays: {
    readingTime: ({ context: { track, cursor, speed } }) => track.readingTime(cursor) / speed,
  },
  guards: {
    atEnd: ({ context: { track, cursor } }) => cursor >= track.length,
    atStart: ({ context: { cursor } }) => cursor === 0,
    nothingToPlay: ({ context: { track } }) => track.length === 0,
    nextIsUnknown: ({ context: { questions } }) => questions === 'unknown',
    nextIsAsked: ({ context }) => asksBefore(context.questions, context.cursor + 1),
    staysUnknown: ({ event }) => {
      assertEvent(event, 'question');
      return event.cursors === 'unknown';
    },
    isAskedNext: ({ context: { cursor }, event }) => {
      assertEvent(event, 'question');
      return asksBefore(event.cursors, cursor + 1);
    },
    nextStopsPlaying: ({ context }) => stopsAt(context, context.cursor + 1),
  },
  actions: {
    advance: assign(({ context: { track, cursor } }) => ({ cursor: cursorWithin(track, cursor + 1) })),
    rewind: assign({ cursor: 0 }),
    move: assign(({ context, event }) => ({ cursor: destination(context, event) })),
    takeTrack: assign(({ context, event }) => {
      assertEvent(event, 'load');
      const { track, cursor, isSameRun } = event;
      return { track, cursor: cursorWithin(track, cursor), questions: isSameRun ? context.questions : [] };
    }),
    takeQuestions: assign(({ event }) => {
      assertEvent(event, 'question');
      return { questions: event.cursors };
    }),
    dropQuestion: assign(({ context: { questions, cursor } }) => ({
      questions: questions === 'unknown' ? questions : questions.filter((asked) => asked !== cursor + 1),
    })),
    changeSpeed: assign(({ context, event }) => ({ speed: speedAfter(context, event) })),
  },
}).createMachine({
  id: 'player',
  context: ({ input: { track, cursor = 0, speed = NORMAL_SPEED } }) => ({
    track,
    cursor: cursorWithin(track, cursor),
    speed,
    questions: [],
  }),
  initial: 'paused',
  on: {
    load: { target: '.paused', actions: 'takeTrack' },
    question: { actions: 'takeQuestions' },
    step: [
      { guard: 'nextIsUnknown', target: '.finding.toStep' },
      { ...ASK, target: '.asking' },
      { target: '.paused', actions: 'move' },
    ],
    back: { target: '.paused', actions: 'move' },
    first: { target: '.paused', actions: 'move' },
    last: { target: '.paused', actions: 'move' },
    decisive: { target: '.paused', actions: 'move' },
    'phase.next': { target: '.paused', actions: 'move' },
    'phase.back': { target: '.paused', actions: 'move' },
    seek: { target: '.paused', actions: 'move' },
    'speed.*': { actions: 'changeSpeed' },
  },
  states: {
    paused: {
      on: {
        play: PLAY,
        toggle: PLAY,
      },
    },
    playing: {
      after: {
        readingTime: [
          FIND_TO_PLAY,
          ASK,
          { guard: 'nextStopsPlaying', target: 'paused', actions: 'advance' },
          { target: 'playing', reenter: true, actions: 'advance' },
        ],
      },
      on: {
        pause: 'paused',
        toggle: 'paused',
        'speed.*': { target: 'playing', reenter: true, actions: 'changeSpeed' },
      },
    },
    finding: {
      initial: 'toStep',
      on: { pause: 'paused' },
      states: {
        toStep: {
          on: {
            // One press goes on, the other waits: none is lost.
            step: { target: 'toStep', actions: 'advance' },
            question: [STILL_UNKNOWN, FOUND, NOTHING_ASKED],
            play: 'toPlay',
            toggle: 'toPlay',
            // Takes back the step that was not made yet.
            back: '#player.paused',
          },
        },
        toPlay: {
          on: {
            toggle: '#player.paused',
            question: [
              STILL_UNKNOWN,
              FOUND,
              { guard: not('nextStopsPlaying'), target: '#player.playing', actions: ['takeQuestions', 'advance'] },
              NOTHING_ASKED,
            ],
          },
        },
      },
    },
    asking: {
      on: {
        question: [
          { guard: 'isAskedNext', actions: 'takeQuestions' },
          { target: 'paused', actions: 'takeQuestions' },
        ],
        step: { target: 'paused', actions: ON },
        play: GO_ON,
        toggle: GO_ON,
        pause: 'paused',
      },
    },
  },
});
