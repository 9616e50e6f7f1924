import { expect, type Locator, type Page } from '@playwright/test';
import { openLab } from './support/lab.ts';
import { twoStops, written } from './support/plan.ts';
import { bar, dialog, note, openPlan, press, stops } from './support/planDialog.ts';
import { test } from './support/test.ts';

/** What could not be used of a plan. */
const report = (page: Page): Locator =>
  dialog(page)
    .getByRole('heading', { name: /imported|cannot be used as a plan/ })
    .locator('xpath=..');

test('what is wrong in a file is told, and nothing else is lost @firefox', async ({ page }) => {
  await openLab(page, '#step=4');
  await openPlan(page);
  await press(page, 'Import');
  const told = dialog(page).getByRole('alert').or(report(page));
  const give = (text: string) =>
    page
      .getByLabel('Plan from a JSON file')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const wrong: readonly (readonly [string, string])[] = [
    ['', 'The file is empty.'],
    ['{"version":1,', 'The plan is no JSON text.'],
    [`{"version":1,"title":"${'x'.repeat(70_000)}"}`, 'The plan is larger than 65536 bytes.'],
    ['{"version":2,"stops":[]}', 'version: 2 cannot be used. Allowed: 1.'],
    ['[]', 'version is missing. Allowed: 1.'],
    ['{"version":1,"stops":[]}', 'Nothing was imported, because there is no stop in it.'],
  ];
  for (const [text, words] of wrong) {
    await give(text);
    await expect(told).toContainText(words);
    await expect(stops(page)).toHaveCount(0);
  }
  await give(
    JSON.stringify({
      version: 1,
      stops: [
        { scenario: 'device-flow' },
        { scenario: 'code-interception', settings: { pkce: 'plian' }, step: 'token.reqest' },
        { scenario: 'code-interception', decisions: { consent: 'deny' }, step: 'token.request' },
        { scenario: 'code-interception', seed: '?' },
      ],
    }),
  );
  await expect(stops(page)).toHaveCount(3);
  await expect(told).toContainText('A plan with 3 stops was imported, but 5 places in it could not be used');
  await expect(told.getByRole('heading')).toBeFocused();
  await expect(told.getByRole('listitem').first()).toBeInViewport();
  await expect(told.getByRole('listitem')).toHaveText([
    'Stop 1, scenario: device-flow cannot be used. Allowed: code-interception, sandbox. The stop is left out.',
    'Stop 2, now 1, settings.pkce: plian cannot be used. Did you mean plain? The default, S256, is used.',
    'Stop 2, now 1, step: token.reqest cannot be used. Did you mean token.request? The stop begins before the first step.',
    /^Stop 3, now 2, step: token.request cannot be used. Allowed: app.tap, .* The stop begins before the first step.$/,
    'Stop 4, now 3, seed: ? cannot be used. The usual random values are used.',
  ]);
  await press(page, 'Undo');
  await expect(stops(page)).toHaveCount(0);
});

test('a long report is read from its beginning on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openLab(page);
  await openPlan(page);
  await press(page, 'Import');
  const stop = { scenario: 'code-interception', settings: { pkce: 'plian' }, step: 'token.reqest', seed: '?' };
  await dialog(page)
    .getByRole('textbox', { name: 'or its text' })
    .fill(JSON.stringify({ version: 1, stops: [stop, stop, stop] }));
  await press(page, 'Use this text');
  const heading = report(page).getByRole('heading');
  await expect(heading).toBeFocused();
  const [title, beginning] = await Promise.all([
    dialog(page).getByRole('heading', { name: 'Plan', exact: true }).boundingBox(),
    heading.boundingBox(),
  ]);
  expect(beginning?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
  await expect(heading).toBeInViewport({ ratio: 1 });
  const room = await dialog(page).evaluate(({ firstElementChild: frame }) =>
    frame === null ? 0 : frame.scrollWidth - frame.clientWidth,
  );
  expect(room).toBe(0);
});

test('a plan of which no stop can be used leaves the open one as it is', async ({ page }) => {
  await openLab(page, `#plan=${written(twoStops)}`);
  await bar(page).getByRole('button', { name: 'Edit the plan' }).click();
  await press(page, 'Import');
  const misspelt = twoStops.stops.map((stop) => ({ ...stop, scenario: 'code-intercepton' }));
  await dialog(page)
    .getByRole('textbox', { name: 'or its text' })
    .fill(JSON.stringify({ ...twoStops, stops: misspelt }));
  await press(page, 'Use this text');
  await expect(report(page)).toContainText('Nothing was imported, because no stop in it could be used:');
  await expect(report(page)).toContainText('Stop 2, scenario: code-intercepton cannot be used.');
  await expect(report(page).getByRole('heading')).toBeFocused();
  await expect(stops(page)).toHaveCount(2);
  await expect(note(page, 1)).toHaveValue('Who holds the token now?');
});
