import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { code, dialog, inPreview, openEmbed, openPasted, preview, snippet } from './support/embedTab.ts';
import { flow } from './support/host.ts';
import { expectMoment, openLab } from './support/lab.ts';
import { test } from './support/test.ts';

const THEFT = '?attack=response&pkce=off#step=token.request';

test('the picture lies beside the page under the name that is pasted @firefox', async ({ page, baseURL, save }) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  const pasted = await snippet(page, 'Markdown');
  const [, title, file, link] = /^\[!\[(.*)\]\((.*)\)\]\((.*)\)$/.exec(pasted) ?? [];
  expect([title, link]).toEqual(['Stolen code on a phone', page.url()]);
  const saved = await save(() => dialog(page).getByRole('button', { name: 'Download the picture' }).click());
  expect(saved.name).toBe(file);
  const svg = await readFile(saved.path, 'utf8');
  const element = await snippet(page, 'Element');
  await page.route(`**/guide/${file}`, (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await openPasted(page, element.replace('height=', 'reveal="interaction" height='), new URL('guide/', baseURL).href);
  const width = () =>
    flow(page)
      .locator('[part="poster"]')
      .evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBe(720);
});

test('there is a picture for the light and one for the dark, no higher than the element', async ({ page, baseURL }) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  const saved = new Map<string, string>();
  for (const name of ['Download the light picture', 'Download the dark picture']) {
    const saving = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name }).click();
    const file = await saving;
    saved.set(file.suggestedFilename(), await readFile(await file.path(), 'utf8'));
  }
  const element = await snippet(page, 'Element');
  const named = [...element.matchAll(/poster(?:-dark)?="([^"]+)"/g)].map(([, file]) => file);
  expect(named).toEqual([...saved.keys()]);
  for (const svg of saved.values()) {
    // With the row of its button and that of “As text”.
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(576 - 82);
    expect(svg).toContain('came before');
  }
  const react = await snippet(page, 'React');
  expect(react).toContain(`posterDark="${named[1]}"`);
  await dialog(page).getByLabel('Theme').selectOption('dark');
  expect(await snippet(page, 'Element')).toContain(`poster="${named[1]}"`);
  await expect(code(page)).not.toHaveValue(/poster-dark/);

  const asked: string[] = [];
  await page.route('**/guide/*.svg', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    asked.push(file);
    return route.fulfill({ contentType: 'image/svg+xml', body: saved.get(file) ?? '' });
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = element.replace('height=', 'reveal="interaction" height=');
  await openPasted(page, `<style>:root { color-scheme: light dark }</style>${dark}`, new URL('guide/', baseURL).href);
  await expect.poll(() => asked).toContain(named[1]);

  await page.emulateMedia({ media: 'print' });
  const inContent = flow(page).locator(':scope > img');
  await expect(inContent).toBeVisible();
  await expect.poll(() => inContent.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
  await expect(flow(page).locator('[part="poster"]'), 'it is printed once').toBeHidden();
});

test.describe('where no script of the lab runs', () => {
  test.use({ forgiven: /element\.js|ERR_FAILED/ });

  test('what is pasted is the picture and the link to the lab, no wider than its column', async ({ page, baseURL }) => {
    await openLab(page, THEFT);
    await openEmbed(page);
    const pasted = await snippet(page, 'Element');
    await page.route('**/element.js', (route) => route.abort());
    await page.route('**/guide/*.svg', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="454"/>',
      }),
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await openPasted(page, pasted, new URL('guide/', baseURL).href);
    const picture = page.getByRole('img', { name: 'Stolen code on a phone' });
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(390);
    await expect(page.getByRole('link', { name: /^Open “Stolen code on a phone”/ })).toBeVisible();
  });
});

test('of what is a picture, or one at first, the preview is that picture, and what means nothing there is not offered', async ({
  page,
}) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  await expectMoment(inPreview(page), 'Token request');
  const picture = dialog(page).getByRole('img', { name: 'Preview: Stolen code on a phone' });
  const height = dialog(page).getByLabel('Height in pixels');
  const start = dialog(page).getByLabel('The element starts');
  await start.selectOption('interaction');
  await expect(picture).toBeVisible();
  await expect(dialog(page).getByText('Open the interactive flow: Stolen code on a phone')).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
  await dialog(page).getByLabel('A picture stands in its place first').uncheck();
  await expect(picture).toHaveCount(0);
  await expect(dialog(page).getByText('Open the interactive flow: Stolen code on a phone')).toBeVisible();

  await snippet(page, 'iframe');
  await expectMoment(inPreview(page), 'Token request');
  await expect(height).toBeVisible();
  for (const absent of [start, picture]) await expect(absent).toHaveCount(0);

  await snippet(page, 'Markdown');
  await expect(picture).toBeVisible();
  const ofTheLab = [height, dialog(page).getByLabel('PKCE: locked'), dialog(page).getByLabel('Player')];
  for (const absent of [preview(page), start, ...ofTheLab]) await expect(absent).toHaveCount(0);
  await expect(dialog(page).getByLabel('PKCE', { exact: true })).toBeVisible();
});

test('what is to be done with the pictures is seen without opening anything, and so is where the code names them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLab(page, THEFT);
  await openEmbed(page);
  await expect(dialog(page).getByText(/^Put the pictures next to your page/)).toBeInViewport();
  const linesInSight = await code(page).evaluate((box: HTMLTextAreaElement) => {
    const { lineHeight, paddingBlockStart } = getComputedStyle(box);
    return Math.floor((box.clientHeight - Number.parseFloat(paddingBlockStart)) / Number.parseFloat(lineHeight));
  });
  const lines = (await code(page).inputValue()).split('\n').slice(0, linesInSight).join('\n');
  for (const part of ['attack=', 'step=', 'poster=', 'poster-dark=']) expect(lines).toContain(part);
});
