export type KeptText = Pick<Storage, 'getItem' | 'setItem'>;

const KEY_PREFIX = 'oauth-flow-lab.';

/** What was chosen on an earlier visit; null where there is nothing, it makes no sense, or storage is blocked. */
export function recall<Value extends string>(
  name: string,
  isValid: (text: string) => text is Value,
  storage: () => KeptText = () => window.localStorage,
): Value | null {
  try {
    const text = storage().getItem(KEY_PREFIX + name);
    return text !== null && isValid(text) ? text : null;
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit; where storage is blocked or full it holds for this visit only. */
export function remember(name: string, value: string, storage: () => KeptText): void {
  try {
    storage().setItem(KEY_PREFIX + name, value);
  } catch {
    // The page itself holds the choice.
  }
}
