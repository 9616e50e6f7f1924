import { describe, expect, it } from 'vitest';
import { ISSUER } from '../../oauth/fixtures/registrations.ts';
import { authorizationQuery, type Changes, getRequest } from '../../oauth/fixtures/requests.ts';
import { parseParameters, queryOf } from '../../oauth/parameters.ts';
import { headerOf } from '../../oauth/wire.ts';
import { type Exchange, openServer, visit } from './fixtures/serverInUse.ts';

const CALLBACK = 'https://client.example.com/cb';
const ADA = { username: 'ada', password: 'secret' };
const EVE = { username: 'eve', password: 'hidden' };

const toShop = (changes: Changes = {}) =>
  `${ISSUER}/authorize?${authorizationQuery({ client_id: 's6BhdRkqt3', redirect_uri: CALLBACK, ...changes })}`;
const toPrinter = (changes: Changes = {}) => `${ISSUER}/authorize?${authorizationQuery(changes)}`;

const answerIn = ({ response }: Exchange) => parseParameters(queryOf(headerOf(response, 'Location') ?? ''));
const failedIn = ({ findings }: Exchange) =>
  findings.filter(({ passed }) => passed === false).map(({ check }) => check);

function signedIn(server = openServer(), url = toShop()) {
  const browser = visit(server);
  browser.open(url);
  browser.submit(ADA);
  browser.submit({ decision: 'allow' });
  return { server, browser };
}

describe('a first authorization', () => {
  it('asks for the password, then for consent, and ends at the client with a code', () => {
    const server = openServer();
    const browser = visit(server);
    expect(browser.open(toShop()).name).toBe('signin.page');
    expect(browser.submit(ADA).name).toBe('consent.page');
    const ended = browser.submit({ decision: 'allow' });
    expect(ended.name).toBe('authorization.response');
    const [code] = server.records().codes;
    expect(answerIn(ended).get('code')).toBe(code?.value);
    expect(code).toMatchObject({ sub: 'u1', client_id: 's6BhdRkqt3', grant_id: 'grant.1' });
  });

  it('leaves a grant, a consent and a session (RFC 6749 §10.2)', () => {
    const { grants, consents, sessions } = signedIn().server.records();
    const granted = { client_id: 's6BhdRkqt3', sub: 'u1', scope: 'photos.read', resource: [] };
    expect(grants).toEqual([{ id: 'grant.1', ...granted, revoked: false }]);
    expect(consents).toEqual([granted]);
    expect(sessions).toMatchObject([{ sub: 'u1' }]);
  });

  it('leaves none of them but the session where the user denies', () => {
    const server = openServer();
    const browser = visit(server);
    browser.open(toShop());
    browser.submit(ADA);
    expect(answerIn(browser.submit({ decision: 'deny' })).get('error')).toBe('access_denied');
    expect(server.records()).toMatchObject({ codes: [], grants: [], consents: [], sessions: [{ sub: 'u1' }] });
  });

  it('ends where its forms are sent again, however often', () => {
    const server = openServer();
    const browser = visit(server);
    browser.open(toShop());
    browser.submit(ADA);
    const held = browser.cookies();
    browser.submit({ decision: 'allow' });
    const cookie = held.map(({ name, value }) => `${name}=${value}`).join('; ');
    const again = server.ask({ ...getRequest(`${ISSUER}/consent`), headers: [['Cookie', cookie]] });
    expect(again.name).toBe('form.refused');
    expect(failedIn(again)).toEqual(['IN-01']);
    expect(server.records().codes).toHaveLength(1);
  });

  it('does not get to consent before the sign-in (IN-03)', () => {
    const browser = visit(openServer());
    browser.open(toShop());
    const early = browser.open(`${ISSUER}/consent`);
    expect(early.name).toBe('form.refused');
    expect(failedIn(early)).toEqual(['IN-03']);
  });
});

describe('a further authorization in the same browser', () => {
  it('asks nothing of a client whose identity is assured (RFC 6749 §10.2)', () => {
    const { server, browser } = signedIn();
    const { name, findings } = browser.open(toShop());
    expect(name).toBe('authorization.response');
    expect(findings.slice(-2)).toMatchObject([
      { check: 'AZ-16', passed: true },
      { check: 'AZ-17', passed: true, actual: 'remembered' },
    ]);
    expect(server.records().codes).toHaveLength(2);
  });

  it('asks for consent again for an app that another could pose as (RFC 8252 §8.6)', () => {
    const { browser } = signedIn(openServer(), toPrinter());
    expect(browser.open(toPrinter()).name).toBe('consent.page');
    expect(answerIn(browser.submit({ decision: 'allow' })).get('code')).not.toBeNull();
  });

  it('asks for consent again where the server never remembers it', () => {
    const { browser } = signedIn(openServer({ consent: 'always-asked' }));
    expect(browser.open(toShop()).name).toBe('consent.page');
  });

  it('asks for consent to more than before', () => {
    const { browser } = signedIn();
    expect(browser.open(toShop({ scope: 'photos.read photos.write' })).name).toBe('consent.page');
  });

  it('asks for the password where the client wants it, and gives the browser another session', () => {
    const { server, browser } = signedIn();
    const [before] = server.records().sessions;
    expect(browser.open(toShop({ prompt: 'login' })).name).toBe('signin.page');
    expect(browser.submit(ADA).name).toBe('authorization.response');
    const { sessions } = server.records();
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.value).not.toBe(before?.value);
  });

  it('asks another user, who signs in there, for an own consent', () => {
    const { browser } = signedIn();
    browser.open(toShop({ prompt: 'select_account' }));
    expect(browser.submit(EVE).name).toBe('consent.page');
  });

  it('asks for the password where the sign-in is older than max_age', () => {
    const { server, browser } = signedIn();
    server.wait(100);
    expect(browser.open(toShop({ max_age: '60' })).name).toBe('signin.page');
    expect(browser.open(toShop({ max_age: '600' })).name).toBe('authorization.response');
  });
});

describe('prompt=none (OIDC Core §3.1.2.6)', () => {
  it('is answered with a code where nothing is to be asked', () => {
    expect(answerIn(signedIn().browser.open(toShop({ prompt: 'none' }))).get('code')).not.toBeNull();
  });

  it('is answered with login_required in a browser where nobody is signed in', () => {
    const ended = visit(openServer()).open(toShop({ prompt: 'none' }));
    expect(answerIn(ended).get('error')).toBe('login_required');
    expect(answerIn(ended).get('state')).toBe('xyz');
  });

  it('is answered with consent_required where consent is missing', () => {
    const { browser } = signedIn(openServer(), toPrinter());
    expect(answerIn(browser.open(toShop({ prompt: 'none' }))).get('error')).toBe('consent_required');
  });
});

describe('the status of the redirect after a password (RFC 9700 §4.12)', () => {
  function silentlyAfterPassword(redirectStatus: 302 | 303 | 307) {
    const { browser } = signedIn(openServer({ redirectStatus }));
    browser.open(toShop({ prompt: 'login' }));
    return browser.submit(ADA);
  }

  it('is one that leaves the password behind', () => {
    expect(silentlyAfterPassword(303)).toMatchObject({
      response: { status: 303 },
      next: { method: 'GET', body: null },
    });
  });

  it('is 307 where the server is set up so, and the browser hands the password to the client', () => {
    const { response, next } = silentlyAfterPassword(307);
    expect(response.status).toBe(307);
    expect(next).toMatchObject({ method: 'POST', body: expect.stringContaining('password=secret') });
  });

  it('never hands the password on where a consent page lies between', () => {
    const browser = visit(openServer({ redirectStatus: 307 }));
    browser.open(toShop());
    browser.submit(ADA);
    expect(browser.submit({ decision: 'allow' }).next.body).not.toContain('password');
  });
});

describe('an error of a server that wants to know its user first (RFC 9700 §4.11.2)', () => {
  const wrong = toShop({ scope: 'photos.delete' });

  it('is redirected at once where the server is set up so', () => {
    expect(answerIn(visit(openServer()).open(wrong)).get('error')).toBe('invalid_scope');
  });

  it('is redirected after sign-in', () => {
    const server = openServer({ errorRedirect: 'after-sign-in' });
    const browser = visit(server);
    expect(browser.open(wrong).name).toBe('signin.page');
    const ended = browser.submit(ADA);
    expect(answerIn(ended).get('error')).toBe('invalid_scope');
    expect(server.records()).toMatchObject({ codes: [], grants: [], consents: [] });
    expect(answerIn(browser.open(wrong)).get('error')).toBe('invalid_scope');
  });

  it('is redirected at once where the request forbids to ask', () => {
    const browser = visit(openServer({ errorRedirect: 'after-sign-in' }));
    expect(answerIn(browser.open(toShop({ scope: 'photos.delete', prompt: 'none' }))).get('error')).toBe(
      'invalid_scope',
    );
  });

  it('stays a page where no address can be trusted', () => {
    const browser = visit(openServer({ errorRedirect: 'after-sign-in' }));
    expect(browser.open(toShop({ redirect_uri: 'https://attacker.example/' })).name).toBe('authorization.refused');
  });
});

describe('the pages of the server', () => {
  it('cannot be framed and tell nobody their address, unless the server is set up so', () => {
    const { response } = visit(openServer()).open(toShop());
    expect(headerOf(response, 'X-Frame-Options')).toBe('DENY');
    expect(headerOf(response, 'Content-Security-Policy')).toBe("frame-ancestors 'none'");
    expect(headerOf(response, 'Referrer-Policy')).toBe('no-referrer');
    const open = visit(openServer({ framing: 'allowed', referrerPolicy: 'unsafe-url' })).open(toShop()).response;
    expect(headerOf(open, 'X-Frame-Options')).toBeNull();
    expect(headerOf(open, 'Content-Security-Policy')).toBeNull();
    expect(headerOf(open, 'Referrer-Policy')).toBe('unsafe-url');
  });
});
