import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import type { ReceivedForm } from './formRules.ts';
import type { AccessTokenRecord, RefreshTokenRecord } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import { invalidRequest, type TokenObjection } from './tokenObjection.ts';

/** A token that a client asks to revoke, beside what the server knows of it. */
export interface TokenToRevoke extends ReceivedForm {
  readonly client: ClientRegistration;
  /** Null where the value stands for no token, which is no error. */
  readonly record: RefreshTokenRecord | AccessTokenRecord | null;
}

const tokenIsPresent: Rule<TokenToRevoke, TokenObjection> = {
  check: 'RV-04',
  ref: 'RFC 7009 §2.1',
  examine({ parameters }) {
    const token = parameters.get('token');
    return token === null ? fail(invalidRequest('token is missing'), 'token') : pass(null, token);
  },
};

const tokenIsOfThisClient: Rule<TokenToRevoke, TokenObjection> = {
  check: 'RV-05',
  ref: 'RFC 7009 §2.1',
  examine({ client, record }) {
    // A client could do nothing about a token that is not valid any more (RFC 7009 §2.2).
    if (record === null) return { ...nothingToCheck, ref: 'RFC 7009 §2.2' };
    if (record.client_id === client.client_id) return pass(record.client_id, client.client_id);
    // The client is to be told; RFC 7009 names no error code for it.
    return fail(invalidRequest('The token was issued to another client'), record.client_id, client.client_id);
  },
};

/** What must hold for a token to be revoked, once the client is known. */
export const revocationRules = [tokenIsPresent, tokenIsOfThisClient];
