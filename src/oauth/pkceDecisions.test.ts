import { describe, expect, it } from 'vitest';
import { examineAuthorizationRequest } from './authorizationRequest.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { CODE } from './fixtures/codes.ts';
import { PRINTER } from './fixtures/registrations.ts';
import { authorizationRequest, CHALLENGE, tokenRequest, VERIFIER } from './fixtures/requests.ts';
import { tokenServer } from './fixtures/tokenServer.ts';
import type { ClientRegistration } from './registration.ts';
import { examineTokenRequest } from './tokenRequest.ts';

const S256_REQUIRED: ClientRegistration = {
  ...PRINTER,
  require_code_challenge: true,
  code_challenge_methods: ['S256'],
};
const WRONG = 'a'.repeat(43);

/** Asks for a code, keeps it as a server would, redeems it, and says at which check which error ended it. */
function authorizeAndRedeem(
  client: ClientRegistration,
  challenge: string | null,
  method: string | null,
  verifier: string | null,
): string {
  const asked = examineAuthorizationRequest(
    authorizationRequest({ code_challenge: challenge, code_challenge_method: method }),
    { ...SERVER, clients: [client] },
  );
  if (asked.refusal !== null) return `${asked.findings.at(-1)?.check} ${asked.refusal.error}`;
  const { code_challenge, code_challenge_method } = asked.accepted;
  const redeemed = examineTokenRequest(
    tokenRequest({ code_verifier: verifier }),
    tokenServer({ clients: [client], records: { codes: [{ ...CODE, code_challenge, code_challenge_method }] } }),
  );
  return redeemed.refusal === null ? 'ok' : `${redeemed.findings.at(-1)?.check} ${redeemed.refusal.error}`;
}

describe('from challenge to verifier (RFC 7636 §4, RFC 9700 §2.1.1, §4.8.2)', () => {
  it.each([
    [CHALLENGE, 'S256', VERIFIER, 'ok'],
    [CHALLENGE, 'S256', WRONG, 'TK-11 invalid_grant'],
    [CHALLENGE, 'S256', CHALLENGE, 'TK-11 invalid_grant'],
    [CHALLENGE, 'S256', null, 'TK-11 invalid_grant'],
    [CHALLENGE, null, VERIFIER, 'TK-11 invalid_grant'],
    [CHALLENGE, null, CHALLENGE, 'ok'],
    [VERIFIER, 'plain', VERIFIER, 'ok'],
    [VERIFIER, 'plain', WRONG, 'TK-11 invalid_grant'],
    [CHALLENGE, 's256', VERIFIER, 'AZ-12 invalid_request'],
    [CHALLENGE, 'S512', VERIFIER, 'AZ-12 invalid_request'],
    [null, null, VERIFIER, 'TK-11 invalid_grant'],
    [null, 'S256', null, 'AZ-13 invalid_request'],
    [null, null, null, 'ok'],
  ])('challenge %s, method %s, verifier %s: %s', (challenge, method, verifier, result) => {
    expect(authorizeAndRedeem(PRINTER, challenge, method, verifier)).toBe(result);
  });

  it.each([
    [CHALLENGE, 'S256', VERIFIER, 'ok'],
    [null, null, null, 'AZ-11 invalid_request'],
    [VERIFIER, 'plain', VERIFIER, 'AZ-12 invalid_request'],
    [CHALLENGE, null, CHALLENGE, 'AZ-12 invalid_request'],
  ])('where S256 is required: challenge %s, method %s, verifier %s: %s', (challenge, method, verifier, result) => {
    expect(authorizeAndRedeem(S256_REQUIRED, challenge, method, verifier)).toBe(result);
  });
});
