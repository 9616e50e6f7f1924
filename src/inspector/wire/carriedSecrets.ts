import type { Message, Secret } from '../../trace/trace.ts';
import { markSecrets } from './markSecrets.ts';
import { type MessagePart, messageParts, type NamedValue } from './messageParts.ts';
import { rawPieces } from './rawMessage.ts';

/** The secrets that a value contains; the one that its name says comes first. */
export function secretsInValue({ name, value }: NamedValue, secrets: readonly Secret[]): readonly Secret[] {
  const found = value === null ? [] : secrets.filter((secret) => value.includes(secret.value));
  const named = found.filter(({ kind }) => kind === name);
  return [...named, ...found.filter((secret) => !named.includes(secret))];
}

/** The ids of the secrets that stand in parts of a message, in the order in which they do. */
export function secretsInParts(parts: readonly MessagePart[], secrets: readonly Secret[]): ReadonlySet<string> {
  const values = parts.flatMap((part) => part.values);
  return new Set(values.flatMap((value) => secretsInValue(value, secrets).map(({ id }) => id)));
}

/** The ids of the secrets that a message spells out, in the order in which they stand in it. */
export function carriedSecrets(message: Message, secrets: readonly Secret[]): readonly string[] {
  const inRaw = markSecrets(rawPieces(message), secrets).flatMap(({ secret }) => secret ?? []);
  return [...new Set([...inRaw, ...secretsInParts(messageParts(message), secrets)])];
}
