import type { PlayerEvent } from '../../player/playerMachine.ts';

/** What can be asked of the player from outside: it alone is given its tracks. */
export type PlayerCommand = Exclude<PlayerEvent, { readonly type: 'load' }>;

/** What was pressed for a run that is not here yet. */
export interface Ahead {
  readonly moves: readonly PlayerCommand[];
  readonly plays: boolean;
}

export const nothingAhead: Ahead = { moves: [], plays: false };

/** Whether a command is about a moment of the run, and not about how it is played or what is asked in it. */
export const isAboutMoments = ({ type }: PlayerCommand) => type !== 'question' && !type.startsWith('speed');

/** Whoever moves it pauses it, as the player does. */
export function withPress({ moves, plays }: Ahead, command: PlayerCommand): Ahead {
  switch (command.type) {
    case 'play':
      return { moves, plays: true };
    case 'pause':
      return { moves, plays: false };
    case 'toggle':
      return { moves, plays: !plays };
    default:
      return { moves: [...moves, command], plays: false };
  }
}
