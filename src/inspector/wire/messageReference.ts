import { headerOf } from '../../oauth/wire.ts';
import type { Message } from '../../trace/trace.ts';
import { type MessagePart, messageParts } from './messageParts.ts';

type Values = ReadonlyMap<string, string | null>;

const references = (...refs: readonly (string | null)[]) => refs.filter((ref) => ref !== null).join(', ') || null;

const when = (condition: boolean, ref: string) => (condition ? ref : null);

function valuesOf(parts: readonly MessagePart[], kind: MessagePart['kind']): Values {
  const part = parts.find((candidate) => candidate.kind === kind);
  return new Map(part?.values.map(({ name, value }) => [name, value]));
}

/** Where an address or a redirect with these parameters is defined. */
function ofParameters(values: Values): string | null {
  if (values.has('response_type')) {
    return references('RFC 6749 §4.1.1', when(values.get('code_challenge') !== null, 'RFC 7636 §4.3'));
  }
  const iss = when(values.has('iss'), 'RFC 9207 §2');
  if (values.has('code')) return references('RFC 6749 §4.1.2', iss);
  return values.has('error') ? references('RFC 6749 §4.1.2.1', iss) : null;
}

function ofForm(form: Values): string | null {
  if (form.get('grant_type') !== 'authorization_code') return null;
  return references('RFC 6749 §4.1.3', when(form.get('code_verifier') !== null, 'RFC 7636 §4.5'));
}

function ofJson(json: Values): string | null {
  if (json.has('access_token')) return 'RFC 6749 §5.1';
  return json.has('error') ? 'RFC 6749 §5.2' : null;
}

const bearer = (message: Message) =>
  message.kind === 'http.request' && headerOf(message, 'Authorization')?.startsWith('Bearer ') === true;

const challenged = (message: Message) =>
  message.kind === 'http.response' && headerOf(message, 'WWW-Authenticate') !== null;

/** The sections that define such a message, or null where no specification does, as for a server's own pages. */
export function messageReference(message: Message): string | null {
  if (bearer(message)) return 'RFC 6750 §2.1';
  if (challenged(message)) return 'RFC 6750 §3';
  const parts = messageParts(message);
  const values = (kind: MessagePart['kind']) => valuesOf(parts, kind);
  return (
    ofForm(values('form')) ??
    ofJson(values('json')) ??
    ofParameters(values('address')) ??
    ofParameters(values('location'))
  );
}
