import { decodeBase64url } from '../oauth/base64url.ts';
import type { Header } from '../oauth/wire.ts';
import type { Message } from '../trace/trace.ts';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The user name and password in an `Authorization` header, which base64 does not hide. @see RFC 7617 §2 */
function basicCredentials(value: string): string {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+)={0,2}$/i.exec(value) ?? [];
  const octets = decodeBase64url((encoded ?? '').replaceAll('+', '-').replaceAll('/', '_'));
  return octets === null ? '' : new TextDecoder().decode(octets);
}

function headerText(headers: readonly Header[]): string {
  let text = '';
  for (const [name, value] of headers) {
    text += `${name}\n${value}\n`;
    if (name.toLowerCase() === 'authorization') text += `${basicCredentials(value)}\n`;
  }
  return text;
}

function rawText(message: Message): string {
  switch (message.kind) {
    case 'http.request':
      return `${message.url}\n${headerText(message.headers)}${message.body ?? ''}`;
    case 'http.response':
      return `${headerText(message.headers)}${message.body ?? ''}`;
    case 'open':
      return message.url;
    case 'gesture':
      return Object.values(message.fields).join('\n');
    case 'screen':
      return Object.values(message.facts).flat().join('\n');
  }
}

/** Everything that a reader of the message can see in it, as sent and with base64 and percent-encoding undone. */
export function messageText(message: Message): string {
  const raw = rawText(message);
  return /[%+]/.test(raw) ? `${raw}\n${decoded(raw)}` : raw;
}
