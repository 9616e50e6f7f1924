import { type FocusKind, type KeyPress, keyCommand } from '../../keyboard/keyCommand.ts';
import { COMMANDS, type SpeakerCommand } from '../talk/message.ts';

/** What a key asks for in the speaker's window; `answer` shows or hides the answer here. */
export type SpeakerKey = SpeakerCommand | 'answer';

const OWN: Readonly<Record<string, SpeakerKey>> = {
  b: 'blackout',
  '.': 'blackout',
  v: 'verdict',
  a: 'answer',
};

/** The keys that move the page move it from here too, and a clicker's keys are among them. */
export function speakerKey(press: KeyPress, focus: FocusKind, singleKeys: boolean): SpeakerKey | null {
  const asked = keyCommand(press, focus, singleKeys)?.type;
  const isPlain = !press.ctrlKey && !press.metaKey && !press.altKey;
  if (isPlain && singleKeys && focus !== 'text' && focus !== 'dialog') {
    // On a button the space bar presses that button.
    if (press.key === ' ' && focus === 'page') return press.shiftKey ? 'back' : 'step';
    const own = Object.hasOwn(OWN, press.key.toLowerCase()) ? OWN[press.key.toLowerCase()] : undefined;
    if (own !== undefined) return own;
  }
  return COMMANDS.find((command) => command === asked) ?? null;
}
