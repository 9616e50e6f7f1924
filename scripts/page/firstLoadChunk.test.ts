import { describe, expect, it } from 'vitest';
import { inFirstLoad } from './firstLoadChunk.mjs';

/** Who imports whom, other than by `import()`. */
const importers: Readonly<Record<string, readonly string[]>> = {
  '/src/main.tsx': [],
  '/src/app.tsx': ['/src/main.tsx'],
  '/src/shared.ts': ['/src/later.ts', '/src/app.tsx'],
  '/src/later.ts': [],
  '/src/laterStill.ts': ['/src/later.ts', '/src/circle.ts'],
  '/src/circle.ts': ['/src/laterStill.ts'],
};

const modules = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };
const isIn = (id: string) => inFirstLoad('/src/main.tsx')(id, modules);

describe('the first load', () => {
  it('has all that the script of the page imports, whoever else does', () => {
    expect(['/src/app.tsx', '/src/shared.ts'].map(isIn)).toEqual([true, true]);
  });

  it('has that script apart, because it is what the page asks for', () => {
    expect(isIn('/src/main.tsx')).toBe(false);
  });

  it('has nothing that only later parts import', () => {
    expect(['/src/later.ts', '/src/laterStill.ts', '/src/circle.ts'].map(isIn)).toEqual([false, false, false]);
  });
});
