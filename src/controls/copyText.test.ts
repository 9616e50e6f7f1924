import { describe, expect, it } from 'vitest';
import { copyText } from './copyText.ts';

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const written: string[] = [];
    const clipboard = {
      writeText: async (text: string) => {
        written.push(text);
      },
    };
    expect(await copyText('curl https://login.acme.example', clipboard)).toBe('copied');
    expect(written).toEqual(['curl https://login.acme.example']);
  });

  it('is denied where the browser refuses', async () => {
    const clipboard = { writeText: () => Promise.reject(new Error('NotAllowedError')) };
    expect(await copyText('x', clipboard)).toBe('denied');
  });

  it('is denied where the page has no clipboard, as on plain http', async () => {
    expect(await copyText('x', undefined)).toBe('denied');
  });
});
