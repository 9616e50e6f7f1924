import { describe, expect, it } from 'vitest';
import { clientAssertions } from './clientAssertionRules.ts';
import { signDpopProof } from './dpopProof.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { ISSUED_AT } from './fixtures/codes.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { PROOF_KEY } from './fixtures/proofs.ts';
import { ISSUER, PRINTER, WEB_SHOP } from './fixtures/registrations.ts';
import { authorizationQuery, CHALLENGE, type Changes, formRequest } from './fixtures/requests.ts';
import { jwkThumbprint } from './jwk.ts';
import { parseParameters } from './parameters.ts';
import { examinePushedRequest, type PushServer, pushedRequestResponse } from './pushedAuthorizationRequest.ts';
import { usualPolicy } from './serverPolicy.ts';
import type { HttpRequest } from './wire.ts';

const PAR = `${ISSUER}/par`;
const THUMBPRINT = jwkThumbprint(PROOF_KEY.jwk);
const PUSH_SERVER: PushServer = {
  ...SERVER,
  issuer: ISSUER,
  endpoint: PAR,
  token_endpoint: `${ISSUER}/token`,
  policy: usualPolicy,
  clientAssertions,
  seen: [],
  nonces: [],
};

const pushRequest = (changes: Changes = {}): HttpRequest => formRequest(PAR, authorizationQuery(changes));

function examined(request: HttpRequest, server: Partial<PushServer> = {}) {
  return examinePushedRequest(request, { ...PUSH_SERVER, ...server });
}

const pushed = (changes: Changes, server: Partial<PushServer> = {}) => examined(pushRequest(changes), server);

function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  return { ...request, headers: [...request.headers, [name, value]] };
}

function withProof(request: HttpRequest, claims: { readonly htu?: string } = {}): HttpRequest {
  const usual = { jti: 'p1', htm: 'POST', htu: PAR, iat: ISSUED_AT / 1000 };
  return withHeader(request, 'DPoP', signDpopProof({ ...usual, ...claims }, PROOF_KEY));
}

function expectRefused(judgement: ReturnType<typeof examined>, check: string, refusal: object) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject(refusal);
  expect(judgement.accepted).toBeNull();
}

describe('a pushed request that meets every requirement', () => {
  it('is examined as a token request and then as an authorization request (RFC 9126 §2.1)', () => {
    const order = 'PR-01 PR-01-size PR-02 PR-03 PR-05 AZ-03 AZ-04 AZ-05 AZ-09 AZ-06 AZ-07 AZ-08';
    expect(checksOf(pushed({}))).toEqual([...order.split(' '), 'AZ-10', 'AZ-11', 'AZ-12', 'AZ-13', 'AZ-14', 'AZ-15']);
  });

  it('is kept as it was sent, but for that with which the client authenticates', () => {
    const shop = { client_id: WEB_SHOP.client_id, redirect_uri: 'https://client.example.com/cb' };
    const clients = [{ ...WEB_SHOP, token_endpoint_auth_method: 'client_secret_post' as const }];
    const { accepted } = pushed({ ...shop, client_secret: 'gX1fBat3bV' }, { clients });
    expect(accepted).toMatchObject({ client_id: WEB_SHOP.client_id, dpop_jkt: null });
    const form = parseParameters(accepted?.form ?? '');
    expect(form.get('code_challenge')).toBe(CHALLENGE);
    expect(form.get('state')).toBe('xyz');
    expect(accepted?.form).not.toContain('client_secret');
  });

  it('keeps every resource (RFC 8707 §2)', () => {
    const resources = ['https://photos.api.example', 'https://prints.api.example'];
    const body = resources.reduce((form, resource) => `${form}&resource=${resource}`, authorizationQuery());
    const judgement = examined(formRequest(PAR, body), { clients: [{ ...PRINTER, resources }] });
    expect(parseParameters(judgement.accepted?.form ?? '').getAll('resource')).toEqual(resources);
  });

  it('may want the user not to be asked, for that is settled when the browser comes', () => {
    expect(pushed({ prompt: 'none' }).refusal).toBeNull();
  });
});

describe('PR-01 and PR-02, the form (RFC 9126 §2.1, §2.3)', () => {
  it('is posted', () => {
    expectRefused(examined({ ...pushRequest(), method: 'GET' }), 'PR-01', { status: 405 });
  });

  it('is no larger than the server takes: 413', () => {
    expect(findingOf(pushed({ state: 'a'.repeat(16_000) }), 'PR-01-size')?.passed).toBe(true);
    expectRefused(pushed({ state: 'a'.repeat(17_000) }), 'PR-01-size', { status: 413, error: 'invalid_request' });
  });

  it('has no parameter twice', () => {
    const judgement = examined(formRequest(PAR, `${authorizationQuery()}&state=abc`));
    expectRefused(judgement, 'PR-02', { error: 'invalid_request' });
  });
});

describe('PR-03, the client (RFC 9126 §2.1)', () => {
  const shop = { client_id: WEB_SHOP.client_id, redirect_uri: 'https://client.example.com/cb' };

  it('authenticates as at the token endpoint', () => {
    const request = withHeader(pushRequest(shop), 'Authorization', 'Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW');
    expect(findingOf(examined(request), 'PR-03')?.passed).toBe(true);
  });

  it('is refused without its secret: invalid_client', () => {
    expectRefused(pushed(shop), 'PR-03', { error: 'invalid_client' });
  });

  it('is refused with a wrong secret in the header: 401 with a challenge', () => {
    const request = withHeader(pushRequest(shop), 'Authorization', 'Basic czZCaGRSa3F0Mzp3cm9uZw==');
    expectRefused(examined(request), 'PR-03', { error: 'invalid_client', status: 401, challenge: 'Basic' });
  });

  it('must be named in the form as well (AZ-03)', () => {
    const request = pushRequest({ ...shop, client_id: null });
    const judgement = examined(withHeader(request, 'Authorization', 'Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW'));
    expectRefused(judgement, 'AZ-03', { error: 'invalid_request' });
  });
});

describe('PR-04, a proof of possession (RFC 9449 §10.1)', () => {
  it('binds the code to its key', () => {
    const judgement = examined(withProof(pushRequest()));
    expect(judgement.accepted?.dpop_jkt).toBe(THUMBPRINT);
    expect(judgement.seen.map(({ jti }) => jti)).toEqual(['p1']);
    expect(findingOf(judgement, 'PR-04-dpop_jkt')?.passed).toBeNull();
  });

  it('may come with dpop_jkt, if that names the same key', () => {
    const judgement = examined(withProof(pushRequest({ dpop_jkt: THUMBPRINT })));
    expect(findingOf(judgement, 'PR-04-dpop_jkt')?.passed).toBe(true);
    expect(judgement.refusal).toBeNull();
  });

  it('may not come with dpop_jkt that names another', () => {
    const judgement = examined(withProof(pushRequest({ dpop_jkt: 'a'.repeat(43) })));
    expectRefused(judgement, 'PR-04-dpop_jkt', { error: 'invalid_request' });
    expect(judgement.seen).toHaveLength(1);
  });

  it('must be for this endpoint', () => {
    const judgement = examined(withProof(pushRequest(), { htu: `${ISSUER}/token` }));
    expectRefused(judgement, 'PR-04-htu', { error: 'invalid_dpop_proof' });
  });

  it('must contain a nonce where the server demands one', () => {
    expect(examined(withProof(pushRequest()), { nonces: ['n1'] }).refusal?.error).toBe('use_dpop_nonce');
  });

  it('is a header that a server without DPoP does not know', () => {
    const judgement = examined(withProof(pushRequest()), { policy: { ...usualPolicy, dpop: 'off' } });
    expect(judgement.accepted?.dpop_jkt).toBeNull();
    expect(checksOf(judgement).some((check) => check.startsWith('PR-04'))).toBe(false);
  });
});

describe('PR-05, a request_uri (RFC 9126 §2.1)', () => {
  it('cannot be pushed', () => {
    const judgement = pushed({ request_uri: 'urn:ietf:params:oauth:request_uri:1' });
    expectRefused(judgement, 'PR-05', { error: 'invalid_request' });
  });
});

describe('what the authorization endpoint would refuse (RFC 9126 §2.3)', () => {
  it.each([
    ['a request object', { request: 'eyJ' }, 'AZ-04', 'request_not_supported'],
    ['an address that is not registered', { redirect_uri: 'https://attacker.example/cb' }, 'AZ-05', 'invalid_request'],
    ['an unknown response mode', { response_mode: 'web_message' }, 'AZ-09', 'invalid_request'],
    ['another response type', { response_type: 'token' }, 'AZ-07', 'unsupported_response_type'],
    ['a scope that is not allowed', { scope: 'photos.delete' }, 'AZ-10', 'invalid_scope'],
    ['a malformed challenge', { code_challenge: 'short' }, 'AZ-13', 'invalid_request'],
    ['an unknown resource', { resource: 'https://other.example' }, 'AZ-14', 'invalid_target'],
    ['two prompts that exclude each other', { prompt: 'none login' }, 'AZ-15', 'invalid_request'],
  ])('is told to the client at once: %s', (_, changes, check, error) => {
    const judgement = pushed(changes);
    expectRefused(judgement, check, { error });
    expect(judgement.refusal?.status).toBeUndefined();
  });
});

describe('the answer to a pushed request (RFC 9126 §2.2)', () => {
  it('is 201 with the name of the request and its lifetime in seconds, and is not kept', () => {
    expect(pushedRequestResponse('urn:ietf:params:oauth:request_uri:1', 60)).toEqual({
      kind: 'http.response',
      status: 201,
      headers: [
        ['Content-Type', 'application/json'],
        ['Cache-Control', 'no-cache, no-store'],
      ],
      body: '{"request_uri":"urn:ietf:params:oauth:request_uri:1","expires_in":60}',
    });
  });
});
