import { describe, expect, it } from 'vitest';
import { firstLoad } from './firstLoad.mjs';

const manifest = {
  'index.html': {
    file: 'index.js',
    imports: ['_react.js', '_core.js'],
    dynamicImports: ['late.tsx'],
    css: ['index.css'],
  },
  '_react.js': { file: 'react.js', imports: ['_core.js'] },
  '_core.js': { file: 'core.js', imports: ['index.html'], css: ['index.css', 'core.css'] },
  'late.tsx': { file: 'late.js', css: ['late.css'] },
};

describe('the first load', () => {
  it('is the entry with all that it imports statically, each once', () => {
    expect(firstLoad(manifest, 'index.html')).toEqual({
      scripts: ['index.js', 'react.js', 'core.js'],
      styles: ['index.css', 'core.css'],
    });
  });

  it('is not guessed where the manifest does not name it', () => {
    expect(() => firstLoad(manifest, 'other.html')).toThrow('does not say what "other.html" loads');
  });
});
