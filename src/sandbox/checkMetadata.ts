import type { ClientMetadata, SandboxClient } from './clientMetadata.ts';
import { SandboxError } from './sandboxError.ts';

/** What each member of the metadata may be: text, yes or no, one of some words, a list of text or of some words. */
type Kind = 'text' | 'flag' | 'object' | readonly string[] | { readonly list: 'text' | readonly string[] };

type Member = keyof ClientMetadata | keyof SandboxClient;

const KINDS: Readonly<Record<Member, Kind>> = {
  client_id: 'text',
  client_secret: 'text',
  client_name: 'text',
  redirect_uris: { list: 'text' },
  token_endpoint_auth_method: ['none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  grant_types: { list: ['authorization_code', 'refresh_token', 'client_credentials'] },
  response_types: { list: ['code'] },
  scope: 'text',
  jwks: 'object',
  application_type: ['web', 'native'],
  // It follows from how the client authenticates. Taken, so that a client can be registered as `register` returned it.
  client_type: ['public', 'confidential'],
  require_pushed_authorization_requests: 'flag',
  dpop_bound_access_tokens: 'flag',
  require_code_challenge: 'flag',
  code_challenge_methods: { list: ['S256', 'plain'] },
  resources: { list: 'text' },
  origins: { list: 'text' },
};

function refuse(what: string): never {
  throw new SandboxError('invalid-client-metadata', what);
}

const isKnown = (name: string): name is Member => Object.hasOwn(KINDS, name);

const spoken = (words: readonly string[]) => words.join(', ');

/** What a value should be and is not, or null where it is. */
function expected(kind: Kind, value: unknown): string | null {
  if (kind === 'text') return typeof value === 'string' ? null : 'text';
  if (kind === 'flag') return typeof value === 'boolean' ? null : 'true or false';
  if (kind === 'object') return typeof value === 'object' && value !== null ? null : 'an object';
  if ('list' in kind) {
    const [entry, what] =
      kind.list === 'text' ? (['text', 'text'] as const) : ([kind.list, spoken(kind.list)] as const);
    const isList = Array.isArray(value) && value.every((one) => expected(entry, one) === null);
    return isList ? null : `an array of ${what}`;
  }
  return typeof value === 'string' && kind.includes(value) ? null : `one of ${spoken(kind)}`;
}

/** Throws where the sandbox knows no such metadata, or none with such a value: plain JavaScript tells nobody else. */
export function checkMetadata(metadata: object): void {
  for (const [name, value] of Object.entries(metadata)) {
    if (!isKnown(name)) refuse(`the sandbox knows no ${name}; it knows ${spoken(Object.keys(KINDS))}`);
    const wanted = value === undefined ? null : expected(KINDS[name], value);
    if (wanted !== null) refuse(`${name} is ${wanted}, and not ${JSON.stringify(value)}`);
  }
}
