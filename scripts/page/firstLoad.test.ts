import { describe, expect, it } from 'vitest';
import { firstLoadScripts } from './firstLoad.mjs';

const manifest = {
  'index.html': {
    file: 'index.js',
    imports: ['_react.js', '_core.js'],
    dynamicImports: ['late.tsx'],
  },
  '_react.js': { file: 'react.js', imports: ['_core.js'] },
  '_core.js': { file: 'core.js', imports: ['index.html'] },
  'late.tsx': { file: 'late.js' },
};

describe('the first load', () => {
  it('is the entry with all that it imports statically, each once', () => {
    expect(firstLoadScripts(manifest, 'index.html')).toEqual(['index.js', 'react.js', 'core.js']);
  });

  it('is not guessed where the manifest does not name it', () => {
    expect(() => firstLoadScripts(manifest, 'other.html')).toThrow('does not say what "other.html" loads');
  });
});
