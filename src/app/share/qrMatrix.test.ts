import readQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrMatrix, qrMatrix } from './qrMatrix.ts';

const SCALE = 4;

/** Draws the bars of a path as a browser would, black on white. */
function pixelsOf({ size, path }: QrMatrix): Uint8ClampedArray {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let down = 0; down < SCALE; down += 1) {
      const start = (Number(y) * SCALE + down) * width + Number(x) * SCALE;
      for (let at = start; at < start + Number(length) * SCALE; at += 1) pixels.set([0, 0, 0], at * 4);
    }
  }
  return pixels;
}

function read(text: string): string | undefined {
  const matrix = qrMatrix(text);
  return matrix ? readQr(pixelsOf(matrix), matrix.size * SCALE, matrix.size * SCALE)?.data : undefined;
}

describe('the QR code of a link', () => {
  it.each([
    'https://lab.example/?attack=response&pkce=off#step=token.request',
    'https://lab.example/?client=Žofie%20%26%20Søn&compare=pkce:off,pkce:plain,pkce:S256#step=api.response',
    `https://lab.example/?seed=${'x'.repeat(500)}`,
  ])('is read as that link: %s', (link) => {
    expect(read(link)).toBe(link);
  });

  it('has the distance around it that readers need', () => {
    const { path = '' } = qrMatrix('https://lab.example/') ?? {};
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts)).toBe(4);
  });

  it('is not there for more than a code can hold', () => {
    expect(qrMatrix('x'.repeat(3000))).toBeNull();
  });
});
