import { reasonPhrase, requestTarget } from '../../oauth/httpText.ts';
import type { HttpRequest, HttpResponse } from '../../oauth/wire.ts';
import type { Message } from '../../trace/trace.ts';

/** A stretch of a raw message. `strong` is what to read first, `faint` what to read last. */
export interface RawPiece {
  readonly text: string;
  readonly role: 'strong' | 'faint' | 'text';
}

function headersAndBody({ headers, body }: HttpRequest | HttpResponse): readonly RawPiece[] {
  const lines = headers.flatMap(([name, value]): RawPiece[] => [
    { text: `\n${name}: `, role: 'faint' },
    { text: value, role: 'text' },
  ]);
  return body === null ? lines : [...lines, { text: `\n\n${body}`, role: 'text' }];
}

/**
 * A message as HTTP/1.1 text, or a handover's address, in pieces that together are the text. Empty for what passes
 * between a person and a screen.
 * @see RFC 9112 §3, §4
 */
export function rawPieces(message: Message): readonly RawPiece[] {
  switch (message.kind) {
    case 'http.request':
      return [
        { text: message.method, role: 'strong' },
        { text: ` ${requestTarget(message.url)}`, role: 'text' },
        { text: ' HTTP/1.1', role: 'faint' },
        ...headersAndBody(message),
      ];
    case 'http.response':
      return [
        { text: 'HTTP/1.1 ', role: 'faint' },
        { text: `${message.status} ${reasonPhrase(message.status)}`.trim(), role: 'strong' },
        ...headersAndBody(message),
      ];
    case 'open':
      return [{ text: message.url, role: 'text' }];
    case 'gesture':
    case 'screen':
      return [];
  }
}

/** The whole raw text of a message, lines parted by a line feed; empty where there is nothing raw about it. */
export function rawMessage(message: Message): string {
  return rawPieces(message)
    .map(({ text }) => text)
    .join('');
}
