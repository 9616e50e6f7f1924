const PREFIX = 'oauth-flow-lab.speaker.';

/** What this window kept through a reload; null where there is nothing or storage is blocked. */
export function recallHere(name: string): string | null {
  try {
    return window.sessionStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keepHere(name: string, value: string): void {
  try {
    window.sessionStorage.setItem(PREFIX + name, value);
  } catch {
    // It is lost with a reload, and the main window sends it again.
  }
}
