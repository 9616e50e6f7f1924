import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorizationErrorResponse, authorizationResponse } from './authorizationResponse.ts';
import { ISSUER } from './fixtures/registrations.ts';
import { parseParameters, queryOf } from './parameters.ts';
import { usualPolicy } from './serverPolicy.ts';
import { headerOf } from './wire.ts';

const TO = { redirect_uri: 'com.example.printer:/cb', response_mode: 'query', state: 'a b' } as const;
const SHOP = { ...TO, redirect_uri: 'https://client.example/cb?tenant=7' } as const;
const SENDER = { issuer: ISSUER, policy: usualPolicy };
const DENIED = { error: 'access_denied', description: 'The user said no' };

describe('an authorization response', () => {
  it('is a 303 to the redirect URI with code, state and issuer (RFC 6749 §4.1.2, RFC 9207 §2, RFC 9700 §4.12)', () => {
    expect(authorizationResponse(TO, 'SplxlOBeZQQYbYS6WxSbIA', SENDER)).toEqual({
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
    const response = authorizationResponse({ ...SHOP, state: null }, 'c1', SENDER);
    expect(headerOf(response, 'Location')).toBe(
      'https://client.example/cb?tenant=7&code=c1&iss=https%3A%2F%2Flogin.acme.example',
    );
  });

  it('gives back whatever state it was given, unchanged (RFC 6749 §4.1.2)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (state) => {
        const sent = headerOf(authorizationResponse({ ...TO, state }, 'c1', SENDER), 'Location') ?? '';
        expect(parseParameters(queryOf(sent)).get('state')).toBe(state);
      }),
    );
  });

  it('can be in the fragment, beside the query that the redirect URI has', () => {
    const response = authorizationResponse({ ...SHOP, response_mode: 'fragment' }, 'c1', SENDER);
    expect(headerOf(response, 'Location')).toBe(
      'https://client.example/cb?tenant=7#code=c1&state=a+b&iss=https%3A%2F%2Flogin.acme.example',
    );
  });

  it.each([302, 303, 307] as const)('has the status %i where the server is set up so', (redirectStatus) => {
    const policy = { ...usualPolicy, redirectStatus };
    expect(authorizationResponse(TO, 'c1', { ...SENDER, policy }).status).toBe(redirectStatus);
  });

  it('does not say who sends it where the server is set up so, an error neither', () => {
    const sender = { ...SENDER, policy: { ...usualPolicy, issuerParameter: 'left-out' } } as const;
    expect(headerOf(authorizationResponse(TO, 'c1', sender), 'Location')).not.toContain('iss=');
    expect(headerOf(authorizationErrorResponse(TO, DENIED, sender), 'Location')).not.toContain('iss=');
  });

  it('tells the next site as much of its address as the policy says', () => {
    const sender = { ...SENDER, policy: { ...usualPolicy, referrerPolicy: 'unsafe-url' } } as const;
    expect(headerOf(authorizationResponse(TO, 'c1', sender), 'Referrer-Policy')).toBe('unsafe-url');
  });
});

describe('an authorization error response', () => {
  it('carries error, description, state and issuer (RFC 6749 §4.1.2.1, RFC 9207 §2.2)', () => {
    const response = authorizationErrorResponse(TO, DENIED, SENDER);
    expect(response.status).toBe(303);
    expect(headerOf(response, 'Location')).toBe(
      'com.example.printer:/cb?error=access_denied&error_description=The+user+said+no' +
        '&state=a+b&iss=https%3A%2F%2Flogin.acme.example',
    );
  });

  it('has no character in its description that is not allowed', () => {
    const response = authorizationErrorResponse(TO, { error: 'server_error', description: 'a "b" \\ c' }, SENDER);
    expect(headerOf(response, 'Location')).toContain('error_description=a++b++++c&');
  });
});

describe('a response by form_post (OAuth 2.0 Form Post Response Mode §2)', () => {
  const posted = (state: string) => authorizationResponse({ ...SHOP, response_mode: 'form_post', state }, 'c1', SENDER);

  it('is a page whose form goes to the redirect URI by itself, and which nobody keeps or frames', () => {
    const response = posted('xyz');
    expect(response.status).toBe(200);
    expect(headerOf(response, 'Location')).toBeNull();
    expect(headerOf(response, 'Content-Type')).toBe('text/html; charset=utf-8');
    expect(headerOf(response, 'Cache-Control')).toBe('no-store');
    expect(headerOf(response, 'X-Frame-Options')).toBe('DENY');
    expect(response.body).toContain('<body onload="document.forms[0].submit()">');
    expect(response.body).toContain('<form method="post" action="https://client.example/cb?tenant=7">');
    expect(response.body).toContain('<input type="hidden" name="code" value="c1">');
    expect(response.body).toContain('<input type="hidden" name="state" value="xyz">');
    expect(response.body).toContain(`<input type="hidden" name="iss" value="${ISSUER}">`);
  });

  it('has no policy that forbids the handler that sends the form', () => {
    expect(headerOf(posted('xyz'), 'Content-Security-Policy')).toBe("frame-ancestors 'none'");
  });

  it('shows markup in a state as it is', () => {
    const { body } = posted(`"><script>alert('&')</script>`);
    expect(body).not.toContain('<script>');
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"');
  });

  it('carries errors too', () => {
    const { body } = authorizationErrorResponse({ ...SHOP, response_mode: 'form_post' }, DENIED, SENDER);
    expect(body).toContain('<input type="hidden" name="error" value="access_denied">');
    expect(body).not.toContain('name="code"');
  });
});
