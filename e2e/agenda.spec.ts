import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { copied } from './support/clipboard.ts';
import { choose, expectMoment, expectStep, openLab, option, playerButton, ready, timeline } from './support/lab.ts';
import { twoStops, written } from './support/plan.ts';
import { bar, dialog, note, openPlan, press, stops } from './support/planDialog.ts';
import { holdSimulation } from './support/simulation.ts';
import { test } from './support/test.ts';

async function closePlan(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

async function addMoment(page: Page): Promise<void> {
  await openPlan(page);
  await press(page, 'Add this moment');
  await closePlan(page);
}

test('a plan is built, survives a reload, and is stepped through over two scenarios @firefox', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=token.request');
  await addMoment(page);
  await expect(bar(page)).toContainText('Stop 1 of 1');
  await playerButton(page, 'Next step').click();
  await expectMoment(page, 'Token response');
  await openPlan(page);
  await press(page, 'Extend to step 20, stop 1');
  await expect(stops(page).first()).toContainText('Token request → Step 20: Token response');
  await expect(stops(page).first()).toContainText('Attack: Takes redirect · PKCE: Off');
  await note(page, 1).pressSequentially('Who holds the token now?');
  await dialog(page).getByRole('textbox', { name: 'Title of the plan' }).pressSequentially('Why PKCE');
  await expect(note(page, 1)).toHaveValue('Who holds the token now?');
  await closePlan(page);
  await expect(bar(page)).not.toContainText('Who holds the token now?');
  await bar(page).getByRole('button', { name: 'Note', exact: true }).click();
  await expect(bar(page)).toContainText('Who holds the token now?');
  await choose(page, 'PKCE', 'S256');
  await expect(bar(page)).toContainText('Who holds the token now?');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('sandbox');
  await expectStep(page, 0);
  await addMoment(page);
  await expect(bar(page)).toContainText('Stop 2 of 2');

  await bar(page).getByRole('button', { name: 'Previous stop' }).click();
  await expectMoment(page, 'Token request');
  await expect(bar(page)).toContainText('Who holds the token now?');
  await expect(page).toHaveURL(/attack=response&pkce=off#step=token.request&at=1&plan=/);
  await page.reload();
  await ready(page);
  await expect(bar(page)).toContainText('Stop 1 of 2');
  await expectMoment(page, 'Token request');

  await page.keyboard.press('ArrowRight');
  await expectMoment(page, 'Token response');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('combobox', { name: 'Scenario' })).toHaveValue('sandbox');
  await expect(bar(page)).toContainText('Stop 2 of 2');
  await expectStep(page, 0);
  await page.keyboard.press('ArrowLeft');
  await expectMoment(page, 'Token response');
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();
  await page.goBack();
  await expect(bar(page)).toContainText('Stop 2 of 2');
  await bar(page).getByRole('button', { name: 'Close the plan' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/plan=/);
});

test('a plan grows in its bar while its moments are looked for', async ({ page }) => {
  await openLab(page, '?pkce=off#step=2');
  await addMoment(page);
  const inBar = (name: string) => bar(page).getByRole('button', { name });
  const said = bar(page).getByRole('status');
  await expect(inBar('Extend to here')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 3);
  await inBar('Extend to here').click();
  await expect(said.last()).toHaveText('Stop 1 now goes on to step 3.');
  await expect(inBar('Extend to here')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await inBar('Add this moment').click();
  await expect(said).toHaveText(['Stop 2 of 2', 'Stop 2 was added.']);
  await inBar('Add this moment').click();
  await expect(said).toHaveText(['Stop 3 of 3', 'Stop 3 was added. Stop 2 shows the same moment.']);
  await inBar('Previous stop').click();
  await expect(said).toHaveText(['Stop 2 of 3', '']);
  await inBar('Previous stop').click();
  await expectStep(page, 2);
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 3);
  await expect(bar(page)).toContainText('Stop 1 of 3');
  await openPlan(page);
  await press(page, 'Add this moment');
  await expect(stops(page)).toHaveCount(4);
  await expect(note(page, 4)).toBeInViewport();
});

test('a plan is built with the keyboard alone, and its stops are reordered and brought back @firefox', async ({
  page,
}) => {
  await openLab(page, '#step=2');
  const enter = async (target: Locator) => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  for (const step of [2, 3]) {
    await expectStep(page, step);
    await enter(page.getByRole('button', { name: 'Plan', exact: true }));
    await enter(dialog(page).getByRole('button', { name: 'Add this moment' }));
    await note(page, step - 1).focus();
    await page.keyboard.type(`Note ${step}`);
    await closePlan(page);
    await page.keyboard.press('ArrowRight');
  }
  await enter(bar(page).getByRole('button', { name: 'Edit the plan' }));
  await enter(dialog(page).getByRole('button', { name: 'Move stop 2 up' }));
  await expect(dialog(page).getByRole('button', { name: 'Move stop 1 up' })).toBeFocused();
  await expect(note(page, 1)).toHaveValue('Note 3');
  await expect(dialog(page).getByRole('status').first()).toHaveText('Now stop 1 of 2.');
  await enter(dialog(page).getByRole('button', { name: 'Remove stop 1' }));
  await expect(stops(page)).toHaveCount(1);
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page, 1)).toHaveValue('Note 3');
  await enter(dialog(page).getByRole('button', { name: 'Clear the plan' }));
  await expect(stops(page)).toHaveCount(0);
  await enter(dialog(page).getByRole('button', { name: 'Undo' }));
  await expect(stops(page)).toHaveCount(2);
  await enter(dialog(page).getByRole('button', { name: 'Go to stop 2' }));
  await expect(dialog(page)).toHaveCount(0);
  await expectStep(page, 2);
});

test('a plan that moves the switches says so only to those who do not see it, before a room and at a desk', async ({
  page,
}) => {
  for (const link of ['', '?present']) {
    await page.goto('about:blank');
    await openLab(page, `${link}#plan=${written(twoStops)}`);
    await page.keyboard.press('ArrowRight');
    await expectMoment(page, 'Token response');
    await page.keyboard.press('ArrowRight');
    await expectMoment(page, 'Token request');
    await expect(page.getByRole('status').filter({ hasText: 'PKCE: Off → S256' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Close this message' })).toHaveCount(0);
  }
});

test('what is edited while an import waits is there again when the import is taken back', async ({ page }) => {
  const release = await holdSimulation(page);
  await openLab(page);
  await addMoment(page);
  await openPlan(page);
  await press(page, 'Import');
  await dialog(page).getByRole('textbox', { name: 'or its text' }).fill(JSON.stringify(twoStops));
  await press(page, 'Use this text');
  const title = dialog(page).getByRole('textbox', { name: 'Title of the plan' });
  await title.fill('Mine');
  release();
  await expect(stops(page)).toHaveCount(2);
  await press(page, 'Undo');
  await expect(stops(page)).toHaveCount(1);
  await expect(title).toHaveValue('Mine');
});

test('an exported plan is imported into a fresh page @firefox', async ({ page, context, save }) => {
  await openLab(page, `#plan=${written(twoStops)}`);
  await expectMoment(page, 'Token request');
  await bar(page).getByRole('button', { name: 'Edit the plan' }).click();
  const { name, path } = await save(() => press(page, 'Export as JSON'));
  expect(name).toBe('oauth-flow-lab-plan.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(twoStops);
  const fresh = await context.newPage();
  await openLab(fresh);
  await openPlan(fresh);
  await press(fresh, 'Import');
  await fresh.getByLabel('Plan from a JSON file').setInputFiles(path);
  await expect(stops(fresh)).toHaveCount(2);
  await expect(note(fresh, 1)).toHaveValue('Who holds the token now?');
  await press(fresh, 'Go to stop 2');
  await expectMoment(fresh, 'Token request');
  await expect(option(fresh, 'PKCE', 'S256')).toBeChecked();
});

test('a copied link to the plan opens at its first stop @firefox', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page, `#at=2&plan=${written(twoStops)}`);
  await bar(page).getByRole('button', { name: 'Edit the plan' }).click();
  const link = new URL(await copied(page, () => press(page, 'Copy link to the plan')));
  expect([link.search, link.hash.slice(0, 6)]).toEqual(['', '#plan=']);
  const friend = await context.newPage();
  await friend.goto(link.href);
  await expect(bar(friend)).toContainText('Stop 1 of 2');
  await expect(option(friend, 'PKCE', 'Off')).toBeChecked();
});

test('a broken or hostile plan in a link is left out, with a warning', async ({ page }) => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, ' '), { level: 9 }).toString('base64url');
  for (const broken of ['%3Cscript%3E', 'AAAA', bomb, written({ version: 1 }), written({ version: 1, stops: [] })]) {
    await page.goto('about:blank');
    await openLab(page, `#step=3&plan=${broken}`);
    await expectStep(page, 3);
    await expect(page.getByRole('alert')).toContainText('plan');
    await expect(bar(page)).toHaveCount(0);
  }
});

test('a hostile note is only text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=\'taken\'"> `code` **strong** javascript:alert(1)';
  const plan = { version: 1, title: hostile.slice(0, 80), stops: [{ scenario: 'code-interception', note: hostile }] };
  await openLab(page, `#plan=${written(plan)}`);
  await bar(page).getByRole('button', { name: 'Note', exact: true }).click();
  await expect(bar(page)).toContainText(hostile);
  await expect(bar(page).locator('img')).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Edit the plan' }).click();
  await expect(note(page, 1)).toHaveValue(hostile);
  await expect(page).toHaveTitle(/OAuth Flow Lab/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

    test('bar and dialog have no violation and fit', async ({ page }) => {
      await openLab(page, `#plan=${written({ ...twoStops, stops: [...twoStops.stops, { scenario: 'nowhere' }] })}`);
      await expect(page.getByRole('alert')).toContainText('Stop 3');
      const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
      expect(await violations()).toEqual([]);
      await bar(page).getByRole('button', { name: 'Edit the plan' }).click();
      await press(page, 'Import');
      await expect(stops(page)).toHaveCount(2);
      expect(await violations()).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await press(page, 'Go to stop 2');
      await expect(timeline(page)).toBeVisible();
      await expect(bar(page)).toContainText('Stop 2 of 2');
    });
  });
}
