/** As much of a window as a secret needs to outlive a reload. */
export interface SecretPlace {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  name: string;
}

/** What the secret is kept as: in storage, or in the name of the window where that is blocked. */
export const KEPT_AS = 'oauth-flow-lab.presentation';
export const NAMED_AS = `${KEPT_AS}=`;

/** 128 random bits in base64url without padding. */
const SECRET = /^[A-Za-z0-9_-]{22}$/;

export const isPresentationSecret = (text: string | null): text is string => text !== null && SECRET.test(text);

/** The secret of the presentation that a window is giving; null where it gives none. */
export function keptSecret(window: SecretPlace): string | null {
  const named = window.name.startsWith(NAMED_AS) ? window.name.slice(NAMED_AS.length) : null;
  if (isPresentationSecret(named)) return named;
  try {
    const stored = window.sessionStorage.getItem(KEPT_AS);
    return isPresentationSecret(stored) ? stored : null;
  } catch {
    return null;
  }
}
