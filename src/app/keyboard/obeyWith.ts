import { stepBack, stepOn } from '../agenda/course.ts';
import type { PlanHost } from '../agenda/planHost.ts';
import type { KeyCommand } from './keyCommand.ts';

type Place = 'goTo' | 'overview' | 'present' | 'speaker' | 'help' | 'leave';

/** Does what keys ask for: the lab does most of it, `places` the rest. False where there was nothing to do. */
export function obeyWith(
  host: PlanHost,
  places: Readonly<Partial<Record<Place, () => boolean>>>,
): (command: KeyCommand) => boolean {
  const { lab } = host;
  return (command) => {
    switch (command.type) {
      case 'step':
        stepOn(host);
        return true;
      case 'back':
        stepBack(host);
        return true;
      case 'goTo':
      case 'overview':
      case 'present':
      case 'speaker':
      case 'help':
      case 'leave':
        return places[command.type]?.() ?? false;
      case 'undo':
      case 'redo':
      case 'reset':
        lab.change({ type: command.type });
        return true;
      default:
        lab.play(command);
        return true;
    }
  };
}
