import { describe, expect, it } from 'vitest';
import { ISSUER, PRINTER, WEB_SHOP } from './fixtures/registrations.ts';
import { type DescribedServer, serverMetadata } from './serverMetadata.ts';

const SERVER: DescribedServer = {
  issuer: ISSUER,
  policy: { issuerParameter: 'sent', dpop: 'supported' },
  clientAssertions: { algorithms: ['ES256'] },
  clients: [PRINTER, WEB_SHOP],
  resources: ['https://photos.api.example'],
  offers: { pushing: true, revocation: true, introspection: true, keys: true },
};

describe('the document about an authorization server (RFC 8414 §2)', () => {
  it('says who it is about and where its endpoints are', () => {
    expect(serverMetadata(SERVER)).toMatchObject({
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/authorize`,
      token_endpoint: `${ISSUER}/token`,
      jwks_uri: `${ISSUER}/jwks`,
      response_types_supported: ['code'],
    });
  });

  it('names what is optional only where it is there', () => {
    const without: DescribedServer = {
      ...SERVER,
      policy: { issuerParameter: 'left-out', dpop: 'off' },
      clientAssertions: null,
      resources: [],
      offers: { pushing: false, revocation: false, introspection: false, keys: false },
    };
    const names = Object.keys(serverMetadata(without));
    const optional = [
      'authorization_response_iss_parameter_supported',
      'dpop_signing_alg_values_supported',
      'introspection_endpoint',
      'introspection_endpoint_auth_methods_supported',
      'jwks_uri',
      'protected_resources',
      'pushed_authorization_request_endpoint',
      'revocation_endpoint',
      'revocation_endpoint_auth_methods_supported',
      'revocation_endpoint_auth_signing_alg_values_supported',
      'token_endpoint_auth_signing_alg_values_supported',
    ];
    expect(
      Object.keys(serverMetadata(SERVER))
        .filter((name) => !names.includes(name))
        .sort(),
    ).toEqual(optional);
  });

  it('names each scope and each challenge method of a client once', () => {
    expect(serverMetadata(SERVER).scopes_supported).toEqual(['photos.read', 'photos.write']);
    expect(serverMetadata(SERVER).code_challenge_methods_supported).toEqual(['S256', 'plain']);
    const strict = [{ ...PRINTER, code_challenge_methods: ['S256'] as const }];
    expect(serverMetadata({ ...SERVER, clients: strict }).code_challenge_methods_supported).toEqual(['S256']);
    expect(serverMetadata({ ...SERVER, clients: [] }).code_challenge_methods_supported).toEqual(['S256']);
  });

  it('says nothing of OpenID Connect, which is not built', () => {
    const { scopes_supported, ...document } = serverMetadata(SERVER);
    expect(scopes_supported).not.toContain('openid');
    expect(Object.keys(document).filter((name) => /id_token|subject_types|userinfo|claims/.test(name))).toEqual([]);
  });
});
