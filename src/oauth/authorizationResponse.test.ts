import { describe, expect, it } from 'vitest';
import { authorizationErrorResponse, authorizationResponse } from './authorizationResponse.ts';
import { headerOf } from './wire.ts';

const TO = { redirect_uri: 'com.example.printer:/cb', state: 'a b', iss: 'https://login.acme.example' };

describe('an authorization response', () => {
  it('is a 303 to the redirect URI with code, state and issuer (RFC 6749 §4.1.2, RFC 9207 §2, RFC 9700 §4.12)', () => {
    expect(authorizationResponse(TO, 'SplxlOBeZQQYbYS6WxSbIA')).toEqual({
      kind: 'http.response',
      status: 303,
      headers: [
        [
          'Location',
          'com.example.printer:/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=a+b&iss=https%3A%2F%2Flogin.acme.example',
        ],
        ['Cache-Control', 'no-store'],
        ['Referrer-Policy', 'no-referrer'],
      ],
      body: null,
    });
  });

  it('keeps the query of the redirect URI and has no state where the request had none', () => {
    const response = authorizationResponse(
      { redirect_uri: 'https://client.example/cb?tenant=7', state: null, iss: 'https://as.example' },
      'c1',
    );
    expect(headerOf(response, 'Location')).toBe(
      'https://client.example/cb?tenant=7&code=c1&iss=https%3A%2F%2Fas.example',
    );
  });
});

describe('an authorization error response', () => {
  it('carries error, description, state and issuer (RFC 6749 §4.1.2.1, RFC 9207 §2.2)', () => {
    const response = authorizationErrorResponse(TO, 'access_denied', 'The user said no');
    expect(response.status).toBe(303);
    expect(headerOf(response, 'Location')).toBe(
      'com.example.printer:/cb?error=access_denied&error_description=The+user+said+no' +
        '&state=a+b&iss=https%3A%2F%2Flogin.acme.example',
    );
  });

  it('has no character in its description that is not allowed', () => {
    const response = authorizationErrorResponse(TO, 'server_error', 'a "b" \\ c');
    expect(headerOf(response, 'Location')).toContain('error_description=a++b++++c&');
  });
});
