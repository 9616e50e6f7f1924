import type { AssertionReceiver } from './clientAssertionRules.ts';
import { authenticateClient } from './clientAuthentication.ts';
import type { Judgement } from './finding.ts';
import { formRules } from './formRules.ts';
import { andThen, judge } from './judgement.ts';
import { parseParameters } from './parameters.ts';
import type { AccessTokenRecord, RefreshTokenRecord, SeenIdentifier, ServerRecords } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import { revocationRules } from './revocationRules.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { HttpRequest, HttpResponse } from './wire.ts';

/** What a client asks to revoke. */
export type RevokedToken =
  | { readonly kind: 'refresh_token'; readonly record: RefreshTokenRecord }
  | { readonly kind: 'access_token'; readonly record: AccessTokenRecord }
  | { readonly kind: 'unknown'; readonly record: null };

interface RevocationServer extends Omit<AssertionReceiver, 'seen'> {
  readonly clients: readonly ClientRegistration[];
  readonly records: ServerRecords;
}

/**
 * Examines a revocation request, RV-01 to RV-05; a value that stands for no token is accepted as well. `seen` is what must
 * not come again, whether the request was accepted or not.
 * @see RFC 7009 §2.1, §2.2
 */
export function examineRevocation(
  request: HttpRequest,
  server: RevocationServer,
): Judgement<TokenObjection, RevokedToken> & { readonly seen: readonly SeenIdentifier[] } {
  const form = { request, parameters: parseParameters(request.body ?? '') };
  const receiver = { ...server, seen: server.records.seen };
  const identified = andThen(
    judge(formRules('RV', 'RFC 7009 §2.1'), form, () => form),
    () => authenticateClient('RV-03', form, server.clients, receiver),
  );
  const judged = andThen(identified, ({ client }) => {
    const token = tokenNamed(form.parameters.get('token'), server.records);
    return judge(revocationRules, { ...form, client, record: token.record }, () => token);
  });
  return { ...judged, seen: identified.accepted?.seen ?? [] };
}

/** Looks among tokens of every kind, so that a wrong hint does no harm (RFC 7009 §2.1). */
function tokenNamed(value: string | null, { refreshTokens, accessTokens }: ServerRecords): RevokedToken {
  const refreshToken = refreshTokens.find((record) => record.value === value);
  if (refreshToken !== undefined) return { kind: 'refresh_token', record: refreshToken };
  const accessToken = accessTokens.find((record) => record.value === value);
  if (accessToken !== undefined) return { kind: 'access_token', record: accessToken };
  return { kind: 'unknown', record: null };
}

/**
 * The answer to every revocation that is not refused: the token is not valid from now on, whether it ever was or not.
 * @see RFC 7009 §2.2
 */
export const revocationResponse: HttpResponse = {
  kind: 'http.response',
  status: 200,
  headers: [['Cache-Control', 'no-store']],
  body: null,
};
