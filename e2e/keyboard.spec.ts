import { expect, type Page } from '@playwright/test';
import { openStopped } from './support/clock.ts';
import { holdPart } from './support/held.ts';
import {
  caption,
  choose,
  expectMoment,
  expectNotice,
  expectStep,
  openLab,
  option,
  playerButton,
  tab,
  tabPanel,
  timeline,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Moves the focus on until the page says that it is there. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await press(page, 'Tab');
    if (await isThere()) return;
  }
  throw new Error('The Tab key does not lead there.');
}

test('the whole story can be told with the keyboard alone', async ({ page }) => {
  await openLab(page);
  const attack = option(page, 'Attack', 'Off');
  await tabTo(page, () => attack.evaluate((radio) => radio === document.activeElement));
  await press(page, 'ArrowRight');
  await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
  await press(page, 'Tab', 'ArrowLeft', 'ArrowLeft');
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();
  await expectNotice(page, 'PKCE: plain → Off');

  const start = page.getByRole('button', { name: 'Start', exact: true });
  await tabTo(page, () => start.evaluate((button) => button === document.activeElement));
  await press(page, 'Enter');
  await expectStep(page, 1);
  await press(page, 'ArrowRight', 'PageDown', 'PageDown', 'ArrowLeft', 'PageUp');
  await expectStep(page, 2);
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expectMoment(page, 'Redirect with the code');
  await press(page, 'Shift+ArrowLeft');
  await expectMoment(page, 'Sign-in page');
  await press(page, 'End');
  await expect(verdict(page)).toContainText('Breached: FreeFlashlight has Ada’s photos');
  await press(page, 'Home');
  await expectStep(page, 0);
  await press(page, '7');
  await expectStep(page, 7);
});

test('G goes to any step by its number', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=2');
  await press(page, 'g');
  const dialog = page.getByRole('dialog', { name: 'Go to a step' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('19');
  await expectStep(page, 2);
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
  await expectMoment(page, 'Token request');
});

for (const link of ['', '?present']) {
  test(`digits after G wait for a dialog that is not here yet, and Esc calls it off${link && ', in presenter mode'}`, async ({
    page,
  }) => {
    const release = await holdPart(page, 'GoToDialog');
    await openLab(page, link);
    const dialog = page.getByRole('dialog', { name: 'Go to a step' });
    await press(page, 'g', '7', 'Escape', 'ArrowRight');
    await expectStep(page, 1);
    await press(page, 'g', '1', '0', 'ArrowRight');
    release();
    await expect(dialog.getByRole('spinbutton')).toHaveValue('10');
    await expectStep(page, 1);
    await press(page, 'Enter');
    await expect(dialog).toBeHidden();
    await expectStep(page, 10);
    await press(page, 'g');
    await expect(dialog.getByRole('spinbutton')).toHaveValue('');
  });
}

test('the keys of a media player play, pause and change the speed', async ({ page }) => {
  await openStopped(page);
  for (const key of ['Space', 'k']) {
    await press(page, key);
    await expect(playerButton(page, 'Pause')).toBeVisible();
    await press(page, key);
    await expect(playerButton(page, 'Play')).toBeVisible();
  }
  const speed = page.getByRole('combobox', { name: 'Speed' });
  await press(page, '>', '>');
  await expect(speed).toHaveValue('2');
  await press(page, '<', '<', '<');
  await expect(speed).toHaveValue('0.75');
});

test('a switch is undone, redone and reset by keys', async ({ page }) => {
  await openLab(page, '#step=token.request');
  await choose(page, 'PKCE', 'plain');
  await expectNotice(page, 'PKCE: S256 → plain');
  await press(page, 'Control+z');
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expectNotice(page, 'Undone. PKCE: plain → S256');
  await press(page, 'Control+Shift+z');
  await expect(option(page, 'PKCE', 'plain')).toBeChecked();
  await press(page, 'r');
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expectNotice(page, 'All switches are at their defaults.');
  await press(page, 'Control+z');
  await expect(option(page, 'PKCE', 'plain')).toBeChecked();
  await expectMoment(page, 'Token request');
});

test('Esc closes the innermost thing first and does nothing where nothing is open', async ({ page }) => {
  await openLab(page, '#step=token.request');
  const code = page.getByRole('button', { name: 'code, held by Acme Login' });
  await code.click();
  await expect(code).toHaveAttribute('aria-pressed', 'true');
  await press(page, '?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await press(page, 'Escape');
  await expect(keys).toBeHidden();
  await expect(code).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Escape');
  await expect(code).toHaveAttribute('aria-pressed', 'false');
  await press(page, 'Escape');
  await expectMoment(page, 'Token request');
});

test('a key pressed in the instant in which a dialog closes is not lost', async ({ page }) => {
  await openLab(page);
  await press(page, '?');
  // The browser tells of the closing later than it closes.
  await page.getByRole('dialog', { name: 'Keys' }).evaluate((dialog) => {
    const pressKey = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    dialog.addEventListener('close', pressKey, { capture: true });
  });
  await press(page, 'Escape');
  await expectStep(page, 1);
});

test('a control that has the focus keeps the keys of its own pattern', async ({ page }) => {
  await openLab(page, '#step=5');
  await option(page, 'PKCE', 'S256').focus();
  await press(page, 'ArrowLeft');
  await expect(option(page, 'PKCE', 'plain')).toBeChecked();
  await expectStep(page, 5);
  await press(page, 'PageDown');
  await expectStep(page, 6);
  await press(page, 'Home');
  await expectStep(page, 0);
  await press(page, '5');

  await tab(page, 'On the wire').focus();
  await press(page, 'ArrowRight');
  await expect(tab(page, 'Checks')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'Checks')).toBeFocused();
  await press(page, 'End');
  await expect(tab(page, 'States')).toBeFocused();
  await expect(tabPanel(page)).toContainText('Where each party stands');
  await press(page, 'Home');
  await expect(tab(page, 'On the wire')).toBeFocused();
  await expectStep(page, 5);

  await timeline(page).focus();
  await press(page, 'ArrowUp');
  await expectStep(page, 6);
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await expectStep(page, 4);
  await press(page, 'End');
  await expectMoment(page, 'Photos on screen');

  await page.getByRole('button', { name: 'Keys' }).focus();
  await press(page, 'Space');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await press(page, 'ArrowLeft', 'Home', '3');
  await expectMoment(page, 'Photos on screen');
});

test('keys with Alt or Meta and keys in a field are left to the browser', async ({ page }) => {
  await openLab(page, '#step=5');
  await press(page, 'Meta+k', 'Alt+3', 'Control+g');
  await expectStep(page, 5);
  const speed = page.getByRole('combobox', { name: 'Speed' });
  await speed.focus();
  await press(page, 'r', '9');
  await expectStep(page, 5);
});

test('single keys can be turned off and stay off after a reload', async ({ page }) => {
  await openLab(page, '#step=5');
  await press(page, '?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('checkbox', { name: 'Single keys control the player' }).uncheck();
  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
  await press(page, 'ArrowRight', '9', 'k', '?', 'Home');
  await expect(dialog).toBeHidden();
  await expectStep(page, 5);
  await page.reload();
  await expectStep(page, 5);
  await choose(page, 'PKCE', 'plain');
  await press(page, 'ArrowDown', 'k', '3');
  await expectStep(page, 5);
  await expect(playerButton(page, 'Play')).toBeVisible();
  await press(page, 'Control+z', 'Control+z');
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expect(caption(page)).toContainText('5 / 21');
});
