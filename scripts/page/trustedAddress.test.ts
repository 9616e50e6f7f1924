import { describe, expect, it } from 'vitest';
import { trustedAddress } from '../../src/app/offline/trustedAddress.ts';
import { policy } from './contentSecurityPolicy.mjs';

const address = 'https://lab.example/sw.js';

describe('the address of the worker', () => {
  it('is as it was where a browser knows no policies', () => {
    expect(trustedAddress(address, {})).toBe(address);
  });

  it('is vouched for by a policy that the page may make and that vouches for nothing else', () => {
    const made: string[] = [];
    const vouched: string[] = [];
    const trustedTypes = {
      createPolicy(name: string, { createScriptURL }: { readonly createScriptURL: () => string }) {
        made.push(name);
        vouched.push(createScriptURL());
        return { createScriptURL };
      },
    };
    expect(trustedAddress(address, { trustedTypes })).toBe(address);
    expect(made.map((name) => policy.includes(`trusted-types ${name}`))).toEqual([true]);
    expect(vouched).toEqual([address]);
  });
});
