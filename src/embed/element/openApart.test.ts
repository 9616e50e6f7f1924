import { describe, expect, it } from 'vitest';
import { openApart } from './openApart.ts';

/** A window whose `open` does as a browser would. */
const windowThat = (open: () => unknown) => ({ open }) as unknown as Window;

describe('a link of a frame', () => {
  it('opens a tab that has no way back', () => {
    const tab = { opener: 'the frame' };
    expect(
      openApart(
        windowThat(() => tab),
        'https://lab.example/',
      ),
    ).toBe(true);
    expect(tab.opener).toBeNull();
  });

  it('opens a tab that shares the sandbox, whose opener nobody may touch', () => {
    const tab = Object.freeze({ opener: 'the frame' });
    expect(
      openApart(
        windowThat(() => tab),
        'https://lab.example/',
      ),
    ).toBe(true);
  });

  it('is refused by a sandbox, in the way of each browser', () => {
    const refusals = [
      () => null,
      () => {
        throw new Error('not supported');
      },
    ];
    for (const refuse of refusals) expect(openApart(windowThat(refuse), 'https://lab.example/')).toBe(false);
  });
});
