import { parseParameters } from '../../oauth/parameters.ts';
import { headersOf } from '../../oauth/wire.ts';
import type { Message, Secret } from '../../trace/trace.ts';

/** A JWT that a message carries, by what it is for. */
export interface CarriedJwt {
  readonly kind: 'accessToken' | 'proof' | 'assertion';
  readonly value: string;
}

/** The JWTs in a message: those that its sender signed for this one request, and the first access token. */
export function carriedJwts(message: Message, secrets: readonly Secret[]): readonly CarriedJwt[] {
  const token = secrets.find(({ kind }) => kind === 'access_token');
  const access: readonly CarriedJwt[] = token === undefined ? [] : [{ kind: 'accessToken', value: token.value }];
  if (message.kind !== 'http.request') return access;
  const assertions = parseParameters(message.body ?? '').getAll('client_assertion');
  return [
    ...access,
    ...assertions.map((value) => ({ kind: 'assertion', value }) as const),
    ...headersOf(message, 'DPoP').map((value) => ({ kind: 'proof', value }) as const),
  ];
}
