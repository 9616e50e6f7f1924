import { describe, expect, it } from 'vitest';
import readme from '../../README.md?raw';
import { createSandbox } from './createSandbox.ts';

const IMPORT = "import { createSandbox } from 'oauth-flow-lab/sandbox';\n";

/** Code that may wait, with what its one import and its output are. */
type Program = new (
  ...source: readonly string[]
) => (create: typeof createSandbox, console: { readonly log: (...shown: readonly unknown[]) => void }) => Promise<void>;

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as Program;

describe('the lines in the README', () => {
  it('are ten and an import, and bring a client to the photos as they stand there', async () => {
    const [, lines = ''] = /^```js\n(.*?)^```$/ms.exec(readme) ?? [];
    expect(lines.startsWith(IMPORT)).toBe(true);
    expect(lines.slice(IMPORT.length).trim().split('\n')).toHaveLength(10);
    const shown: unknown[] = [];
    const run = new AsyncFunction('createSandbox', 'console', lines.slice(IMPORT.length));
    await run(createSandbox, { log: (...values) => shown.push(...values) });
    expect(shown).toEqual([{ photos: [expect.anything(), expect.anything(), expect.anything()] }]);
  });
});
