import { expect } from '@playwright/test';
import { openLab, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

for (const viewport of [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('the thumb of the timeline cuts no mark', async ({ page }) => {
      await openLab(page, '?attack=response&pkce=off#step=token.request');
      const gaps = await timeline(page).evaluate((slider: HTMLInputElement) => {
        const thumb = 20;
        const { left, width } = slider.getBoundingClientRect();
        const { value, max } = slider;
        const at = left + thumb / 2 + ((width - thumb) * Number(value)) / Number(max);
        return [...(slider.parentElement?.querySelectorAll('svg svg') ?? [])]
          .map((mark) => mark.getBoundingClientRect())
          .filter((mark) => mark.width > 0)
          .map((mark) => ({ away: Math.abs(mark.left + mark.width / 2 - at), half: mark.width / 2 }))
          .filter(({ away }) => away > 1)
          .map(({ away, half }) => away - half - thumb / 2);
      });
      expect(gaps.length).toBeGreaterThan(0);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    });
  });
}
