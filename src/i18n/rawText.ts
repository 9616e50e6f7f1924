import { reasonPhrase, requestTarget } from '../oauth/httpText.ts';
import type { HttpRequest, HttpResponse } from '../oauth/wire.ts';
import type { Message } from '../trace/trace.ts';

function startLine(message: HttpRequest | HttpResponse): string {
  if (message.kind === 'http.request') return `${message.method} ${requestTarget(message.url)} HTTP/1.1`;
  return `HTTP/1.1 ${message.status} ${reasonPhrase(message.status)}`.trimEnd();
}

/**
 * A message as HTTP/1.1 text, or the address that is handed over; null where a person is on
 * one end.
 * @see RFC 9112 §3, §4
 */
export function rawText(message: Message): string | null {
  if (message.kind === 'open') return message.url;
  if (message.kind === 'gesture' || message.kind === 'screen') return null;
  const headers = message.headers.map(([name, value]) => `${name}: ${value}`);
  const body = message.body === null ? [] : ['', message.body];
  return [startLine(message), ...headers, ...body].join('\n');
}
