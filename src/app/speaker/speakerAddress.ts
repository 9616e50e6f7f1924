import { isPresentationSecret } from './keptSecret.ts';

/** What begins the hash of the speaker's window. The page's entry has it too, and looks for it before anything else. */
const SPEAKER_HASH = '#speaker=';

/** The secret in the address of the speaker's window; null where there is none, or none that makes sense. */
export function secretInHash(hash: string): string | null {
  const secret = hash.startsWith(SPEAKER_HASH) ? hash.slice(SPEAKER_HASH.length) : null;
  return isPresentationSecret(secret) ? secret : null;
}

/** Where the speaker's window of a presentation is: the page's own document, whatever its link shows. */
export function speakerAddress(page: string, secret: string): string {
  const address = new URL(page);
  address.search = '';
  address.hash = `${SPEAKER_HASH}${secret}`;
  return address.href;
}
