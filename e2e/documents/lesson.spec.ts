import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { expectMoment, expectStep, openLab, ready, verdict } from '../support/lab.ts';
import { test } from '../support/test.ts';

const PLAN = 'docs/examples/code-interception.plan.json';
const FILE = 'dist/oauth-flow-lab.html';

/** Presses the key of a clicker once for each step, and waits until the page is there. */
async function click(page: Page, ...steps: readonly number[]): Promise<void> {
  for (const step of steps) {
    await page.keyboard.press('PageDown');
    await expectStep(page, step);
  }
}

test('the lesson of the workshop is imported, presented and stepped through with a clicker @firefox', async ({
  page,
}) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByLabel('Plan from a JSON file').setInputFiles(PLAN);
  await expect(dialog.getByRole('list', { name: 'Stops' }).getByRole('listitem')).toHaveCount(6);
  await dialog.getByRole('button', { name: 'Present from stop 1' }).click();
  const presentation = page.getByRole('main', { name: 'Presentation' });
  await expect(presentation).toBeVisible();

  const expectStop = (stop: number) => expect(page).toHaveURL(new RegExp(`at=${stop}&`));
  await click(page, 1, 2, 3, 14);
  await expectStop(2);
  await expectMoment(page, 'Redirect with the code');
  await click(page, 15, 16, 17, 18, 15);
  await expectStop(3);
  await page.keyboard.press('v');
  await click(page, 16, 17, 18, 19, 20);
  await expectStop(4);
  await expect(presentation).toContainText('The verdict is hidden.');
  await click(page, 21, 22);
  await page.keyboard.press('v');
  await expect(verdict(page)).toContainText('Breached');
  await click(page, 19);
  await expectStop(5);
  await expect(verdict(page)).toContainText('Held');
  await click(page, 20, 19);
  await expectStop(6);
  await click(page, 20);
  await expect(verdict(page)).toHaveText([/Stolen|Breached/, /Stolen|Breached/, /Held/]);
});

test('the file for a USB stick is small, and opens the window for the speaker from the disk @firefox', async ({
  page,
}) => {
  expect(statSync(FILE).size).toBeLessThan(2_000_000);
  await page.goto(`${pathToFileURL(FILE).href}?attack=response#step=token.request`);
  await ready(page);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('status').filter({ hasText: /^Connected$/ })).toBeVisible();
  await speaker.keyboard.press('PageUp');
  await expectMoment(page, 'Redirect reaches FreeFlashlight');
  await page.keyboard.press('Home');
  await expectStep(page, 0);
  await expect(speaker.getByRole('heading', { name: 'Before the first message' })).toBeVisible();
});
