import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressed, decompressed } from './compressed.ts';

function writtenFrom(bytes: Uint8Array): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What the platform's own compression makes of it. */
async function deflated(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return writtenFrom(new Uint8Array(await new Response(stream).arrayBuffer()));
}

describe('a text in a link', () => {
  it('leads back to what it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }), (text) => {
        const written = compressed(text);
        expect(written).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decompressed(written)).toBe(text);
      }),
    );
  });

  it('is read as another tool deflates it, and is no longer than that', async () => {
    const text = JSON.stringify(Array.from({ length: 400 }, (_, index) => ({ step: 'token.request', note: index })));
    const byAnother = await deflated(text);
    expect(decompressed(byAnother)).toBe(text);
    expect(compressed(text).length).toBeLessThan(byAnother.length * 1.1);
  });

  it('is not read where a few bytes stand for many', async () => {
    const bomb = await deflated('a'.repeat(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(decompressed(bomb)).toBeNull();
    expect(decompressed(await deflated('a'.repeat(65_537)))).toBeNull();
    expect(decompressed(await deflated('a'.repeat(65_536)))).toHaveLength(65_536);
  });

  it('is not read where it is cut off, damaged, or no text', async () => {
    const written = compressed(JSON.stringify({ version: 1, stops: [] }));
    for (const wrong of [
      '',
      '%%%',
      `${written}!`,
      written.slice(0, -6),
      'A',
      await deflated(Uint8Array.of(0xff, 0xfe)),
    ]) {
      expect(decompressed(wrong)).toBeNull();
    }
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = decompressed(writtenFrom(bytes));
        expect(text === null || typeof text === 'string').toBe(true);
      }),
    );
  });
});
