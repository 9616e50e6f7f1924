import { describe, expect, it } from 'vitest';
import { insertPrerendered } from './insertPrerendered.mjs';

const page = '<html><head><title>Lab</title></head><body><div id="root"></div></body></html>';

describe('what was prerendered', () => {
  it('stands at the end of the head and in the place of the root', () => {
    const rendered = { head: '<link rel="preload">', body: '<div id="root">$& first frame</div><ol>transcript</ol>' };
    expect(insertPrerendered(page, rendered)).toBe(
      '<html><head><title>Lab</title><link rel="preload"></head>' +
        '<body><div id="root">$& first frame</div><ol>transcript</ol></body></html>',
    );
  });

  it('is refused where there is no root for it', () => {
    const rendered = { head: '', body: '<div id="root"></div>' };
    expect(() => insertPrerendered('<head></head>', rendered)).toThrow('The page has no');
    expect(() => insertPrerendered(page, { head: '', body: '<p></p>' })).toThrow('does not bring');
  });
});
