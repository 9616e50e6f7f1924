import { encodeBase64url } from '../../oauth/base64url.ts';
import { KEPT_AS, keptSecret, NAMED_AS, type SecretPlace } from './keptSecret.ts';

/** 128 random bits. */
const randomText = () => encodeBase64url(crypto.getRandomValues(new Uint8Array(16)));

/** The secret of the presentation that a window gives from now on. It outlives a reload: in the name of the window where storage is blocked. */
export function lastingSecret(window: SecretPlace): string {
  const secret = keptSecret(window) ?? randomText();
  try {
    window.sessionStorage.setItem(KEPT_AS, secret);
  } catch {
    window.name = `${NAMED_AS}${secret}`;
  }
  return secret;
}
