import { expect, type Locator } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import { caption, expectStep, openLab, stage, timeline } from './support/lab.ts';
import { test } from './support/test.ts';
import { roomAndHandWindows } from './support/windows.ts';

test('the theme for projectors has the ground of the light one, larger type and stronger lines @firefox', async ({
  page,
}) => {
  const looks = async (theme: string) => {
    await openLab(page, `?theme=${theme}#step=token.request`);
    const styleOf = (place: Locator, property: string) =>
      place.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const words = caption(page).getByRole('paragraph').last();
    return {
      ground: await styleOf(page.locator('body'), 'background-color'),
      type: Number.parseFloat(await styleOf(words, 'font-size')),
      line: Number.parseFloat(await styleOf(stage(page).locator('svg line').first(), 'stroke-width')),
    };
  };
  const [light, projector] = [await looks('light'), await looks('projector')];
  expect(projector.ground).toBe(light.ground);
  expect(projector.type).toBeGreaterThan(light.type * 1.1);
  expect(projector.line).toBeGreaterThan(light.line);
});

test.describe('on a large screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('symbols are as large beside the type as on a desk', async ({ page }) => {
    const proportions = async (link: string) => {
      await openLab(page, link);
      const symbol = page
        .getByRole('region', { name: 'Sequence diagram: PKCE: Off' })
        .locator('li[data-current] svg')
        .first();
      return symbol.evaluate((drawn) => {
        const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        return { part: drawn.getBoundingClientRect().width / type, type };
      });
    };
    const moment = 'attack=response&compare=pkce:off,pkce:plain,pkce:S256#step=token.request';
    await page.setViewportSize({ width: 1280, height: 720 });
    const desk = await proportions(`?${moment}`);
    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const link of [`?theme=projector&${moment}`, `?present&${moment}`]) {
      const room = await proportions(link);
      expect(room.type).toBeGreaterThan(desk.type);
      expect(room.part).toBeCloseTo(desk.part, 2);
    }
  });
});

for (const viewport of roomAndHandWindows) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('the page itself is not crowded in the theme for projectors', async ({ page }) => {
      await openLab(page, '?attack=request-and-response&pkce=plain&theme=projector');
      const last = Number(await timeline(page).getAttribute('max'));
      for (let step = 0; step <= last; step += 1) {
        await expectStep(page, step);
        expect.soft(await crowding(page), `step ${step}`).toEqual([]);
        if (step < last) await page.keyboard.press('PageDown');
      }
    });
  });
}
