import { describe, expect, it } from 'vitest';
import { withShortVariables } from './shortVariables.mjs';

describe('short names of custom properties', () => {
  it('are the same wherever one is set and used, and leave those of a host alone', () => {
    const styles = `@property --line-strong { syntax: "<color>"; inherits: true; initial-value: red }
      .a { --line-strong: red; --line: var(--line-strong, var(--oauth-flow-font)); color: var(--line) }`;
    expect(withShortVariables(styles).replaceAll(/\s+/g, ' ')).toBe(
      '@property --0 { syntax: "<color>"; inherits: true; initial-value: red } .a { --0: red; --1: var(--0, var(--oauth-flow-font)); color: var(--1) }',
    );
  });

  it('are none for what the sheet itself never sets, and change no class', () => {
    const styles = '.x--line { --line: 1px; color: var(--of-the-host); }';
    expect(withShortVariables(styles)).toBe('.x--line { --0: 1px; color: var(--of-the-host); }');
  });
});
