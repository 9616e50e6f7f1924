import { describe, expect, it } from 'vitest';
import { credentialsIn } from '../src/oauth/credentials.ts';
import { decodeJwt } from '../src/oauth/decodeJwt.ts';
import { es256 } from '../src/oauth/es256.ts';
import { verifyJwtSignature } from '../src/oauth/jwt.ts';
import { rs256 } from '../src/oauth/rs256.ts';
import { createSandbox } from '../src/sandbox/createSandbox.ts';
import { API, CLIENT_KEY } from './registrations.ts';

/** The value that RFC 6749, 7009 and 9126 print for the client of their examples. */
const BASIC = 'Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW';
const FORM = 'application/x-www-form-urlencoded';
const REQUEST =
  '/authorize?response_type=code&client_id=s6BhdRkqt3&state=xyz&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb';

/** A sandbox that knows the client of the examples, which was registered before PKCE. */
function openSandbox() {
  const sandbox = createSandbox();
  sandbox.register({
    client_id: 's6BhdRkqt3',
    client_secret: 'gX1fBat3bV',
    redirect_uris: ['https://client.example.com/cb'],
    require_code_challenge: false,
  });
  const post = (path: string, body: string, authorization = BASIC) =>
    sandbox.fetch(`${sandbox.issuer}${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': FORM },
      body,
    });
  const parametersOf = async (decision: 'allow' | 'deny') => {
    const { url } = await sandbox.browser.authorize(`${sandbox.issuer}${REQUEST}`, { decision });
    expect(url.split('?')[0]).toBe('https://client.example.com/cb');
    return new URL(url).searchParams;
  };
  return { sandbox, post, parametersOf };
}

describe('what the RFCs print, sent as it is printed', () => {
  it('RFC 6749 §4.1: the request, the response, the token request, the token response', async () => {
    const { post, parametersOf } = openSandbox();
    const response = await parametersOf('allow');
    expect([...response.keys()]).toEqual(['code', 'state', 'iss']);
    expect(response.get('state')).toBe('xyz');
    const code = response.get('code');
    const form = `grant_type=authorization_code&code=${code}&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb`;
    const answer = await post('/token', form);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json(;charset=utf-8)?$/i);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('pragma')).toBe('no-cache');
    expect(await answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
  });

  it('RFC 6749 §4.1.2.1: the error response after the user refuses', async () => {
    const { parametersOf } = openSandbox();
    const response = await parametersOf('deny');
    expect(response.get('error')).toBe('access_denied');
    expect(response.get('state')).toBe('xyz');
    expect(response.has('code')).toBe(false);
  });

  it('RFC 6750 §2.1: the token in the Authorization header', () => {
    const headers = [['Authorization', 'Bearer mF_9.B5f-4.1JqM']] as const;
    const request = {
      kind: 'http.request',
      method: 'GET',
      url: 'https://server.example.com/resource',
      body: null,
    } as const;
    expect(credentialsIn({ ...request, headers })).toMatchObject({ scheme: 'Bearer', token: 'mF_9.B5f-4.1JqM' });
  });

  it('RFC 9126 §2.1 to §2.3: the pushed request, its answer and its refusal', async () => {
    const { sandbox, post } = openSandbox();
    const answer = await post('/par', `${REQUEST.split('?')[1]}`);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const { request_uri, expires_in } = (await answer.json()) as { request_uri: string; expires_in: number };
    expect(request_uri).toMatch(/^urn:ietf:params:oauth:request_uri:[\w-]{22,}$/);
    expect(expires_in).toBe(60);
    const query = `client_id=s6BhdRkqt3&request_uri=${encodeURIComponent(request_uri)}`;
    expect((await sandbox.browser.open(`${sandbox.issuer}/authorize?${query}`)).showing).toBe('signin');
    const refused = await post('/par', 'response_type=code&redirect_uri=https%3A%2F%2Fclient.example.org%2Fcb');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: 'invalid_request' });
  });

  it('RFC 7009 §2.1, §2.2: the revocation of a token that the server does not know', async () => {
    const { post } = openSandbox();
    const answer = await post('/revoke', 'token=45ghiukldjahdnhzdauz&token_type_hint=refresh_token');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  it('RFC 7662 §2.2: what an API learns of a token that the server does not know', async () => {
    const { sandbox, post } = openSandbox();
    const { client_id, client_secret } = sandbox.api.introspection;
    const asApi = `Basic ${btoa(`${client_id}:${client_secret}`)}`;
    const answer = await post('/introspect', 'token=mF_9.B5f-4.1JqM&token_type_hint=access_token', asApi);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ active: false });
  });

  it('RFC 8707 §2.2: the one resource that was named is the audience', async () => {
    const printed =
      'eyJpc3MiOiJodHRwOi8vYXV0aG9yaXphdGlvbi1zZXJ2ZXIuZXhhbXBsZS5jb20iLCJzdWIiOiJfX2JfYyIsImV4cCI6MTU4ODQyMDgwMCwic2NvcGUiOiJjYWxlbmRhciIsImF1ZCI6Imh0dHBzOi8vY2FsLmV4YW1wbGUuY29tLyJ9';
    expect(decodeJwt(`eyJhbGciOiJFUzI1NiJ9.${printed}.AA`)?.claims).toMatchObject({ aud: 'https://cal.example.com/' });
    const { sandbox } = openSandbox();
    const { client_id, client_secret } = sandbox.clients.service;
    const answer = await sandbox.fetch(`${sandbox.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: API }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    expect(decodeJwt(access_token)?.claims).toMatchObject({ aud: API });
  });

  it('RFC 7515 Appendix A.1: a signature by HS256 is verified by no public key', () => {
    const jws =
      'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    expect(verifyJwtSignature(jws, CLIENT_KEY.jwk, [es256, rs256])).toBe(false);
  });
});
