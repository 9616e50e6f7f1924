import { expect, type FrameLocator, type Page } from '@playwright/test';
import { expectStep } from './support/lab.ts';
import { test } from './support/test.ts';

const SCRIPTS_ONLY = 'allow-scripts';
const WITH_TABS = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const THEFT = '?attack=response&pkce=off#step=token.request';

/** A page of somebody else's with the lab in a frame, whose address follows that of the lab. */
async function openFrame(page: Page, sandbox: string, address: string): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="en"><head><title>A guide</title></head><body>
    <iframe title="Lab" sandbox="${sandbox}" width="1200" height="700" src="../${address}"></iframe></body></html>`;
  await page.route('**/guide/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('guide/');
  const lab = page.frameLocator('iframe');
  await expectStep(lab, 19);
  return lab;
}

const openInLab = (lab: FrameLocator) => lab.getByRole('link', { name: 'Open in the lab' });

test('a frame beside the lab leads to its moment there, in a tab of its own @firefox', async ({ page, baseURL }) => {
  const lab = await openFrame(page, WITH_TABS, `embed.html${THEFT}`);
  await expect(openInLab(lab)).toHaveAttribute('href', `${baseURL}${THEFT}`);
  const opening = page.waitForEvent('popup');
  await openInLab(lab).click();
  const opened = await opening;
  await expect(opened).toHaveURL(`${baseURL}${THEFT}`);
  await expectStep(opened, 19);
  expect(await opened.evaluate(() => [window.opener, window.origin])).toEqual([null, new URL(baseURL ?? '').origin]);
  await expect(lab.getByRole('dialog')).toHaveCount(0);
});

test.describe('in a sandbox of scripts alone', () => {
  // The browser tells the author of the page too.
  test.use({ forgiven: /Blocked opening '[^']+' in a new window/ });

  test('where a frame may open nothing, the address of a link is there to be copied @firefox', async ({
    page,
    baseURL,
  }) => {
    const lab = await openFrame(page, SCRIPTS_ONLY, `embed.html${THEFT}`);
    await openInLab(lab).click();
    const address = lab.getByRole('dialog').getByRole('textbox', { name: 'The address of this link' });
    await expect(address).toHaveValue(`${baseURL}${THEFT}`);
    await lab.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(address).toHaveCount(0);
    await expect(openInLab(lab)).toBeFocused();
    await lab
      .getByRole('link', { name: /^RFC 7636/ })
      .first()
      .press('Enter');
    await expect(address).toHaveValue(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc7636/);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test('a frame without the lab beside it, or without links, leads nowhere', async ({ page }) => {
  const lab = await openFrame(page, SCRIPTS_ONLY, `embed.html${THEFT.replace('#', '&links=0#')}`);
  await expect(openInLab(lab)).toHaveCount(0);

  await page.route('**/alone/embed.html?*', (route) => route.fulfill({ path: 'dist-embed/embed.html' }));
  const alone = await openFrame(page, SCRIPTS_ONLY, `alone/embed.html${THEFT}`);
  await expect(openInLab(alone)).toHaveCount(0);
});

test('a frame with a link to the lab that says embed holds the page for frames @firefox', async ({ page, baseURL }) => {
  const lab = await openFrame(page, `${WITH_TABS} allow-same-origin`, `?embed&ui=min&${THEFT.slice(1)}`);
  await expect(openInLab(lab)).toHaveAttribute('href', `${baseURL}${THEFT}`);
});

test('a frame follows the moment in its address', async ({ page }) => {
  const lab = await openFrame(page, SCRIPTS_ONLY, `embed.html${THEFT}`);
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src = frame.src.replace(/#.*/, '#step=4');
  });
  await expectStep(lab, 4);
});
