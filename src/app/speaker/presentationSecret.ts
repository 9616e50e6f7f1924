import { isPresentationSecret } from './speakerAddress.ts';

/** As much of a window as a secret needs to outlive a reload. */
export interface SecretPlace {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  name: string;
}

const NAME = 'oauth-flow-lab.presentation';
const IN_WINDOW_NAME = `${NAME}=`;

/** The secret of the presentation that a window is giving; null where it gives none. */
export function keptSecret(window: SecretPlace): string | null {
  const named = window.name.startsWith(IN_WINDOW_NAME) ? window.name.slice(IN_WINDOW_NAME.length) : null;
  if (isPresentationSecret(named)) return named;
  try {
    const stored = window.sessionStorage.getItem(NAME);
    return isPresentationSecret(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps it through a reload of the window: in its name where storage is blocked. */
export function keepSecret(window: SecretPlace, secret: string): void {
  try {
    window.sessionStorage.setItem(NAME, secret);
  } catch {
    window.name = `${IN_WINDOW_NAME}${secret}`;
  }
}
