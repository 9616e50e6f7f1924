import { describe, expect, it } from 'vitest';
import { policy } from './contentSecurityPolicy.mjs';

const directives = new Map(
  policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the policy of the page', () => {
  it('lets scripts, styles and frames come from the page’s own origin, and from nowhere else', () => {
    for (const name of ['default-src', 'script-src', 'style-src', 'frame-src', 'connect-src']) {
      expect([name, directives.get(name)]).toEqual([name, ["'self'"]]);
    }
  });

  it('makes no string a script', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
