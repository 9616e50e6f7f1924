import { describe, expect, it } from 'vitest';
import {
  apiEndpoint,
  type CorsRule,
  clientEndpoint,
  isPreflight,
  preflightResponse,
  publicDocument,
  readableAcrossOrigins,
} from './cors.ts';
import { getRequest, tokenRequest } from './fixtures/requests.ts';
import type { Header, HttpRequest, HttpResponse } from './wire.ts';

const SPA = 'https://spa.example';
const TOKEN_RULE = clientEndpoint([SPA]);
const REFUSED: HttpResponse = {
  kind: 'http.response',
  status: 400,
  headers: [['Content-Type', 'application/json']],
  body: '{"error":"invalid_grant"}',
};

function from(origin: string | null, request: HttpRequest = tokenRequest()): HttpRequest {
  return origin === null ? request : { ...request, headers: [...request.headers, ['Origin', origin]] };
}

function asking(origin: string, ...more: readonly Header[]): HttpRequest {
  const headers: Header[] = [['Origin', origin], ['Access-Control-Request-Method', 'POST'], ...more];
  return { ...getRequest('https://login.acme.example/token'), method: 'OPTIONS', headers };
}

function addedTo(request: HttpRequest, rule: CorsRule): readonly Header[] {
  return readableAcrossOrigins(REFUSED, request, rule).headers.slice(REFUSED.headers.length);
}

describe('an answer to a script', () => {
  it('is readable for a listed origin, even where it is an error, and so is the nonce in it (RFC 9449 §8.2)', () => {
    expect(addedTo(from(SPA), TOKEN_RULE)).toEqual([
      ['Access-Control-Allow-Origin', SPA],
      ['Vary', 'Origin'],
      ['Access-Control-Expose-Headers', 'DPoP-Nonce'],
    ]);
  });

  it.each(['https://evil.example', `${SPA}:8443`, 'http://spa.example', 'null', SPA.toUpperCase()])(
    'is not readable for %s, though it was served all the same',
    (origin) => {
      const answer = readableAcrossOrigins(REFUSED, from(origin), TOKEN_RULE);
      expect(answer.headers).toEqual([...REFUSED.headers, ['Vary', 'Origin']]);
      expect(answer).toMatchObject({ status: REFUSED.status, body: REFUSED.body });
    },
  );

  it('is unchanged where no script asks', () => {
    expect(readableAcrossOrigins(REFUSED, from(null), TOKEN_RULE)).toBe(REFUSED);
    expect(readableAcrossOrigins(REFUSED, from(null), publicDocument)).toBe(REFUSED);
  });

  it('is readable for everybody where it is a public document', () => {
    expect(addedTo(from('https://anybody.example'), publicDocument)).toEqual([['Access-Control-Allow-Origin', '*']]);
  });

  it('shows the challenge of an API (RFC 9449 §7.1)', () => {
    const rule = apiEndpoint([SPA], ['GET']);
    expect(addedTo(from(SPA), rule)).toContainEqual(['Access-Control-Expose-Headers', 'DPoP-Nonce, WWW-Authenticate']);
  });

  it('never lets cookies through', () => {
    for (const rule of [TOKEN_RULE, publicDocument, apiEndpoint('*', ['GET'])]) {
      const names = [...addedTo(from(SPA), rule), ...preflightResponse(asking(SPA), rule).headers].map(
        ([name]) => name,
      );
      expect(names).not.toContain('Access-Control-Allow-Credentials');
    }
  });
});

describe('a preflight request', () => {
  it('is OPTIONS with an origin and the method that is meant', () => {
    expect(isPreflight(asking(SPA))).toBe(true);
    expect(isPreflight({ ...asking(SPA), method: 'POST' })).toBe(false);
    expect(isPreflight({ ...asking(SPA), headers: [['Origin', SPA]] })).toBe(false);
    expect(isPreflight({ ...asking(SPA), headers: [['Access-Control-Request-Method', 'POST']] })).toBe(false);
  });

  it('is told what a listed origin may send', () => {
    const request = asking(SPA, ['Access-Control-Request-Headers', 'dpop']);
    expect(preflightResponse(request, TOKEN_RULE)).toEqual({
      kind: 'http.response',
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', SPA],
        ['Vary', 'Origin'],
        ['Access-Control-Allow-Methods', 'POST'],
        ['Access-Control-Allow-Headers', 'DPoP, Content-Type'],
      ],
      body: null,
    });
  });

  it('is told nothing for another origin', () => {
    expect(preflightResponse(asking('https://evil.example'), TOKEN_RULE).headers).toEqual([['Vary', 'Origin']]);
  });

  it('names the header of the token where an API asks for one, as the wildcard would not', () => {
    const { headers } = preflightResponse(asking('https://anybody.example'), apiEndpoint('*', ['GET', 'DELETE']));
    expect(headers).toEqual([
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Methods', 'GET, DELETE'],
      ['Access-Control-Allow-Headers', 'Authorization, DPoP, Content-Type'],
    ]);
  });

  it('is told of no header where only a document is to be read', () => {
    const { headers } = preflightResponse(asking(SPA), publicDocument);
    expect(headers.map(([name]) => name)).toEqual(['Access-Control-Allow-Origin', 'Access-Control-Allow-Methods']);
  });
});
