import { encodeBase64url } from '../../oauth/base64url.ts';
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

/** 128 random bits. */
const randomText = () => encodeBase64url(crypto.getRandomValues(new Uint8Array(16)));

/** The secret of the presentation that a window gives from now on. It outlives a reload: in the name of the window where storage is blocked. */
export function lastingSecret(window: SecretPlace): string {
  const secret = keptSecret(window) ?? randomText();
  try {
    window.sessionStorage.setItem(NAME, secret);
  } catch {
    window.name = `${IN_WINDOW_NAME}${secret}`;
  }
  return secret;
}
