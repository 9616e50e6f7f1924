import { jsonObject } from '../../oauth/jsonObject.ts';
import { FORM, mediaTypeOf } from '../../oauth/mediaType.ts';
import { queryOf } from '../../oauth/parameters.ts';
import { type Header, type HttpRequest, type HttpResponse, headerOf } from '../../oauth/wire.ts';
import type { Message } from '../../trace/trace.ts';

/** A name with its value, decoded; null where its absence is what matters. */
export interface NamedValue {
  readonly name: string;
  readonly value: string | null;
}

/** A part of a message that consists of names and values. */
export interface MessagePart {
  readonly kind: 'address' | 'form' | 'location' | 'headers' | 'json' | 'fields' | 'screen';
  readonly values: readonly NamedValue[];
}

function decoded(encoded: string): readonly NamedValue[] {
  // The leading & keeps URLSearchParams from taking a first ? for the start of a query.
  return [...new URLSearchParams(`&${encoded}`)].map(([name, value]) => ({ name, value }));
}

const valueNamed = (values: readonly NamedValue[], name: string) => values.find((entry) => entry.name === name)?.value;

/** With what PKCE would add where it is not: to an authorization request the challenge, to its redemption the verifier. */
function withAbsent(values: readonly NamedValue[]): readonly NamedValue[] {
  const absent = (name: string) =>
    values.some((entry) => entry.name === name) ? values : [...values, { name, value: null }];
  if (valueNamed(values, 'response_type') !== undefined) return absent('code_challenge');
  return valueNamed(values, 'grant_type') === 'authorization_code' ? absent('code_verifier') : values;
}

/** What an address says in its query and in its fragment. */
function inAddress(address: string): readonly NamedValue[] {
  const [, fragment = ''] = address.split('#');
  return [...decoded(queryOf(address)), ...decoded(fragment)];
}

const headerValues = (headers: readonly Header[]) => headers.map(([name, value]) => ({ name, value }));

function requestParts(request: HttpRequest): readonly MessagePart[] {
  const isForm = request.body !== null && mediaTypeOf(request) === FORM;
  return [
    { kind: 'address', values: withAbsent(decoded(queryOf(request.url))) },
    { kind: 'form', values: isForm ? withAbsent(decoded(request.body ?? '')) : [] },
    { kind: 'headers', values: headerValues(request.headers) },
  ];
}

function responseParts(response: HttpResponse): readonly MessagePart[] {
  const members = Object.entries(jsonObject(response.body ?? '') ?? {});
  const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return [
    { kind: 'location', values: inAddress(headerOf(response, 'Location') ?? '') },
    { kind: 'json', values: members.map(([name, value]) => ({ name, value: shown(value) })) },
    { kind: 'headers', values: headerValues(response.headers) },
  ];
}

function allParts(message: Message): readonly MessagePart[] {
  switch (message.kind) {
    case 'http.request':
      return requestParts(message);
    case 'http.response':
      return responseParts(message);
    case 'open':
      return [{ kind: 'address', values: withAbsent(inAddress(message.url)) }];
    case 'gesture':
      return [{ kind: 'fields', values: Object.entries(message.fields).map(([name, value]) => ({ name, value })) }];
    case 'screen':
      return [
        {
          kind: 'screen',
          values: Object.entries(message.facts).flatMap(([name, value]) =>
            [value].flat().map((text) => ({ name, value: text })),
          ),
        },
      ];
  }
}

/** The names and values in a message, part by part, in the order in which they stand; parts without any are left out. */
export function messageParts(message: Message): readonly MessagePart[] {
  return allParts(message).filter(({ values }) => values.length > 0);
}
