import { describe, expect, it } from 'vitest';
import { tokenErrorResponse, tokenResponse } from './tokenResponse.ts';
import { headerOf } from './wire.ts';

const TOKEN = {
  access_token: '2YotnFZFEjr1zCsicMWpAA',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'photos.read',
} as const;
const REFUSAL = { status: 400, error: 'invalid_grant', description: 'The code has expired' };

describe('a token response', () => {
  it('has the headers and members of RFC 6749 §5.1', () => {
    expect(tokenResponse(TOKEN)).toEqual({
      kind: 'http.response',
      status: 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['Cache-Control', 'no-store'],
        ['Pragma', 'no-cache'],
      ],
      body: '{"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"Bearer","expires_in":3600,"scope":"photos.read"}',
    });
  });
});

describe('a token error response', () => {
  it('has the headers and members of RFC 6749 §5.2 and says nothing of revocation', () => {
    const response = tokenErrorResponse({ ...REFUSAL, revokeGrant: 'grant-1' });
    expect(response.status).toBe(400);
    expect(headerOf(response, 'Content-Type')).toBe('application/json');
    expect(headerOf(response, 'Cache-Control')).toBe('no-store');
    expect(headerOf(response, 'WWW-Authenticate')).toBeNull();
    expect(JSON.parse(response.body ?? '')).toEqual({
      error: 'invalid_grant',
      error_description: 'The code has expired',
    });
  });

  it('names the scheme where the client tried to authenticate by header (RFC 6749 §5.2)', () => {
    const response = tokenErrorResponse({ ...REFUSAL, status: 401, error: 'invalid_client', challenge: 'Basic' });
    expect(headerOf(response, 'WWW-Authenticate')).toBe('Basic realm="token"');
  });

  it('names the method that is allowed (RFC 9110 §15.5.6)', () => {
    expect(headerOf(tokenErrorResponse({ ...REFUSAL, status: 405 }), 'Allow')).toBe('POST');
    expect(headerOf(tokenErrorResponse(REFUSAL), 'Allow')).toBeNull();
  });
});
