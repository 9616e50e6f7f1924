import { type KeptText, recall, remember } from './remembered.ts';

const NAME = 'single-keys';

const isOnOrOff = (text: string): text is 'on' | 'off' => text === 'on' || text === 'off';

/** Whether the learner lets keys without a modifier control the player; on unless turned off on an earlier visit. */
export function readSingleKeys(): boolean {
  return recall(NAME, isOnOrOff) !== 'off';
}

export function storeSingleKeys(on: boolean, storage: () => KeptText): void {
  remember(NAME, on ? 'on' : 'off', storage);
}
