import { describe, expect, it } from 'vitest';
import { examineAuthorizationRequest } from './authorizationRequest.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { ISSUER, PRINTER, WEB_SHOP } from './fixtures/registrations.ts';
import {
  authorizationQuery,
  authorizationRequest,
  type Changes,
  formRequest,
  getRequest,
} from './fixtures/requests.ts';
import type { ClientRegistration } from './registration.ts';
import type { HttpRequest } from './wire.ts';

const AUTHORIZE = `${ISSUER}/authorize`;

function examineAt(request: HttpRequest, clients: readonly ClientRegistration[] = [PRINTER, WEB_SHOP]) {
  return examineAuthorizationRequest(request, { ...SERVER, clients });
}

function examined(changes: Changes, clients?: readonly ClientRegistration[]) {
  return examineAt(authorizationRequest(changes), clients);
}

function withExtra(query: string) {
  return examineAt(getRequest(`${AUTHORIZE}?${authorizationQuery()}&${query}`));
}

describe('AZ-01, the method (RFC 6749 §3.1)', () => {
  it('may be GET', () => {
    expect(findingOf(examined({}), 'AZ-01')).toMatchObject({ passed: true, actual: 'GET', ref: 'RFC 6749 §3.1' });
  });

  it('may be POST with a form, which then holds the parameters', () => {
    const judgement = examineAt(formRequest(`${AUTHORIZE}?client_id=other`, authorizationQuery()));
    expect(findingOf(judgement, 'AZ-01')?.passed).toBe(true);
    expect(judgement.accepted?.client_id).toBe('printer');
  });

  it('may not be another: page 405', () => {
    const judgement = examineAt({ ...authorizationRequest(), method: 'PUT' });
    expect(checksOf(judgement)).toEqual(['AZ-01']);
    expect(findingOf(judgement, 'AZ-01')).toMatchObject({ passed: false, actual: 'PUT' });
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 405, error: 'invalid_request' });
  });

  it('may not be POST with another body: page 400', () => {
    const headers = [['Content-Type', 'application/json']] as const;
    const judgement = examineAt({ ...formRequest(AUTHORIZE, '{}'), headers });
    expect(findingOf(judgement, 'AZ-01')).toMatchObject({ passed: false, actual: 'application/json' });
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 400, error: 'invalid_request' });
  });
});

describe('AZ-02, no parameter twice (RFC 6749 §3.1)', () => {
  it('holds for a request that repeats none', () => {
    expect(findingOf(examined({}), 'AZ-02')).toMatchObject({ passed: true, ref: 'RFC 6749 §3.1' });
  });

  it('is told by redirect where client and address are beyond doubt', () => {
    const judgement = withExtra('scope=photos.write');
    expect(checksOf(judgement)).toEqual(['AZ-01', 'AZ-02']);
    expect(findingOf(judgement, 'AZ-02')).toMatchObject({ passed: false, actual: 'scope' });
    expect(judgement.refusal).toMatchObject({
      surface: 'redirect',
      redirect_uri: 'com.example.printer:/cb',
      state: 'xyz',
      error: 'invalid_request',
    });
  });

  it('sends back none of two states', () => {
    expect(withExtra('state=abc').refusal).toMatchObject({ surface: 'redirect', state: null });
  });

  it.each(['client_id=printer', 'redirect_uri=com.example.printer:/cb'])(
    'is told by a page for a second %s',
    (extra) => {
      expect(withExtra(extra).refusal).toMatchObject({ surface: 'page', status: 400, error: 'invalid_request' });
    },
  );

  it('is told by a page where the address is not registered', () => {
    const query = authorizationQuery({ redirect_uri: 'https://attacker.example/cb' });
    const judgement = examineAt(getRequest(`${AUTHORIZE}?${query}&scope=a`));
    expect(judgement.refusal).toMatchObject({ surface: 'page', error: 'invalid_request' });
  });

  it('does not concern resource, which may be repeated (RFC 8707 §2)', () => {
    expect(findingOf(withExtra('resource=https://a.example&resource=https://b.example'), 'AZ-02')?.passed).toBe(true);
  });
});

describe('AZ-03, the client (RFC 6749 §4.1.2.1)', () => {
  it('is known', () => {
    expect(findingOf(examined({}), 'AZ-03')).toMatchObject({
      passed: true,
      expected: 'printer',
      actual: 'printer',
      ref: 'RFC 6749 §4.1.2.1',
    });
  });

  it.each([
    [null, 'invalid_request'],
    ['', 'invalid_request'],
    ['stranger', 'invalid_client'],
    ['Printer', 'invalid_client'],
  ])('%o is refused by a page, never by redirect: %s', (client_id, error) => {
    const judgement = examined({ client_id });
    expect(checksOf(judgement).at(-1)).toBe('AZ-03');
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 400, error });
    expect(judgement.accepted).toBeNull();
  });
});

describe('AZ-05, the redirect URI (RFC 9700 §2.1)', () => {
  it('is a registered one', () => {
    const judgement = examined({});
    expect(findingOf(judgement, 'AZ-05')).toMatchObject({
      passed: true,
      expected: 'com.example.printer:/cb',
      actual: 'com.example.printer:/cb',
      ref: 'RFC 9700 §2.1',
    });
    expect(judgement.accepted).toMatchObject({ redirect_uri: 'com.example.printer:/cb', redirect_uri_sent: true });
  });

  it('may have any port on the loopback interface (RFC 8252 §7.3)', () => {
    const desktop = { ...PRINTER, redirect_uris: ['com.example.printer:/cb', 'http://127.0.0.1/cb'] };
    const judgement = examined({ redirect_uri: 'http://127.0.0.1:51004/cb' }, [desktop]);
    expect(findingOf(judgement, 'AZ-05')).toMatchObject({ expected: 'http://127.0.0.1/cb' });
    expect(judgement.accepted?.redirect_uri).toBe('http://127.0.0.1:51004/cb');
  });

  it('may be left out where exactly one is registered (RFC 6749 §3.1.2.3)', () => {
    const judgement = examined({ redirect_uri: null });
    expect(findingOf(judgement, 'AZ-05')).toMatchObject({ passed: true, actual: null });
    expect(judgement.accepted).toMatchObject({ redirect_uri: 'com.example.printer:/cb', redirect_uri_sent: false });
  });

  it.each([
    ['one that is not registered', { redirect_uri: 'com.example.flashlight:/cb' }],
    ['one that a browser would take for the same', { redirect_uri: 'COM.example.printer:/cb' }],
    ['none where several are registered', { redirect_uri: null, client_id: 's6BhdRkqt3' }],
  ])('is refused by a page, never by redirect: %s', (_, changes) => {
    const judgement = examined(changes);
    expect(checksOf(judgement).at(-1)).toBe('AZ-05');
    expect(findingOf(judgement, 'AZ-05')?.passed).toBe(false);
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 400, error: 'invalid_request' });
  });

  it('may be left out with the scope', () => {
    expect(examined({ redirect_uri: null, scope: null }).refusal).toBeNull();
  });

  it('is told apart in the page: missing, or not registered', () => {
    const missing = examined({ redirect_uri: null, client_id: 's6BhdRkqt3' });
    expect(missing.refusal?.description).toBe('redirect_uri is missing');
    expect(findingOf(missing, 'AZ-05')).toMatchObject({
      expected: 'https://client.example.com/cb https://client.example.com/cb2',
      actual: null,
    });
    const foreign = examined({ redirect_uri: 'https://attacker.example/cb' });
    expect(foreign.refusal?.description).toBe('redirect_uri is not registered');
  });

  it('must not be left out in OpenID Connect (OIDC Core §3.1.2.1)', () => {
    const judgement = examined({ redirect_uri: null, scope: 'openid' }, [{ ...PRINTER, scope: 'openid' }]);
    expect(judgement.refusal).toMatchObject({ surface: 'page', error: 'invalid_request' });
  });
});

describe('AZ-09, the response mode (OIDC Core §3.1.2.6)', () => {
  it('is nothing to check where none is asked for', () => {
    expect(findingOf(examined({}), 'AZ-09')).toMatchObject({ passed: null, ref: 'OIDC Core §3.1.2.6' });
  });

  const toShop = { client_id: 's6BhdRkqt3', redirect_uri: 'https://client.example.com/cb' };

  it.each(['query', 'fragment', 'form_post'])('may be %s', (response_mode) => {
    const judgement = examined({ ...toShop, response_mode });
    expect(findingOf(judgement, 'AZ-09')).toMatchObject({ passed: true, actual: response_mode });
    expect(judgement.accepted?.response_mode).toBe(response_mode);
  });

  it('may not be form_post where the response goes to an app, to which no form can be posted', () => {
    const judgement = examined({ response_mode: 'form_post' });
    expect(findingOf(judgement, 'AZ-09')).toMatchObject({ passed: false, expected: 'query fragment' });
    expect(judgement.refusal).toMatchObject({ surface: 'page', error: 'invalid_request' });
  });

  it('is the one in which an error is told', () => {
    const refused = examined({ ...toShop, response_mode: 'form_post', response_type: null });
    expect(refused.refusal).toMatchObject({ surface: 'redirect', response_mode: 'form_post' });
    const twice = withExtra('response_mode=fragment&response_mode=query');
    expect(twice.refusal).toMatchObject({ surface: 'redirect', response_mode: 'query' });
  });

  it('that is not supported ends in a page, whatever else is wrong', () => {
    const judgement = examined({ ...toShop, response_mode: 'web_message', response_type: null });
    const expected = 'query fragment form_post';
    expect(findingOf(judgement, 'AZ-09')).toMatchObject({ passed: false, expected, actual: 'web_message' });
    expect(checksOf(judgement).at(-1)).toBe('AZ-09');
    expect(judgement.refusal).toMatchObject({ surface: 'page', status: 400, error: 'invalid_request' });
  });
});
