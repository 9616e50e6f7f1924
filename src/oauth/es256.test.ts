import { describe, expect, it } from 'vitest';
import { publicPoint } from './es256.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const { x, y } = vectors.rfc7515A3.jwk;

describe('the point of a key', () => {
  it('is uncompressed', () => {
    const point = publicPoint({ x, y });
    expect(point).toHaveLength(65);
    expect(point?.[0]).toBe(4);
  });

  it.each([
    ['a coordinate that is too short', { x: x.slice(4) }],
    ['a coordinate that is not base64url', { y: `${y.slice(0, -1)}=` }],
  ])('is null for %s (RFC 7518 §6.2.1.2)', (_, change: { readonly x?: string; readonly y?: string }) => {
    expect(publicPoint({ x, y, ...change })).toBeNull();
  });
});
