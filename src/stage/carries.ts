import type { Message, Step } from '../trace/trace.ts';
import { onceFor } from './onceFor.ts';

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

const readable = onceFor((step: Step) => {
  const raw = rawText(step.message);
  return `${raw}\n${decoded(raw)}`;
});

/** Whether a secret's value stands in the message of a step, as sent or percent-encoded. */
export const carries = (step: Step, value: string): boolean => readable(step).includes(value);
