import { expect, type Page } from '@playwright/test';
import { choose, expectMoment, expectNotice, expectStep, openLab, option, playerButton, ready } from './support/lab.ts';
import { test } from './support/test.ts';

const THREE = '?attack=response&compare=pkce:off,pkce:plain,pkce:S256';

/** One of the runs by what it is called; its stage goes by the same name. */
const run = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();
const runs = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const verdictOf = (page: Page, name: string) =>
  run(page, name).getByRole('paragraph').filter({ hasText: 'How things stand' });

async function everyRunIsInTheWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) <= document.documentElement.clientWidth);
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('the first offer sets three defences beside each other under attack', async ({ page }) => {
      await openLab(page);
      await choose(page, 'View', 'Side by side');
      await expect(runs(page)).toHaveText(['PKCE: Off', 'PKCE: plain', 'PKCE: S256']);
      await expect(option(page, 'Attack', 'Sees request too')).toBeChecked();
      await expectNotice(page, '3 runs side by side, moved by one timeline.');
      await playerButton(page, 'Last step').click();
      await expect(verdictOf(page, 'PKCE: Off')).toContainText('Breached: FreeFlashlight has Ada’s photos');
      await expect(verdictOf(page, 'PKCE: plain')).toContainText('Breached: FreeFlashlight has Ada’s photos');
      await expect(verdictOf(page, 'PKCE: S256')).toContainText('Held');
      expect(await everyRunIsInTheWindow(page)).toBe(true);
    });

    test('one timeline moves all runs, and the first difference is one press away', async ({ page }) => {
      await openLab(page, `${THREE}#step=authorization.request`);
      const current = (name: string) =>
        run(page, name)
          .getByRole('list', { name: 'Messages so far' })
          .getByRole('button', { name: /^Step 3: / });
      for (const name of ['PKCE: Off', 'PKCE: plain', 'PKCE: S256']) {
        await expect(current(name)).toHaveAttribute('aria-current', 'step');
      }
      await page.getByRole('button', { name: 'First difference: step 2' }).click();
      await expectMoment(page, 'Opening the browser');
      for (const name of ['PKCE: Off', 'PKCE: plain', 'PKCE: S256']) {
        await expect(run(page, name).getByText('differs')).toBeVisible();
      }
      await playerButton(page, 'Back').click();
      await expect(run(page, 'PKCE: Off').getByText('differs')).toHaveCount(0);
    });

    test('a run without the moment says so and stays where it is', async ({ page }) => {
      await openLab(page, `${THREE}#step=api.request`);
      await expect(run(page, 'PKCE: S256')).toContainText('“API request” does not happen in this run.');
      await expect(run(page, 'PKCE: Off')).not.toContainText('does not happen');
    });

    test('runs are added, removed and switched, and all of it can be undone', async ({ page }) => {
      await openLab(page, `${THREE}#step=token.request`);
      await expect(page.getByRole('button', { name: 'Add a run' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Remove PKCE: plain' }).click();
      await expect(runs(page)).toHaveText(['PKCE: Off', 'PKCE: S256']);
      await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
      await page.getByRole('button', { name: 'Switches of PKCE: Off' }).click();
      await run(page, 'PKCE: Off').getByRole('combobox', { name: 'PKCE', exact: true }).selectOption('S256');
      await expect(page.getByText('The runs are the same')).toBeVisible();
      await run(page, 'Run 1').getByRole('combobox', { name: 'Redirect address' }).selectOption('Claimed https');
      await expectNotice(page, 'Run 1, Redirect address: Custom scheme → Claimed https.');
      await expect(runs(page)).toHaveText(['Redirect address: Claimed https', 'Redirect address: Custom scheme']);
      await page.getByRole('button', { name: 'Add a run' }).click();
      await expect(runs(page)).toHaveCount(3);
      for (const count of [2, 2, 2, 3]) {
        await page.keyboard.press('Control+z');
        await expect(runs(page)).toHaveCount(count);
      }
      await expect(runs(page)).toHaveText(['PKCE: Off', 'PKCE: plain', 'PKCE: S256']);
    });
  });
}

test('a link restores the runs and the moment, and one run again is one switch away', async ({ page }) => {
  await openLab(page, '?attack=response&compare=pkce:off,pkce:S256;attack:request-and-response#step=token.request');
  await expect(runs(page)).toHaveText(['Attack: Takes redirect, PKCE: Off', 'Attack: Sees request too, PKCE: S256']);
  await expectMoment(page, 'Token request');
  await page.reload();
  await ready(page);
  await expect(runs(page)).toHaveCount(2);
  await choose(page, 'View', 'Single');
  await expectNotice(page, 'One run again.');
  await expect(runs(page).filter({ hasText: 'PKCE: ' })).toHaveCount(0);
  await expectMoment(page, 'Token request');
  expect(new URL(page.url()).searchParams.get('compare')).toBeNull();
});

test('a switch for all runs changes all of them and keeps the moment', async ({ page }) => {
  await openLab(page, `${THREE}#step=5`);
  await choose(page, 'Attack', 'Off');
  await expectStep(page, 5);
  await playerButton(page, 'Last step').click();
  for (const name of ['PKCE: Off', 'PKCE: plain', 'PKCE: S256']) {
    await expect(verdictOf(page, name)).toContainText('Completed: Photo Printer has the photos');
  }
});

test('the inspector lays the messages of all runs beside each other and marks what differs', async ({ page }) => {
  await openLab(page, `${THREE}#step=token.request`);
  await playerButton(page, 'Inspect this step').click();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('3 runs at this moment: the same message in each.');
  await page.getByRole('tab', { name: 'Checks' }).click();
  await expect(panel).toContainText('Checks that come out differently are marked');
  await expect(panel.getByRole('listitem').filter({ hasText: 'TK-11' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('3');
  await playerButton(page, 'Inspect this step').click();
  await page.getByRole('tab', { name: 'On the wire' }).click();
  await expect(panel).toContainText('What is not in every one of them is marked ≠.');
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`the inspector side by side, in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    /** One of the runs in the inspector. */
    const inspected = (page: Page, name: string) =>
      page.getByRole('tabpanel').getByRole('region', { name, exact: true });
    const inspect = async (page: Page, tab: string) => {
      await playerButton(page, 'Inspect this step').click();
      await page.getByRole('tab', { name: tab, exact: true }).click();
    };

    test('says for every run who knows what, and marks where it is not the same', async ({ page }) => {
      await openLab(page, `${THREE}#step=token.response`);
      await inspect(page, 'Who knows');
      const token = (name: string) =>
        inspected(page, name)
          .getByRole('row', { name: /token/ })
          .getByRole('cell', { name: /differs: received it/ });
      await expect(token('PKCE: Off')).toHaveCount(1);
      await expect(inspected(page, 'PKCE: S256').getByRole('row', { name: /verifier/ })).toContainText('differs');
      await expect(
        inspected(page, 'PKCE: S256')
          .getByRole('cell', { name: /^received it/ })
          .first(),
      ).toBeVisible();
      await expect(token('PKCE: S256')).toHaveCount(0);
      const verifier = page
        .getByRole('tabpanel')
        .getByRole('listitem')
        .filter({ hasText: /^verifier/ });
      await expect(verifier).toContainText('PKCE: OffThere is none in this run.');
      await expect(verifier.getByRole('definition').last()).toContainText('Photo Printer made it at step 1');
      expect(await everyRunIsInTheWindow(page)).toBe(true);
    });

    test('a step of a run that only this run has leads there', async ({ page }) => {
      await openLab(page, '?attack=response&compare=pkce:S256,pkce:off');
      await playerButton(page, 'Last step').click();
      await inspect(page, 'Who knows');
      await inspected(page, 'PKCE: Off')
        .getByRole('row', { name: /token/ })
        .getByRole('button', { name: 'received it at step 21' })
        .click();
      await expectMoment(page, 'API request');
    });

    test('shows one phone while all look alike, and one for each run when they part', async ({ page }) => {
      await openLab(page, `${THREE}#step=consent.show`);
      await inspect(page, 'Ada sees');
      const phones = page.getByRole('region', { name: 'Ada’s phone' });
      await expect(page.getByRole('tabpanel')).toContainText('3 runs at this moment: Ada sees the same in each.');
      await expect(phones).toHaveCount(1);
      await page.keyboard.press('Escape');
      await playerButton(page, 'Last step').click();
      await inspect(page, 'Ada sees');
      await expect(phones).toHaveCount(3);
      await expect(inspected(page, 'PKCE: Off')).toContainText('It has the photos by now.');
      await expect(inspected(page, 'PKCE: S256')).not.toContainText('It has the photos by now.');
    });

    test('decides on the phone of one run for this run alone', async ({ page }) => {
      await openLab(page, '?compare=consent:allow,consent:deny#step=consent.show');
      await inspect(page, 'Ada sees');
      await inspected(page, 'Consent: Allow').getByRole('button', { name: /^Deny/ }).click();
      await expectNotice(page, 'Run 1, Consent: Allow → Deny.');
    });

    test('lists the states of the parties that part, run by run, and of the others once', async ({ page }) => {
      await openLab(page, `${THREE}#step=token.request`);
      await inspect(page, 'States');
      const party = (name: string) => page.getByRole('tabpanel').getByRole('group').filter({ hasText: name });
      await expect(page.getByRole('heading', { name: 'The same in every run' })).toBeVisible();
      await expect(party('Acme Login')).toHaveCount(3);
      await expect(party('Photo API')).toHaveCount(1);
      await expect(inspected(page, 'PKCE: Off')).toContainText('serving · token issued');
      await expect(inspected(page, 'PKCE: S256')).toContainText('serving · code issued');
    });
  });
}
