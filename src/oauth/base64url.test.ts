import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import vectors from './vectors/pkce.json' with { type: 'json' };

describe('base64url', () => {
  it('turns the octets of RFC 7636 Appendix B into its verifier, and back', () => {
    const { octets, code_verifier } = vectors.appendixB;
    expect(encodeBase64url(Uint8Array.from(octets))).toBe(code_verifier);
    expect(decodeBase64url(code_verifier)).toEqual(Uint8Array.from(octets));
  });

  it('turns the octets of RFC 7515 Appendix C into the text printed there', () => {
    expect(encodeBase64url(Uint8Array.of(3, 236, 255, 224, 193))).toBe('A-z_4ME');
  });

  it('writes what another implementation writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('reads back every sequence of octets', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64url(encodeBase64url(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('reads no second spelling of any octets', () => {
    const character = fc.constantFrom(...'AQgwBCz019-_=+/ .');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 6 }), (text) => {
        const bytes = decodeBase64url(text);
        if (bytes !== null) expect(encodeBase64url(bytes)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['padding', 'QQ=='],
    ['the standard alphabet', 'a+/b'],
    ['white space', 'QU JD'],
    ['a dot', 'QUJ.'],
    ['a single character over', 'QUJDQ'],
    ['unused bits that are not zero', 'QR'],
    ['unused bits that are not zero in three characters', 'QUJ'],
    ['a letter outside ASCII', 'QUé'],
  ])('refuses %s', (_, text) => {
    expect(decodeBase64url(text)).toBeNull();
  });
});
