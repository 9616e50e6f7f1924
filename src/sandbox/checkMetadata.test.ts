import { describe, expect, it } from 'vitest';
import { createSandbox } from './createSandbox.ts';
import { SandboxError } from './sandboxError.ts';

const redirect_uris = ['https://app.example/cb'];

/** Registers a client as plain JavaScript does, which no types hold back. */
function register(metadata: object) {
  return createSandbox().register(metadata);
}

describe('metadata that the sandbox does not know', () => {
  it.each<readonly [object, string]>([
    [{ redirect_uri: redirect_uris[0] }, 'the sandbox knows no redirect_uri; it knows client_id'],
    [{ redirect_uris, token_endpoint_auth_methd: 'none' }, 'knows no token_endpoint_auth_methd'],
    [{ redirect_uris: redirect_uris[0] }, 'redirect_uris is an array of text, and not "https://app.example/cb"'],
    [{ redirect_uris: [7] }, 'redirect_uris is an array of text, and not [7]'],
    [{ redirect_uris, token_endpoint_auth_method: 'tls_client_auth' }, 'is one of none, client_secret_basic'],
    [{ redirect_uris, grant_types: ['password'] }, 'an array of authorization_code, refresh_token, client_credentials'],
    [{ redirect_uris, application_type: 'spa' }, 'application_type is one of web, native, and not "spa"'],
    [{ redirect_uris, require_code_challenge: 'yes' }, 'require_code_challenge is true or false'],
    [{ redirect_uris, jwks: 'https://app.example/jwks' }, 'jwks is an object'],
    [{ redirect_uris, client_name: null }, 'client_name is text, and not null'],
  ])('is refused: %j', (metadata, why) => {
    expect(() => register(metadata)).toThrow(SandboxError);
    expect(() => register(metadata)).toThrow(why);
  });

  it('is not in what another sandbox registered', () => {
    const client = createSandbox().register({ redirect_uris, client_name: 'Moved' });
    expect(register(client)).toEqual(client);
  });

  it('is not what is undefined', () => {
    expect(register({ redirect_uris, scope: undefined }).scope).toBe('photos.read photos.write');
  });
});
