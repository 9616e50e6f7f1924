import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serveFolder } from '../bench/browser/serveFolder.ts';
import { writeServiceWorker } from '../scripts/page/serviceWorker.mjs';
import { dialog, openEmbed, preview } from './support/embedTab.ts';
import { caption, choose, expectMoment, openLab, playerButton, ready, stage, verdict } from './support/lab.ts';
import { test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the browser keeps the page and answers for it. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
  });
}

/** Opens the page once, and then cuts the network. */
async function openAndCut(page: Page): Promise<void> {
  await openLab(page);
  await kept(page);
  await page.context().setOffline(true);
  expect(await page.evaluate(() => fetch('nowhere.txt').catch(() => 'cut'))).toBe('cut');
}

test.describe('with the network cut', () => {
  test.use({ forgiven: /Failed to load resource|nowhere\.txt/ });

  test('the page opens again, at a moment, and plays to its end @firefox', async ({ page }) => {
    await openAndCut(page);
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog')).toContainText('This browser keeps the page');
    await page.keyboard.press('Escape');
    await playerButton(page, 'Last step').click();
    await expect(verdict(page)).toContainText('Completed');
    await openLab(page, '?attack=response&pkce=off&utm_source=slides#step=token.request');
    await expectMoment(page, 'Token request');
    await expect(verdict(page)).toContainText('Stolen code');
    await openLab(page, '?embed&attack=response#step=token.request');
    await expectMoment(page, 'Token request');
    await openLab(page, 'index.html?locale=en-XA#step=1');
    await expect(page.getByRole('main')).toContainText('ţŵö');
  });

  test('side by side and a client from elsewhere work @firefox', async ({ page }) => {
    await openAndCut(page);
    await openLab(page, '?attack=response');
    await choose(page, 'View', 'Side by side');
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(3);
    await openLab(page, '?scenario=sandbox#step=99');
    await expect(stage(page)).toBeVisible();
    await expect(verdict(page)).toContainText('Completed');
    await expect(caption(page)).not.toBeEmpty();
  });

  test('an author sees the picture of what is embedded, where the page for frames is not there', async ({ page }) => {
    await openAndCut(page);
    await openLab(page, '?attack=response#step=token.request');
    await openEmbed(page);
    await expect(dialog(page).getByRole('img', { name: 'Stolen code' })).toBeVisible();
    await expect(preview(page)).toHaveCount(0);
  });
});

test('the browser keeps every file that a learner needs, once', async ({ page, baseURL }) => {
  await openLab(page);
  await kept(page);
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice('dist/'.length))
    .filter((name) => !['sw.js', 'oauth-flow-lab.html', 'embed.html', 'oauth-flow.css'].includes(name))
    .filter((name) => !/^(?:element|host|[^/]+-[\w-]{8})\.js$/.test(name))
    .map((name) => new URL(name === 'index.html' ? '' : name, baseURL).href);
  expect(addresses.sort()).toEqual(files.sort());
});

test('the page names what it takes to install it', async ({ page, request }) => {
  await openLab(page);
  const manifest = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '');
  const { icons, display } = await (await request.get(manifest)).json();
  expect(display).toBe('standalone');
  for (const { src, sizes } of icons) {
    const address = new URL(src, manifest).href;
    const size = await page.evaluate(async (at) => {
      const picture = new Image();
      picture.src = at;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, address);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
});

test.describe('a new version', () => {
  // It is served from an address of its own.
  test.use({ forgiven: /^request: http:\/\/localhost/ });

  test('waits until the windows of the old one are closed, and never mixes with it @firefox', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lab-'));
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    const { address, close } = await serveFolder(join(folder, 'dist'));
    const title = (of: Page) => of.evaluate(() => document.title);
    const builds = (of: Page) => of.evaluate(async () => (await caches.keys()).length);
    try {
      await page.goto(address);
      await kept(page);
      const html = join(folder, 'dist/index.html');
      writeFileSync(html, readFileSync(html, 'utf8').replace('<title>', '<title>New '));
      await writeServiceWorker(join(folder, 'dist'));
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const { installing } = registration;
        if (installing) await new Promise((settled) => installing.addEventListener('statechange', settled));
      });
      expect(await builds(page)).toBe(2);
      await page.reload();
      await ready(page);
      expect(await title(page)).toBe('OAuth Flow Lab');
      await page.goto('about:blank');
      const later = await page.context().newPage();
      await page.close();
      await expect(async () => {
        await later.goto(address);
        expect(await title(later)).toBe('New OAuth Flow Lab');
        await later.goto('about:blank');
      }).toPass();
      await later.goto(address);
      await ready(later);
      await expect.poll(() => builds(later)).toBe(1);
    } finally {
      await close();
      rmSync(folder, { recursive: true });
    }
  });
});
