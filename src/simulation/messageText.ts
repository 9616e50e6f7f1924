import type { Message } from '../trace/trace.ts';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function rawText(message: Message): string {
  switch (message.kind) {
    case 'http.request':
      return [message.url, ...message.headers.flat(), message.body ?? ''].join('\n');
    case 'http.response':
      return [...message.headers.flat(), message.body ?? ''].join('\n');
    case 'open':
      return message.url;
    case 'gesture':
      return Object.values(message.fields).join('\n');
    case 'screen':
      return Object.values(message.facts).flat().join('\n');
  }
}

/** Everything that a reader of the message can see in it, as sent and with percent-encoding undone. */
export function messageText(message: Message): string {
  const raw = rawText(message);
  return `${raw}\n${decoded(raw)}`;
}
