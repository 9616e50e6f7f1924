import type { PillTone } from '../controls/Pill.tsx';
import type { StoryText } from '../i18n/text/story.ts';
import type { SecretKind } from '../trace/trace.ts';
import type { Key } from './keyring.ts';

const TONES: Readonly<Record<SecretKind, PillTone>> = {
  password: 'user',
  session: 'browser',
  state: 'client',
  code_verifier: 'client',
  code_challenge: 'server',
  code: 'front',
  access_token: 'api',
  refresh_token: 'api',
  request_uri: 'front',
  client_secret: 'client',
  photos: 'pass',
};

/** The colour of a secret's pill. */
export const keyTone = ({ secret }: Key): PillTone => TONES[secret.kind];

/** What stands on a secret's pill. Further secrets of a kind carry their number. */
export function keyWord({ secret: { id, kind } }: Key, story: StoryText): string {
  const word = story.secret(kind).short;
  const ordinal = id.slice(kind.length + 1);
  return ordinal === '' ? word : `${word} ${ordinal}`;
}
