import { headerOf } from '../../oauth/wire.ts';
import type { Message } from '../../trace/trace.ts';
import { type MessagePart, messageParts } from './messageParts.ts';

type Values = ReadonlyMap<string, string | null>;

const references = (...refs: readonly (string | null)[]) => refs.filter((ref) => ref !== null).join(', ') || null;

const when = (condition: boolean, ref: string) => (condition ? ref : null);

/** A part lists what is missing as well, with null for its value. */
const isThere = (values: Values, name: string) => (values.get(name) ?? null) !== null;

function valuesOf(parts: readonly MessagePart[], kind: MessagePart['kind']): Values {
  const part = parts.find((candidate) => candidate.kind === kind);
  return new Map(part?.values.map(({ name, value }) => [name, value]));
}

/** Where an address, a redirect or a form that is posted to a client is defined. */
function ofParameters(values: Values): string | null {
  if (values.has('request_uri')) return 'RFC 9126 §4';
  if (values.has('response_type')) {
    return references('RFC 6749 §4.1.1', when(isThere(values, 'code_challenge'), 'RFC 7636 §4.3'));
  }
  const iss = when(values.has('iss'), 'RFC 9207 §2');
  if (values.has('code')) return references('RFC 6749 §4.1.2', iss);
  return values.has('error') ? references('RFC 6749 §4.1.2.1', iss) : null;
}

const GRANTS: Readonly<Record<string, string>> = {
  authorization_code: 'RFC 6749 §4.1.3',
  refresh_token: 'RFC 6749 §6',
  client_credentials: 'RFC 6749 §4.4.2',
};

function ofForm(form: Values, proof: boolean, path: string): string | null {
  const bound = when(proof, 'RFC 9449 §5');
  const grant = form.get('grant_type') ?? '';
  if (Object.hasOwn(GRANTS, grant)) {
    return references(GRANTS[grant] ?? null, when(isThere(form, 'code_verifier'), 'RFC 7636 §4.5'), bound);
  }
  if (form.has('response_type'))
    return references('RFC 9126 §2.1', when(isThere(form, 'code_challenge'), 'RFC 7636 §4.3'));
  if (form.has('token')) return path.includes('introspect') ? 'RFC 7662 §2.1' : 'RFC 7009 §2.1';
  return null;
}

/** What a JSON answer is told by, the most telling member first. */
const MEMBERS: readonly (readonly [member: string, ref: string])[] = [
  ['active', 'RFC 7662 §2.2'],
  ['request_uri', 'RFC 9126 §2.2'],
  ['authorization_servers', 'RFC 9728 §3.2'],
  ['issuer', 'RFC 8414 §3.2'],
  ['keys', 'RFC 7517 §5'],
];

function ofJson(json: Values): string | null {
  if (json.has('access_token'))
    return references('RFC 6749 §5.1', when(json.get('token_type') === 'DPoP', 'RFC 9449 §5'));
  if (json.get('error') === 'use_dpop_nonce') return 'RFC 9449 §8';
  if (json.has('error')) return 'RFC 6749 §5.2';
  return MEMBERS.find(([member]) => json.has(member))?.[1] ?? null;
}

const header = (message: Message, name: string) =>
  message.kind === 'http.request' || message.kind === 'http.response' ? headerOf(message, name) : null;

const SCHEMES: Readonly<Record<string, string>> = { Bearer: 'RFC 6750 §2.1', DPoP: 'RFC 9449 §7.1' };

const CHALLENGES: Readonly<Record<string, string>> = { Bearer: 'RFC 6750 §3', DPoP: 'RFC 9449 §7.1' };

function ofScheme(value: string | null, schemes: Readonly<Record<string, string>>): string | null {
  const [scheme = ''] = (value ?? '').split(' ', 1);
  return Object.hasOwn(schemes, scheme) ? (schemes[scheme] ?? null) : null;
}

/** The sections that define such a message, or null where no specification does, as for a server's own pages. */
export function messageReference(message: Message): string | null {
  const parts = messageParts(message);
  const values = (kind: MessagePart['kind']) => valuesOf(parts, kind);
  const path = message.kind === 'http.request' ? message.url : '';
  return (
    ofScheme(header(message, 'Authorization'), SCHEMES) ??
    ofScheme(header(message, 'WWW-Authenticate'), CHALLENGES) ??
    ofForm(values('form'), header(message, 'DPoP') !== null, path) ??
    ofJson(values('json')) ??
    ofParameters(values('address')) ??
    ofParameters(values('location')) ??
    ofParameters(values('form'))
  );
}
