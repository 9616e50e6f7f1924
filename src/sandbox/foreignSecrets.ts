import { parseParameters, queryOf } from '../oauth/parameters.ts';
import type { HttpRequest } from '../oauth/wire.ts';
import type { SecretKind } from '../trace/trace.ts';

interface Made {
  readonly kind: SecretKind;
  readonly value: string;
}

/** A shorter value occurs in other text by chance, so that nobody could say who knows it. */
const SHORTEST = 8;

const fields = ['state', 'code_verifier', 'client_secret'] as const;

/** The values in parameters that a client must have made up itself, for it is the first to send them. */
export function secretsInParameters(encoded: string): readonly Made[] {
  const parameters = parseParameters(encoded);
  const made: Made[] = fields.flatMap((kind) => parameters.getAll(kind).map((value) => ({ kind, value })));
  const challenge = parameters.get('code_challenge');
  if (challenge !== null) {
    // A plain challenge is the verifier itself, and plain is what a missing method means (RFC 7636 §4.2, §4.3).
    const method = parameters.get('code_challenge_method') ?? 'plain';
    if (method === 'plain') made.push({ kind: 'code_verifier', value: challenge });
    made.push({ kind: 'code_challenge', value: challenge });
  }
  return made.filter(({ value }) => value.length >= SHORTEST);
}

/** The same, in the query and the form of a request. */
export function secretsInRequest({ url, body }: HttpRequest): readonly Made[] {
  return [...secretsInParameters(queryOf(url)), ...secretsInParameters(body ?? '')];
}
