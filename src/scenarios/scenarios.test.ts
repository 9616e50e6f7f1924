import { describe, expect, it } from 'vitest';
import { declarations } from './declarations/declarations.ts';
import { scenarios } from './scenarios.ts';

describe('the scenarios', () => {
  it('are offered by exactly what each of them declares', () => {
    expect(Object.keys(scenarios)).not.toEqual([]);
    for (const [id, { produce: _, cast: __, ...declared }] of Object.entries(scenarios)) {
      expect(declared).toEqual(declarations[id]);
      expect(declared.id).toBe(id);
    }
  });
});
