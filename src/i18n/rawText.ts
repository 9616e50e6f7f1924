import type { HttpRequest, HttpResponse } from '../oauth/wire.ts';
import type { Message } from '../trace/trace.ts';

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  302: 'Found',
  303: 'See Other',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
};

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

function startLine(message: HttpRequest | HttpResponse): string {
  if (message.kind === 'http.response') return `HTTP/1.1 ${message.status} ${REASONS[message.status] ?? ''}`;
  const target = message.url.replace(ORIGIN, '');
  return `${message.method} ${target.startsWith('/') ? target : `/${target}`} HTTP/1.1`;
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
