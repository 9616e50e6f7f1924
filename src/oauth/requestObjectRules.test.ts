import { describe, expect, it } from 'vitest';
import { examineAuthorizationRequest } from './authorizationRequest.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { ISSUED_AT } from './fixtures/codes.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { ISSUER, PRINTER, WEB_SHOP } from './fixtures/registrations.ts';
import { authorizationQuery, authorizationRequest, type Changes, getRequest } from './fixtures/requests.ts';
import { encodeParameters } from './parameters.ts';
import type { PushedRequest } from './records.ts';

const PUSHED: PushedRequest = {
  request_uri: 'urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c',
  client_id: 'printer',
  form: authorizationQuery({ state: 'pushed' }),
  dpop_jkt: null,
  expires_at: ISSUED_AT + 60_000,
  used: false,
};

const MUST_PUSH = { ...PRINTER, require_pushed_authorization_requests: true };

function examined(changes: Changes, client = PRINTER) {
  return examineAuthorizationRequest(authorizationRequest(changes), { ...SERVER, clients: [client] });
}

/** The request that a client sends after it has pushed its parameters, with more of them beside. */
function resolved(changes: Partial<PushedRequest> = {}, beside: Changes = {}, now = ISSUED_AT) {
  const entries = Object.entries({ client_id: 'printer', request_uri: PUSHED.request_uri, ...beside });
  const request = getRequest(`${ISSUER}/authorize?${encodeParameters(entries)}`);
  return examineAuthorizationRequest(request, { ...SERVER, pushedRequests: [{ ...PUSHED, ...changes }], now });
}

describe('AZ-04, a request object (RFC 9101 §7)', () => {
  it('is nothing to check where there is none', () => {
    expect(findingOf(examined({}), 'AZ-04')).toMatchObject({ passed: null, ref: 'RFC 9101 §7' });
  });

  it.each([
    ['request_uri', 'request_uri_not_supported'],
    ['request', 'request_not_supported'],
  ])('in %s is refused: %s', (name, error) => {
    const judgement = examined({ [name]: 'urn:example:1' });
    expect(findingOf(judgement, 'AZ-04')).toMatchObject({ passed: false, actual: 'urn:example:1' });
    expect(judgement.refusal).toMatchObject({ surface: 'redirect', error });
  });

  it('is refused by a page where no address can be trusted', () => {
    const judgement = examined({ request_uri: 'urn:example:1', redirect_uri: 'https://attacker.example/cb' });
    expect(judgement.refusal).toMatchObject({ surface: 'page', error: 'request_uri_not_supported' });
  });

  it('cannot be there in both ways (RFC 9101 §5)', () => {
    const judgement = resolved({}, { request: 'eyJ' });
    expect(findingOf(judgement, 'AZ-04')).toMatchObject({ passed: false, ref: 'RFC 9101 §5' });
    expect(judgement.refusal?.error).toBe('invalid_request');
  });
});

describe('AZ-04, a pushed request (RFC 9126 §4)', () => {
  it('is the one that its client pushed', () => {
    const judgement = resolved();
    expect(findingOf(judgement, 'AZ-04')).toMatchObject({
      passed: true,
      expected: PUSHED.request_uri,
      actual: PUSHED.request_uri,
      ref: 'RFC 9126 §4',
    });
    expect(judgement.accepted).toMatchObject({ state: 'pushed', request_uri: PUSHED.request_uri });
  });

  it('alone counts: what stands beside it in the address is not looked at', () => {
    const beside = { state: 'outside', scope: 'photos.delete', redirect_uri: 'https://attacker.example/cb' };
    expect(resolved({}, beside).accepted).toMatchObject({
      state: 'pushed',
      scope: 'photos.read',
      redirect_uri: 'com.example.printer:/cb',
    });
  });

  it('is bound to the key whose proof came with it (RFC 9449 §10.1)', () => {
    expect(resolved({ dpop_jkt: 'thumbprint' }).accepted?.dpop_jkt).toBe('thumbprint');
  });

  it.each([
    ['that nobody pushed', { request_uri: `${PUSHED.request_uri}x` }, ISSUED_AT],
    ['of another client', { client_id: WEB_SHOP.client_id }, ISSUED_AT],
    ['at the moment when it expires', {}, PUSHED.expires_at],
    ['that was used', { used: true }, ISSUED_AT],
  ])('%s ends in a page, even if an address that could be trusted stands beside it', (_, changes, now) => {
    const judgement = resolved(changes, { redirect_uri: 'com.example.printer:/cb' }, now);
    expect(checksOf(judgement).at(-1)).toBe('AZ-04');
    expect(findingOf(judgement, 'AZ-04')).toMatchObject({ passed: false, ref: 'RFC 9126 §4' });
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 400, error: 'invalid_request_uri' });
  });

  it('is good until the millisecond before it expires', () => {
    expect(resolved({}, {}, PUSHED.expires_at - 1).refusal).toBeNull();
  });

  it('is examined again, for the server may have learnt that it is no good', () => {
    const judgement = resolved({ form: authorizationQuery({ scope: 'photos.delete' }) });
    expect(judgement.refusal).toMatchObject({ surface: 'redirect', error: 'invalid_scope' });
  });
});

describe('AZ-04, a client that must push its requests (RFC 9126 §6)', () => {
  it('is told by redirect where the address can be trusted', () => {
    const judgement = examined({}, MUST_PUSH);
    expect(findingOf(judgement, 'AZ-04')).toMatchObject({
      passed: false,
      expected: 'request_uri',
      ref: 'RFC 9126 §6',
    });
    expect(judgement.refusal).toMatchObject({ surface: 'redirect', error: 'invalid_request', state: 'xyz' });
  });

  it('is told by a page where it cannot', () => {
    const judgement = examined({ redirect_uri: 'https://attacker.example/cb' }, MUST_PUSH);
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 400, error: 'invalid_request' });
  });
});
