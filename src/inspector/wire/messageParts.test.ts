import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { messageParts } from './messageParts.ts';
import { messageReference } from './messageReference.ts';

function messageAt(id: string, settings: Record<string, string> = {}, decisions: Record<string, string> = {}) {
  const step = simulate(codeInterception, { settings, decisions }).steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`the run has no ${id}`);
  return step.message;
}

const valuesIn = (kind: string, ...message: Parameters<typeof messageAt>) =>
  messageParts(messageAt(...message)).find((part) => part.kind === kind)?.values ?? [];

describe('the parts of a message', () => {
  it('are the decoded parameters of its address, in their order', () => {
    const values = valuesIn('address', 'authorization.request', { pkce: 'S256' });
    expect(values.map(({ name }) => name)).toEqual([
      'response_type',
      'client_id',
      'redirect_uri',
      'scope',
      'state',
      'code_challenge',
      'code_challenge_method',
    ]);
    expect(values[2]?.value).toBe('com.example.printer:/cb');
  });

  it('name the challenge that an authorization request lacks and the verifier that a token request lacks', () => {
    const absent = { value: null };
    expect(valuesIn('address', 'authorization.request', { pkce: 'off' })).toContainEqual({
      name: 'code_challenge',
      ...absent,
    });
    expect(valuesIn('form', 'token.request', { attack: 'response' })).toContainEqual({
      name: 'code_verifier',
      ...absent,
    });
    expect(valuesIn('form', 'token.request').every(({ value }) => value !== null)).toBe(true);
  });

  it('do not miss a verifier in any other form', () => {
    expect(valuesIn('form', 'signin.request').map(({ name }) => name)).toEqual(['csrf_token', 'username', 'password']);
  });

  it('are the parameters of the redirect and the headers of a response', () => {
    expect(valuesIn('location', 'authorization.response').map(({ name }) => name)).toEqual(['code', 'state', 'iss']);
    expect(valuesIn('headers', 'authorization.response')).toContainEqual({ name: 'Cache-Control', value: 'no-store' });
  });

  it('are the members of a JSON body, whatever their type', () => {
    const members = valuesIn('json', 'token.response');
    expect(members).toContainEqual({ name: 'token_type', value: 'Bearer' });
    expect(members).toContainEqual({ name: 'expires_in', value: '3600' });
  });

  it('are what a person types, and each entry of what a person is shown', () => {
    expect(valuesIn('fields', 'signin.submit').map(({ name }) => name)).toEqual(['username', 'password']);
    const options = valuesIn('screen', 'chooser.show', { attack: 'response' });
    expect(options).toEqual([
      { name: 'options', value: 'Photo Printer' },
      { name: 'options', value: 'Photo Printer' },
    ]);
  });
});

describe('the section that defines a message', () => {
  it('is read off what the message contains', () => {
    const off = { attack: 'response', pkce: 'off' };
    expect(messageReference(messageAt('authorization.request', { pkce: 'off' }))).toBe('RFC 6749 §4.1.1');
    expect(messageReference(messageAt('authorization.request'))).toBe('RFC 6749 §4.1.1, RFC 7636 §4.3');
    expect(messageReference(messageAt('authorization.response'))).toBe('RFC 6749 §4.1.2, RFC 9207 §2');
    expect(messageReference(messageAt('redirect.deliver'))).toBe('RFC 6749 §4.1.2, RFC 9207 §2');
    expect(messageReference(messageAt('token.request', off))).toBe('RFC 6749 §4.1.3');
    expect(messageReference(messageAt('token.request'))).toBe('RFC 6749 §4.1.3, RFC 7636 §4.5');
    expect(messageReference(messageAt('token.response', off))).toBe('RFC 6749 §5.1');
    expect(messageReference(messageAt('token.response', { attack: 'response' }))).toBe('RFC 6749 §5.2');
    expect(messageReference(messageAt('api.request'))).toBe('RFC 6750 §2.1');
  });

  it('is that of the challenge where a protected resource refuses, whatever its body says', () => {
    const headers = [['WWW-Authenticate', 'Bearer error="invalid_token"']] as const;
    const refused = { kind: 'http.response', status: 401, headers, body: '{"error":"invalid_token"}' } as const;
    expect(messageReference(refused)).toBe('RFC 6750 §3');
  });

  it('is another one for an error in the redirect', () => {
    const denied = messageAt('authorization.response', {}, { consent: 'deny' });
    expect(messageReference(denied)).toBe('RFC 6749 §4.1.2.1, RFC 9207 §2');
  });

  it.each([
    ['grant_type=refresh_token&refresh_token=r', 'RFC 6749 §6'],
    ['grant_type=client_credentials', 'RFC 6749 §4.4.2'],
    ['response_type=code&client_id=c&code_challenge=x', 'RFC 9126 §2.1, RFC 7636 §4.3'],
    ['token=t&token_type_hint=refresh_token', 'RFC 7009 §2.1'],
  ])('is that of the grant or the endpoint for the form %s', (body, ref) => {
    const headers = [['Content-Type', 'application/x-www-form-urlencoded']] as const;
    const request = { kind: 'http.request', method: 'POST', url: 'https://as.example/x', headers, body } as const;
    expect(messageReference(request)).toBe(ref);
  });

  it.each([
    ['{"active":false}', 'RFC 7662 §2.2'],
    ['{"request_uri":"urn:x","expires_in":60}', 'RFC 9126 §2.2'],
    ['{"issuer":"https://as.example"}', 'RFC 8414 §3.2'],
    ['{"resource":"https://api.example","authorization_servers":[]}', 'RFC 9728 §3.2'],
    ['{"error":"use_dpop_nonce"}', 'RFC 9449 §8'],
    ['{"access_token":"a","token_type":"DPoP"}', 'RFC 6749 §5.1, RFC 9449 §5'],
  ])('is that of the document or the answer %s', (body, ref) => {
    const headers = [['Content-Type', 'application/json']] as const;
    expect(messageReference({ kind: 'http.response', status: 200, headers, body })).toBe(ref);
  });

  it('does not exist for the pages of a server, nor for what a person does', () => {
    expect(messageReference(messageAt('signin.page'))).toBeNull();
    expect(messageReference(messageAt('app.tap'))).toBeNull();
  });
});
