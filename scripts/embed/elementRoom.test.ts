import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMBED_HEIGHTS } from '../../src/app/link/embedHeights.ts';

const ROOM = readFileSync(new URL('../../src/embed/element/oauth-flow.css', import.meta.url), 'utf8');

describe('the room of an element before its script is there', () => {
  it.each(Object.entries(EMBED_HEIGHTS))('is with ui="%s" that which it has then', (ui, { usual }) => {
    const selector = ui === 'full' ? 'oauth-flow' : `oauth-flow\\[ui="${ui}"\\]`;
    const [, height] = new RegExp(`:where\\(${selector}:not[^}]*block-size: (\\d+)px`).exec(ROOM) ?? [];
    expect(Number(height)).toBe(usual);
  });
});
