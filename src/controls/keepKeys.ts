import type { KeyboardEvent } from 'react';

/**
 * A key handler that keeps the named keys (as in `KeyboardEvent.key`) from the page: a focused control answers its own
 * keys, and the player's shortcuts do not answer them as well.
 */
export function keepKeys(...keys: readonly string[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (keys.includes(event.key)) event.stopPropagation();
  };
}
