import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { fileName } from './fileName.ts';
import { formats } from './formats.ts';

const trace = simulate(codeInterception);

describe('the formats', () => {
  it('are each there once, and make a text that ends with a line feed', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { make } of formats) expect(make(trace, 3, en)).toMatch(/\S\n$/);
  });

  it.each(formats)('$id depends on the cursor only where it covers a moment', ({ covers, make }) => {
    const changes = make(trace, 3, en) !== make(trace, trace.steps.length, en);
    expect(changes).toBe(covers === 'moment');
  });

  it('are called after the scenario, the switches that are on and, of a moment, the step', () => {
    const names = formats.map((format) => fileName(trace, 12, format));
    expect(names).toContain('code-interception-pkce-S256-redirect-custom-scheme-step-12.svg');
    expect(names).toContain('code-interception-pkce-S256-redirect-custom-scheme.har');
  });

  it('have names that every file system takes', () => {
    const [format] = formats;
    if (format === undefined) throw new Error('there is a format');
    const strange = { ...trace, settings: { 'a/b': `../${'x'.repeat(400)}\u0000` } };
    expect(fileName(strange, 1, format)).toMatch(/^code-interception-[\w.-]{1,160}\.svg$/);
    expect(fileName(strange, 1, format)).not.toContain('/');
  });
});
