import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeChallenge, verifierMatches } from './pkce.ts';
import { isChallengeSyntax, isVerifierSyntax } from './pkceSyntax.ts';
import vectors from './vectors/pkce.json' with { type: 'json' };

const { code_verifier, code_challenge } = vectors.appendixB;
const { source: _, ...wrongChallenges } = vectors.wrongChallenges;
const verifiers = fc.string({
  unit: fc.constantFrom(...'ABCXYZabcxyz019-._~'),
  minLength: 43,
  maxLength: 128,
});

describe('the S256 challenge', () => {
  it('of the verifier of RFC 7636 Appendix B is the one printed there', () => {
    expect(codeChallenge('S256', code_verifier)).toBe(code_challenge);
    expect(verifierMatches('S256', code_verifier, code_challenge)).toBe(true);
  });

  it.each(Object.entries(wrongChallenges))('is not made by a common mistake: %s', (_name, wrong) => {
    expect(verifierMatches('S256', code_verifier, wrong)).toBe(false);
  });

  it('is the one that another implementation computes, and itself a well-formed challenge', () => {
    fc.assert(
      fc.property(verifiers, (verifier) => {
        const challenge = codeChallenge('S256', verifier);
        expect(challenge).toBe(createHash('sha256').update(verifier, 'ascii').digest('base64url'));
        expect(isChallengeSyntax(challenge)).toBe(true);
      }),
    );
  });

  it('does not take itself for its verifier (RFC 7636 §7.2)', () => {
    expect(verifierMatches('S256', code_challenge, code_challenge)).toBe(false);
  });
});

describe('the plain challenge', () => {
  it('is the verifier, so that who knows one knows the other (RFC 7636 §4.2)', () => {
    expect(codeChallenge('plain', code_verifier)).toBe(code_verifier);
    expect(verifierMatches('plain', code_verifier, code_verifier)).toBe(true);
    expect(verifierMatches('plain', code_verifier, code_challenge)).toBe(false);
  });
});

describe('the syntax 43*128unreserved', () => {
  it.each(vectors.verifierSyntax.cases)('has the verdict $valid on: $name', ({ code_verifier: text, valid }) => {
    expect(isVerifierSyntax(text)).toBe(valid);
    expect(isChallengeSyntax(text)).toBe(valid);
  });

  it('ends where the text ends', () => {
    expect(isVerifierSyntax(`${code_verifier}\n`)).toBe(false);
  });
});
