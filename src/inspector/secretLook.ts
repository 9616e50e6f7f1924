import type { PillTone } from '../controls/Pill.tsx';
import type { StoryText } from '../i18n/text/story.ts';
import type { Secret, SecretKind } from '../trace/trace.ts';

const tones: Readonly<Record<SecretKind, PillTone>> = {
  password: 'user',
  session: 'browser',
  state: 'neutral',
  code_verifier: 'client',
  code_challenge: 'server',
  code: 'front',
  access_token: 'api',
  refresh_token: 'api',
  request_uri: 'front',
  client_secret: 'client',
  photos: 'pass',
};

export const toneOfSecret = ({ kind }: Pick<Secret, 'kind'>): PillTone => tones[kind];

/** What stands on a secret's pill; further ones of a kind carry their number. */
export function secretLabel({ id, kind }: Secret, story: StoryText): string {
  const ordinal = id.slice(kind.length + 1);
  const { short } = story.secret(kind);
  return ordinal === '' ? short : `${short} ${ordinal}`;
}
