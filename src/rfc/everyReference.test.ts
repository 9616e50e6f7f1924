import { describe, expect, it } from 'vitest';
import { referenceParts } from './rfcLink.ts';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every reference that a check, or a view, can show. */
const references = Object.entries(sources).flatMap(([path, text]) => {
  const named = text.matchAll(/\brefs?(?:: |=)['"]([^'"]+)['"]/g);
  const given = text.matchAll(/(?:formRules|isPostedForm|noParameterTwice)\([^)]*'(RFC [^']+)'\)/g);
  return [...named, ...given].map(([, reference = '']) => ({ path, reference }));
});

describe('every reference of a check', () => {
  it('is found', () => {
    expect(new Set(references.map(({ reference }) => reference)).size).toBeGreaterThan(50);
  });

  it('leads to a section of a published document', () => {
    const dead = references.filter(({ reference }) =>
      referenceParts(reference).some(
        ({ text, href }) => !/^\s*[,;]\s*$/.test(text) && (href === null || !href.includes('#')),
      ),
    );
    expect(dead).toEqual([]);
  });
});
