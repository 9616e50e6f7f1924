/** Which theme is wanted; `auto` follows the system, `projector` is read from the last row of a room. */
export type ThemeChoice = 'light' | 'dark' | 'auto' | 'projector';

export const THEME_CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'auto', 'projector'];

/** The key in local storage. `public/` has a script that reads the same key before the first paint. */
export const THEME_STORAGE_KEY = 'oauth-flow-lab.theme';

type ThemeStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Where choices are kept; asking for it may throw, as a browser does that blocks storage. */
export type StorageSource = () => ThemeStorage;

const browserStorage: StorageSource = () => window.localStorage;

/** Whether a value from a link or from storage names a theme. */
export function isThemeChoice(value: unknown): value is ThemeChoice {
  return THEME_CHOICES.some((choice) => choice === value);
}

/** The theme chosen on an earlier visit, or null where there is none, it makes no sense, or storage is blocked. */
export function readTheme(storage: StorageSource = browserStorage): ThemeChoice | null {
  try {
    const stored = storage().getItem(THEME_STORAGE_KEY);
    return isThemeChoice(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps the choice for the next visit; false where storage is blocked or full. */
export function storeTheme(choice: ThemeChoice, storage: StorageSource = browserStorage): boolean {
  try {
    storage().setItem(THEME_STORAGE_KEY, choice);
    return true;
  } catch {
    return false;
  }
}

/** Puts the choice on the root element, from which tokens.css takes it. */
export function applyTheme(
  choice: ThemeChoice,
  root: Pick<HTMLElement, 'setAttribute'> = document.documentElement,
): void {
  root.setAttribute('data-theme', choice);
}
