import type { KeyboardEvent } from 'react';

/** What is typed in a dialog is not meant for what lies behind it. */
export function keepAllKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}
