import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const icon = readFileSync('public/favicon.svg', 'utf8');

/** Where a system cuts its own shape, the ground goes to the edge; the arrows stand within the part that always stays. */
const uncut = icon.replace(' rx="8"', '');

const icons = [
  { name: 'icon-192', size: 192, svg: icon },
  { name: 'icon-512', size: 512, svg: icon },
  { name: 'maskable-512', size: 512, svg: uncut },
  { name: 'touch-180', size: 180, svg: uncut },
];

for (const { name, size, svg } of icons) {
  test(`the icon ${name} is drawn from the favicon`, async ({ page }) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`);
    expect(await page.locator('svg').boundingBox()).toEqual({ x: 0, y: 0, width: size, height: size });
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
  });
}
