import type { Lab } from '../session/lab.ts';
import type { KeyCommand } from './keyCommand.ts';

type Place = 'goTo' | 'help' | 'leave';

/** Does what keys ask for: the lab does most of it, `places` the rest. False where there was nothing to do. */
export function obeyWith(lab: Lab, places: Readonly<Record<Place, () => boolean>>): (command: KeyCommand) => boolean {
  return (command) => {
    switch (command.type) {
      case 'goTo':
      case 'help':
      case 'leave':
        return places[command.type]();
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
