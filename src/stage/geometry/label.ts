import { type HttpRequest, type HttpResponse, headerOf } from '../../oauth/wire.ts';
import type { Step, Trace } from '../../trace/trace.ts';
import { beginningOf, fitText } from './fitText.ts';
import { tellingAddress, tellingParameters } from './telling.ts';

/** What stands on an arrow. `strong` is its first word: a method, a status, a verb. */
export interface Label {
  readonly strong: string;
  readonly rest: string;
}

/** The words of a language that an arrow needs. */
export interface LabelWords {
  readonly opens: string;
  readonly gesture: (step: Step) => string;
}

const hostsOf = (trace: Trace): ReadonlySet<string> =>
  new Set(trace.cast.flatMap(({ host }) => (host === null ? [] : [host])));

function parsed(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function jsonRest(body: string): string {
  const json = parsed(body);
  if (json === null) return body;
  if (typeof json.error === 'string') return json.error;
  if (typeof json.access_token === 'string') return `{"access_token":"${beginningOf(json.access_token)}",…}`;
  return body;
}

function responseRest(message: HttpResponse, hosts: ReadonlySet<string>): string {
  const location = headerOf(message, 'Location');
  if (location !== null) return `Location: ${tellingAddress(location, hosts)}`;
  const challenge = headerOf(message, 'WWW-Authenticate');
  if (challenge !== null) return challenge;
  const type = headerOf(message, 'Content-Type')?.split(';')[0]?.trim() ?? '';
  return type === 'application/json' ? jsonRest(message.body ?? '') : type;
}

function requestRest(message: HttpRequest, hosts: ReadonlySet<string>): string {
  const [scheme, credential] = headerOf(message, 'Authorization')?.split(' ') ?? [];
  const proof = headerOf(message, 'DPoP');
  const form = headerOf(message, 'Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  return [
    tellingAddress(message.url, hosts),
    ...(scheme === undefined ? [] : [`${scheme} ${beginningOf(credential ?? '')}`]),
    ...(proof === null ? [] : [`DPoP: ${beginningOf(proof)}`]),
    ...(form && message.body !== null ? [tellingParameters(message.body)] : []),
  ].join(' ');
}

/** What stands on the arrow of a step, uncut. Language enters only by `words`. */
export function labelOf(step: Step, trace: Trace, words: LabelWords): Label {
  const { message } = step;
  switch (message.kind) {
    case 'http.request':
      return { strong: message.method, rest: requestRest(message, hostsOf(trace)) };
    case 'http.response':
      return { strong: String(message.status), rest: responseRest(message, hostsOf(trace)) };
    case 'open':
      return { strong: words.opens, rest: tellingAddress(message.url, hostsOf(trace)) };
    case 'gesture':
    case 'screen':
      return { strong: '', rest: words.gesture(step) };
  }
}

export const labelText = ({ strong, rest }: Label): string => [strong, rest].filter((part) => part !== '').join(' ');

/** Leaves out parameters from the end, whole ones, until so many characters suffice; at least the first one stays. */
function withFewerParameters(rest: string, most: number): string {
  const kept = rest.split('&').filter((part) => part !== '…');
  if (rest.length <= most || kept.length < 2) return rest;
  while (kept.length > 1 && kept.join('&').length + 2 > most) kept.pop();
  return [...kept, '…'].join('&');
}

/** Cuts a label to so many characters: first its last parameters, its first word last. */
export function fitLabel(label: Label, most: number): Label {
  const before = label.strong === '' ? 0 : label.strong.length + 1;
  const text = fitText(labelText({ ...label, rest: withFewerParameters(label.rest, most - before) }), most);
  if (text.length <= label.strong.length) return { strong: text, rest: '' };
  return { strong: label.strong, rest: text.slice(before) };
}
