import { describe, expect, it } from 'vitest';
import { signingKeyFrom } from '../oauth/signingKey.ts';
import { type ClientMetadata, registrationFrom } from './clientMetadata.ts';
import { createSandbox } from './createSandbox.ts';
import { SandboxError } from './sandboxError.ts';
import type { SandboxOptions } from './sandboxOptions.ts';

const drawn = { client_id: 'drawn', client_secret: 'drawn-secret' };
const redirect_uris = ['https://app.example/cb'];
const register = (metadata: ClientMetadata) => registrationFrom(metadata, drawn);
const { jwk } = signingKeyFrom(new Uint8Array(48).fill(7));
const privateJwk = { ...jwk, d: 'its-secret' };

describe('the metadata of a client', () => {
  it('take the defaults of RFC 7591 where they are left out', () => {
    expect(register({ redirect_uris })).toMatchObject({
      client_id: 'drawn',
      client_secret: 'drawn-secret',
      client_type: 'confidential',
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      require_code_challenge: false,
      origins: ['https://app.example'],
    });
  });

  it('make a client without authentication public: it has no secret, and must use PKCE', () => {
    const client = register({ redirect_uris, token_endpoint_auth_method: 'none' });
    expect(client).toMatchObject({ client_type: 'public', require_code_challenge: true });
    expect(client).not.toHaveProperty('client_secret');
  });

  it('give a client that acts for itself no response type', () => {
    expect(register({ grant_types: ['client_credentials'] }).response_types).toEqual([]);
  });

  it.each(['com.example.app:/cb', 'http://127.0.0.1/cb', 'http://[::1]:8080/cb?a=1', 'https://app.example/cb?a=1'])(
    'may have the redirect URI %s',
    (uri) => {
      expect(register({ redirect_uris: [uri] }).redirect_uris).toEqual([uri]);
    },
  );

  it.each<readonly [string, ClientMetadata, string]>([
    ['a relative redirect URI', { redirect_uris: ['/cb'] }, 'is not absolute'],
    ['a fragment', { redirect_uris: ['https://app.example/cb#a'] }, 'has a fragment'],
    ['a line of its own', { redirect_uris: ['https://app.example/cb\r\nSet-Cookie: a=b'] }, 'that no URI has'],
    ['a letter that is not escaped', { redirect_uris: ['https://app.example/ü'] }, 'that no URI has'],
    ['an API that nobody knows', { redirect_uris, resources: ['https://api.example'] }, 'issues no tokens for'],
    ['plain http', { redirect_uris: ['http://app.example/cb'] }, 'is neither https, nor http on a loopback address'],
    [
      'http at a name that may resolve elsewhere',
      { redirect_uris: ['http://127.0.0.1.evil.example/cb'] },
      'is neither',
    ],
    ['a scheme without a dot', { redirect_uris: ['myapp:/cb'] }, 'nor of a scheme with a dot'],
    ['codes and no redirect URI', {}, 'has redirect_uris'],
    ['a grant without its response type', { redirect_uris, response_types: [] }, 'go together'],
    [
      'a response type without its grant',
      { grant_types: ['client_credentials'], response_types: ['code'] },
      'go together',
    ],
    [
      'client_credentials and no authentication',
      { grant_types: ['client_credentials'], token_endpoint_auth_method: 'none' },
      'cannot use client_credentials',
    ],
    ['private_key_jwt and no key', { redirect_uris, token_endpoint_auth_method: 'private_key_jwt' }, 'has jwks'],
    [
      'a list without a key',
      { redirect_uris, token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [] } },
      'with a key',
    ],
    ['a private key', { redirect_uris, jwks: { keys: [privateJwk] } }, 'leave its d out'],
    [
      'a secret that is never used',
      { redirect_uris, token_endpoint_auth_method: 'none', client_secret: 's' },
      'has no client_secret',
    ],
    ['a malformed scope', { redirect_uris, scope: 'a  b' }, 'is malformed'],
    ['an origin with a path', { redirect_uris, origins: ['https://app.example/'] }, 'is no origin'],
    ['an empty identifier', { redirect_uris, client_id: '' }, 'client_id is empty'],
  ])('cannot have %s', (_, metadata, why) => {
    expect(() => register(metadata)).toThrow(SandboxError);
    expect(() => register(metadata)).toThrow(why);
  });

  it('may have a public key', () => {
    const metadata = { redirect_uris, token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [jwk] } } as const;
    expect(register(metadata)).toMatchObject({ jwks: { keys: [jwk] } });
  });
});

describe('registering at a sandbox', () => {
  it('draws an identifier and a secret, the same under the same seed and others each time', () => {
    const twice = (seed: string) => {
      const sandbox = createSandbox({ seed });
      return [sandbox.register({ redirect_uris }), sandbox.register({ redirect_uris })] as const;
    };
    const [one, other] = twice('7');
    expect(one.client_id).not.toBe(other.client_id);
    expect(one.client_secret).not.toBe(other.client_secret);
    expect(twice('7')).toEqual([one, other]);
    expect(twice('8')[0].client_id).not.toBe(one.client_id);
  });

  it.each(['spa', 'photo-api'])('refuses the identifier %s, which is taken', (client_id) => {
    expect(() => createSandbox().register({ client_id, redirect_uris })).toThrow(
      `there is a client ${client_id} already`,
    );
  });

  it.each<readonly [string, SandboxOptions, string]>([
    ['https://login.acme.example/cb', {}, 'the authorization server'],
    ['https://LOGIN.ACME.EXAMPLE:8443/cb', {}, 'the authorization server'],
    ['https://api.photos.example/cb', {}, 'the API'],
    ['https://api.contacts.example/cb', {}, 'another API'],
    ['https://gate.hub.test/cb', { names: { server: { host: 'gate.hub.test' } } }, 'the authorization server'],
  ])('refuses the redirect URI %s, where somebody else is', (uri, options, who) => {
    for (const application_type of ['web', 'native'] as const) {
      const sandbox = createSandbox(options);
      const register = () =>
        sandbox.register({ client_id: 'x', redirect_uris: [...redirect_uris, uri], application_type });
      expect(register).toThrow(SandboxError);
      expect(register).toThrow(`the redirect URI ${uri} is at the host of ${who}`);
      // Nothing of it was kept.
      expect(sandbox.register({ client_id: 'x', redirect_uris }).client_id).toBe('x');
    }
  });
});
