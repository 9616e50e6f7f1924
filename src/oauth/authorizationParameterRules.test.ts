import { describe, expect, it } from 'vitest';
import { examineAuthorizationRequest } from './authorizationRequest.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { PRINTER } from './fixtures/registrations.ts';
import { authorizationRequest, CHALLENGE, type Changes } from './fixtures/requests.ts';
import type { ClientRegistration } from './registration.ts';

const S256_ONLY: ClientRegistration = { ...PRINTER, require_code_challenge: true, code_challenge_methods: ['S256'] };
const NO_PKCE = { code_challenge: null, code_challenge_method: null };

function examined(changes: Changes, client: ClientRegistration = PRINTER) {
  return examineAuthorizationRequest(authorizationRequest(changes), { ...SERVER, clients: [client] });
}

/** The check is the last that was reached, and the client is told the error by redirect. */
function expectRedirected(judgement: ReturnType<typeof examined>, check: string, error: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({
    surface: 'redirect',
    redirect_uri: 'com.example.printer:/cb',
    state: 'xyz',
    error,
  });
  expect(judgement.accepted).toBeNull();
}

describe('a request that meets every requirement', () => {
  it('is examined in the order in which the server must do it', () => {
    const order = '01 02 03 04 05 09 06 07 08 10 11 12 13 14 15';
    expect(checksOf(examined({}))).toEqual(order.split(' ').map((number) => `AZ-${number}`));
  });

  it('is accepted with everything that the code will be bound to', () => {
    expect(examined({})).toMatchObject({
      refusal: null,
      accepted: {
        client_id: 'printer',
        redirect_uri: 'com.example.printer:/cb',
        redirect_uri_sent: true,
        response_type: 'code',
        scope: 'photos.read',
        state: 'xyz',
        code_challenge: CHALLENGE,
        code_challenge_method: 'S256',
      },
    });
  });

  it('may have parameters that nobody knows', () => {
    expect(examined({ colour: 'green' }).refusal).toBeNull();
  });
});

describe('AZ-06 and AZ-07, the response type', () => {
  it('is code', () => {
    expect(findingOf(examined({}), 'AZ-06')).toMatchObject({ passed: true, actual: 'code', ref: 'RFC 6749 §3.1.1' });
    expect(findingOf(examined({}), 'AZ-07')).toMatchObject({ passed: true, ref: 'RFC 6749 §4.1.2.1' });
  });

  it('must be there: invalid_request', () => {
    expectRedirected(examined({ response_type: null }), 'AZ-06', 'invalid_request');
  });

  it.each(['token', 'code id_token', 'CODE'])('may not be %s: unsupported_response_type', (response_type) => {
    expectRedirected(examined({ response_type }), 'AZ-07', 'unsupported_response_type');
  });
});

describe('AZ-08, what the client may ask for (RFC 6749 §4.1.2.1)', () => {
  it('includes a code', () => {
    expect(findingOf(examined({}), 'AZ-08')).toMatchObject({
      passed: true,
      expected: 'code',
      ref: 'RFC 6749 §4.1.2.1',
    });
  });

  it('does not include it: unauthorized_client', () => {
    expectRedirected(examined({}, { ...PRINTER, response_types: [] }), 'AZ-08', 'unauthorized_client');
  });
});

describe('AZ-10, the scope (RFC 6749 §3.3)', () => {
  it('is within what the client may ask for', () => {
    expect(findingOf(examined({}), 'AZ-10')).toMatchObject({
      passed: true,
      expected: 'photos.read photos.write',
      actual: 'photos.read',
      ref: 'RFC 6749 §3.3',
    });
  });

  it('is nothing to check where none is asked for; then it is that of the client', () => {
    const judgement = examined({ scope: null });
    expect(findingOf(judgement, 'AZ-10')?.passed).toBeNull();
    expect(judgement.accepted?.scope).toBe('photos.read photos.write');
  });

  it.each(['photos.delete', 'photos.read photos.delete', 'photos.read  photos.write', 'photos"read'])(
    'may not be %o: invalid_scope',
    (scope) => expectRedirected(examined({ scope }), 'AZ-10', 'invalid_scope'),
  );
});

describe('the description of a refused scope', () => {
  it.each([
    ['photos.delete', 'The client may not ask for this scope'],
    ['photos"read', 'The scope is malformed'],
  ])('for %s: %s', (scope, description) => {
    expect(examined({ scope }).refusal?.description).toBe(description);
  });
});

describe('AZ-11, a required challenge (RFC 7636 §4.4.1)', () => {
  it('is there', () => {
    const found = findingOf(examined({}, S256_ONLY), 'AZ-11');
    expect(found).toMatchObject({ passed: true, actual: CHALLENGE, ref: 'RFC 7636 §4.4.1' });
  });

  it('is nothing to check where none is required and none is sent', () => {
    const judgement = examined(NO_PKCE);
    expect(findingOf(judgement, 'AZ-11')).toMatchObject({ passed: null, ref: 'RFC 7636 §5' });
    expect(judgement.accepted).toMatchObject({ code_challenge: null, code_challenge_method: null });
  });

  it('is missing: invalid_request, and the description says so', () => {
    const judgement = examined(NO_PKCE, S256_ONLY);
    expectRedirected(judgement, 'AZ-11', 'invalid_request');
    expect(judgement.refusal?.description).toBe('Code challenge required');
    expect(findingOf(judgement, 'AZ-11')).toMatchObject({ expected: 'code_challenge', actual: null });
  });
});

describe('AZ-12, the challenge method (RFC 7636 §4.3, §4.4.1)', () => {
  it.each(['S256', 'plain'] as const)('may be %s where the client may use it', (code_challenge_method) => {
    const judgement = examined({ code_challenge_method });
    expect(findingOf(judgement, 'AZ-12')).toMatchObject({
      passed: true,
      expected: 'S256 plain',
      actual: code_challenge_method,
      ref: 'RFC 7636 §4.4.1',
    });
    expect(judgement.accepted?.code_challenge_method).toBe(code_challenge_method);
  });

  it('is plain where it is missing', () => {
    const judgement = examined({ code_challenge_method: null });
    expect(findingOf(judgement, 'AZ-12')).toMatchObject({ passed: true, actual: 'plain' });
    expect(judgement.accepted?.code_challenge_method).toBe('plain');
  });

  it('is nothing to check without a challenge', () => {
    expect(findingOf(examined(NO_PKCE), 'AZ-12')?.passed).toBeNull();
  });

  it.each(['plain', null])('%o is refused where only S256 is allowed: invalid_request', (code_challenge_method) => {
    const judgement = examined({ code_challenge_method }, S256_ONLY);
    expectRedirected(judgement, 'AZ-12', 'invalid_request');
    expect(findingOf(judgement, 'AZ-12')).toMatchObject({ expected: 'S256', actual: 'plain' });
  });

  it.each(['s256', 'S512', 'PLAIN'])('%s is unknown, case matters: invalid_request', (code_challenge_method) => {
    expectRedirected(examined({ code_challenge_method }), 'AZ-12', 'invalid_request');
  });
});

describe('AZ-13, the form of the challenge (RFC 7636 §4.2)', () => {
  it('is that of 43 to 128 unreserved characters', () => {
    expect(findingOf(examined({}), 'AZ-13')).toMatchObject({ passed: true, actual: CHALLENGE, ref: 'RFC 7636 §4.2' });
  });

  it('is nothing to check without a challenge', () => {
    expect(findingOf(examined(NO_PKCE), 'AZ-13')?.passed).toBeNull();
  });

  it.each([CHALLENGE.slice(1), `${CHALLENGE}=`, 'a'.repeat(129)])('is not that of %s: invalid_request', (challenge) => {
    expectRedirected(examined({ code_challenge: challenge }), 'AZ-13', 'invalid_request');
  });

  it('has no method alone: invalid_request', () => {
    expectRedirected(examined({ code_challenge: null }), 'AZ-13', 'invalid_request');
  });
});
