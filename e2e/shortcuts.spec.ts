import { expect, type Locator, type Page } from '@playwright/test';
import { keyNamesIn, pressNamed } from '../scripts/documents/keyNames.ts';
import { en } from '../src/i18n/en.ts';
import type { KeyHelp } from '../src/i18n/text/keys.ts';
import { element, flow, openHost } from './support/host.ts';
import { choose, expectNotice, expectStep, openLab, option, playerButton, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

interface Promising {
  readonly name: string;
  /** As in `aria-keyshortcuts`. */
  readonly keys: string;
  /** What follows the path where the control and each of its keys have something to do. */
  readonly at: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly expectDone: (page: Page) => Promise<void>;
}

const PRESENTED = '?present#step=5';
const DIGITS = '1 2 3 4 5 6 7 8 9';
const TIMELINE = { name: 'Timeline', keys: `Shift+ArrowRight Shift+ArrowLeft G ${DIGITS}` };
const SPEED = { name: 'Speed', keys: '< >' };
const START = { name: 'Start', keys: 'ArrowRight' };

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const expectDialog = (name: string) => (page: Page) => expect(page.getByRole('dialog', { name })).toBeVisible();
const expectStepOf = (step: number) => (page: Page) => expectStep(page, step);
const expectPlaying = (page: Page) => expect(playerButton(page, 'Pause')).toBeVisible();
const expectPresenting = (page: Page) => expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
const expectPkce = (value: string) => (page: Page) => expect(option(page, 'PKCE', value)).toBeChecked();
async function choosePlain(page: Page): Promise<void> {
  await choose(page, 'PKCE', 'plain');
  await expectNotice(page, 'PKCE: S256 → plain');
}

/** The switches, where the last one was changed, or that was undone, and undo and redo are in sight. */
const unfold = (page: Page) => page.getByText(/^More switches/).click();
async function chooseAndUnfold(page: Page): Promise<void> {
  await choosePlain(page);
  await unfold(page);
}
async function undoPlain(page: Page): Promise<void> {
  await choosePlain(page);
  await page.keyboard.press('Control+z');
  await expectNotice(page, 'Undone. PKCE: plain → S256');
}
async function undoAndUnfold(page: Page): Promise<void> {
  await undoPlain(page);
  await unfold(page);
}

const ON_PAGE: readonly Promising[] = [
  { name: 'Present', keys: 'F', at: '#step=5', expectDone: expectPresenting },
  { name: 'Keys', keys: '?', at: '#step=5', expectDone: expectDialog('Keys') },
  {
    ...{ name: 'Undo', keys: 'Control+Z Meta+Z', at: '#step=5' },
    prepare: chooseAndUnfold,
    expectDone: expectPkce('S256'),
  },
  {
    ...{ name: 'Redo', keys: 'Control+Shift+Z Meta+Shift+Z', at: '#step=5' },
    prepare: undoAndUnfold,
    expectDone: expectPkce('plain'),
  },
  { name: 'Reset', keys: 'R', at: '?attack=response#step=5', prepare: unfold, expectDone: expectStepOf(0) },
  { name: 'First step', keys: 'Home', at: '#step=5', expectDone: expectStepOf(0) },
  { name: 'Back', keys: 'ArrowLeft PageUp', at: '#step=5', expectDone: expectStepOf(4) },
  { name: 'Play', keys: 'Space K', at: '#step=5', expectDone: expectPlaying },
  { name: 'Next step', keys: 'ArrowRight PageDown', at: '#step=5', expectDone: expectStepOf(6) },
  { name: 'Last step', keys: 'End', at: '#step=5', expectDone: expectStepOf(21) },
];

/** Beside what is said of the latest change. */
const IN_NOTICE: readonly Promising[] = ON_PAGE.flatMap((row) =>
  row.name === 'Undo' || row.name === 'Redo' ? { ...row, prepare: row.name === 'Undo' ? choosePlain : undoPlain } : [],
);

const IN_PRESENTER: readonly Promising[] = [
  {
    name: 'Black screen',
    keys: 'B .',
    at: PRESENTED,
    expectDone: (page) => expect(button(page, 'Bring the picture back')).toBeVisible(),
  },
  { name: 'Overview of all steps', keys: 'O', at: PRESENTED, expectDone: expectDialog('All steps') },
  {
    name: 'Hide the verdict',
    keys: 'V',
    at: PRESENTED,
    expectDone: (page) => expect(button(page, 'Hide the verdict')).toHaveAttribute('aria-pressed', 'true'),
  },
  { name: 'Switches', keys: 'W', at: PRESENTED, expectDone: expectPkce('S256') },
  {
    name: 'Speaker view',
    keys: 'S',
    at: PRESENTED,
    expectDone: (page) => expect.poll(() => page.context().pages().length).toBe(2),
  },
  {
    name: 'Full screen',
    keys: 'F',
    at: PRESENTED,
    expectDone: (page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
  },
  { name: 'Keys', keys: '?', at: PRESENTED, expectDone: expectDialog('Keys') },
  {
    name: 'Leave presenter mode',
    keys: 'Escape',
    at: PRESENTED,
    expectDone: (page) => expect(button(page, 'Present')).toBeVisible(),
  },
  { name: 'Back', keys: 'ArrowLeft PageUp Shift+Space', at: PRESENTED, expectDone: expectStepOf(4) },
  { name: 'Play', keys: 'K', at: PRESENTED, expectDone: expectPlaying },
  { name: 'Next step', keys: 'ArrowRight PageDown Space', at: PRESENTED, expectDone: expectStepOf(6) },
];

/** After a press, which tests seem to make all the time, the presentation would fill the screen as it opens. */
const fillNoScreenUnasked = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'userActivation', { value: undefined }));

/** Every control that promises keys, also one that is folded away: its name, and what it promises. */
const promises = (within: Page | Locator): Promise<readonly string[]> =>
  within
    .locator('[aria-keyshortcuts]')
    .evaluateAll((controls) =>
      controls.map(
        (control) => `${control.ariaLabel ?? control.textContent}: ${control.getAttribute('aria-keyshortcuts')}`,
      ),
    );

const inWords = (table: readonly Pick<Promising, 'name' | 'keys'>[]) =>
  table.map(({ name, keys }) => `${name}: ${keys}`);

/** Names of keys, as `aria-keyshortcuts` has them, and as the dialog prints them: one name for each press. */
const pressesOf = (names: readonly string[]) =>
  names.map((name) => {
    const { key, shiftKey, ctrlKey, metaKey } = pressNamed(name.replace('Control', 'Ctrl').replace('Meta', '⌘'));
    return JSON.stringify([key.toLowerCase(), shiftKey, ctrlKey, metaKey]);
  });
const promised = (table: readonly Pick<Promising, 'keys'>[]) => pressesOf(table.flatMap(({ keys }) => keys.split(' ')));
const told = (list: readonly KeyHelp[]) => pressesOf(list.flatMap(({ keys }) => keys.flatMap(keyNamesIn)));

test('every key that has a control is promised by that control, and by no other', async ({ page }) => {
  await openLab(page);
  expect((await promises(page)).toSorted()).toEqual(inWords([...ON_PAGE, START, TIMELINE, SPEED]).toSorted());
  await openLab(page, PRESENTED);
  expect((await promises(page)).toSorted()).toEqual(inWords([...IN_PRESENTER, TIMELINE]).toSorted());
});

test('every key that is told is promised by a control, but for those that have none', () => {
  const { list, ofPage, always, presenter } = en.keys;
  const missing = (keys: readonly KeyHelp[], table: readonly Pick<Promising, 'keys'>[]) =>
    told(keys).filter((key) => !promised(table).includes(key));
  expect(missing([...list, ...ofPage, ...always], [...ON_PAGE, TIMELINE, SPEED])).toEqual(pressesOf(['O', 'S', 'Esc']));
  expect(missing(presenter.list, IN_PRESENTER)).toEqual([]);
});

for (const [place, table] of [
  ['on the page', ON_PAGE],
  ['in a notice', IN_NOTICE],
  ['in presenter mode', IN_PRESENTER],
] as const) {
  for (const { name, keys, at, prepare, expectDone } of table) {
    test(`${place} “${name}” is done by ${keys}`, async ({ page }) => {
      await fillNoScreenUnasked(page);
      for (const way of ['click', ...keys.split(' ')]) {
        await page.goto('about:blank');
        await openLab(page, at);
        await prepare?.(page);
        if (way === 'click') await button(page, name).first().click();
        else await page.keyboard.press(way.replace('Z', 'z'));
        await expectDone(page);
      }
    });
  }
}

test('the keys of the timeline move it, and those of the speed change it, where these have the focus', async ({
  page,
}) => {
  await openLab(page, '#step=10');
  await timeline(page).focus();
  for (const digit of DIGITS.split(' ')) {
    await page.keyboard.press(digit);
    await expectStep(page, Number(digit));
  }
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => Number(await timeline(page).inputValue())).toBeGreaterThan(10);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => Number(await timeline(page).inputValue())).toBeLessThan(10);
  const speed = page.getByRole('combobox', { name: 'Speed' });
  await speed.focus();
  await page.keyboard.press('>');
  await expect(speed).toHaveValue('1.5');
  await page.keyboard.press('<');
  await expect(speed).toHaveValue('1');
  await timeline(page).focus();
  await page.keyboard.press('G');
  await expectDialog('Go to a step')(page);
});

test('while something is asked the digits are promised by the answers alone', async ({ page }) => {
  await openLab(page, '?predict&attack=response#step=redirect.deliver');
  await page.keyboard.press('ArrowRight');
  const answers = page
    .getByRole('group', { name: /^Next: / })
    .getByRole('listitem')
    .getByRole('button');
  await expect(answers.first()).toBeVisible();
  const digits = await answers.evaluateAll((all) => all.map((one) => one.getAttribute('aria-keyshortcuts')));
  expect(digits.length).toBeGreaterThan(1);
  expect(digits).toEqual(digits.map((_, index) => String(index + 1)));
  await expect(timeline(page)).toHaveAttribute('aria-keyshortcuts', 'Shift+ArrowRight Shift+ArrowLeft G');
});

test('nothing is promised where keys are turned off', async ({ page }) => {
  await fillNoScreenUnasked(page);
  const titles = () => page.locator('[title]').evaluateAll((all) => all.map((one) => one.getAttribute('title') ?? ''));
  for (const link of [
    '?keyboard=0',
    '?keyboard=0&present',
    '?keyboard=0&predict&attack=response#step=redirect.deliver',
  ]) {
    await openLab(page, link);
    await playerButton(page, 'Next step').click();
    expect(await promises(page), link).toEqual([]);
    expect(
      (await titles()).filter((title) => /\(.\)$/.test(title)),
      link,
    ).toEqual([]);
  }
});

test('only undo and redo are promised where single keys are turned off, also after a reload', async ({ page }) => {
  await fillNoScreenUnasked(page);
  const chords = ['Redo: Control+Shift+Z Meta+Shift+Z', 'Undo: Control+Z Meta+Z'];
  await openLab(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys control the player' }).uncheck();
  await page.keyboard.press('Escape');
  expect((await promises(page)).toSorted()).toEqual(chords);
  await openLab(page, '?present');
  expect(await promises(page)).toEqual([]);
  await openLab(page);
  expect((await promises(page)).toSorted()).toEqual(chords);
});

test('an element promises what works in it, and nothing where it answers no key', async ({ page }) => {
  const [PRESENT] = ['Present: F'];
  await openHost(page, { body: element(''), css: 'oauth-flow { inline-size: 1200px; block-size: 700px }' });
  await expectStep(flow(page), 0);
  const ofElement = inWords([...ON_PAGE, START, TIMELINE, SPEED]).filter((words) => words !== PRESENT);
  expect((await promises(flow(page))).toSorted()).toEqual(ofElement.toSorted());
  await flow(page).evaluate((host) => host.setAttribute('keyboard', '0'));
  await expect(flow(page).locator('[aria-keyshortcuts]')).toHaveCount(0);
});
