import { sha256 } from '@noble/hashes/sha2.js';
import { BoundedCache } from '../oauth/boundedCache.ts';

// A run with another setting draws most of the same again.
const drawn = new BoundedCache<Uint8Array>(256);

const text = new TextEncoder();

/**
 * `count` octets of labelled chance. The same seed, party and label give the same octets in every run, whatever else
 * was drawn before, so that a changed setting changes only what depends on it. They are as hard to guess as the seed
 * is; a simulation's seed is public.
 */
export function draw(seed: string, party: string, label: string, count: number): Uint8Array {
  return drawn.remember(JSON.stringify([seed, party, label, count]), () => compute(seed, party, label, count)).slice();
}

function compute(seed: string, party: string, label: string, count: number): Uint8Array {
  const octets = new Uint8Array(count);
  for (let block = 0; block * 32 < count; block += 1) {
    const digest = sha256(text.encode(JSON.stringify([seed, party, label, block])));
    octets.set(digest.subarray(0, Math.min(32, count - block * 32)), block * 32);
  }
  return octets;
}
