import { describe, expect, it } from 'vitest';
import { decodeJwt } from '../../../oauth/decodeJwt.ts';
import { es256 } from '../../../oauth/es256.ts';
import { keyOf } from '../../../oauth/fixtures/keys.ts';
import { verifyJwtSignature } from '../../../oauth/jwt.ts';
import vectors from '../../../oauth/vectors/clientAuthentication.json' with { type: 'json' };
import type { ClientAuthentication } from '../clientConfig.ts';
import { credentials } from './authentication.ts';

const NOW = 1_768_467_600_900;
const issuer = 'https://login.acme.example';

const credentialsOf = (authentication: ClientAuthentication, client_id = 'printer') =>
  credentials({ client_id, authentication, issuer }, NOW, 'once');

describe('the credentials of a client', () => {
  it('are its name alone where it has no secret', () => {
    expect(credentialsOf({ method: 'none' })).toEqual({ headers: [], entries: [['client_id', 'printer']] });
  });

  it.each(vectors.basic)('are in a header, as in $source', ({ client_id, client_secret, authorization }) => {
    const { headers, entries } = credentialsOf({ method: 'client_secret_basic', client_secret }, client_id);
    expect(headers).toEqual([['Authorization', authorization]]);
    expect(entries).toEqual([]);
  });

  it('are form-encoded before they are joined (RFC 6749 §2.3.1, Appendix B)', () => {
    const { text, encoded } = vectors.formEncoding;
    const { headers } = credentialsOf({ method: 'client_secret_basic', client_secret: text }, 'a:b');
    const sent = headers[0]?.[1].replace('Basic ', '') ?? '';
    expect(Buffer.from(sent, 'base64').toString()).toBe(`a%3Ab:${encoded}`);
    expect(sent.length % 4).toBe(0);
  });

  it('are in the body where the client is set up so', () => {
    const { headers, entries } = credentialsOf({ method: 'client_secret_post', client_secret: 'a secret' });
    expect(headers).toEqual([]);
    expect(entries).toEqual([
      ['client_id', 'printer'],
      ['client_secret', 'a secret'],
    ]);
  });

  it('are an assertion for the issuer alone, signed with the client’s key', () => {
    const key = keyOf(7);
    const { entries } = credentialsOf({ method: 'private_key_jwt', key });
    const assertion = Object.fromEntries(entries).client_assertion ?? '';
    const iat = 1_768_467_600;
    expect(decodeJwt(assertion)?.claims).toEqual({
      iss: 'printer',
      sub: 'printer',
      aud: issuer,
      jti: 'once',
      iat,
      exp: iat + 60,
    });
    expect(verifyJwtSignature(assertion, key.jwk, [es256])).toBe(true);
  });
});
