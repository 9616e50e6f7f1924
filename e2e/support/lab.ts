import { expect, type Locator, type Page } from '@playwright/test';

/** A page, or a part of one. */
export type Within = Pick<Page, 'getByRole'>;

/** A button of the player by its name, such as `Next step`. */
export const playerButton = (page: Within, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The one slider of the page, so that it is found in every language. */
export const timeline = (page: Within): Locator => page.getByRole('slider');

export const caption = (page: Within): Locator => page.getByRole('region', { name: 'What happens' });

export const stage = (page: Within): Locator => page.getByRole('region', { name: 'Sequence diagram', exact: true });

/** The rows of the diagram, or of the list that stands for it where there is no room. */
export const messages = (page: Within): Locator => stage(page).getByRole('list', { name: 'Messages so far' });

/** The line that says how things stand. */
export const verdict = (page: Within): Locator => page.getByRole('paragraph').filter({ hasText: 'How things stand' });

export const tab = (page: Within, name: string): Locator => page.getByRole('tab', { name, exact: true });

export const tabPanel = (page: Within): Locator => page.getByRole('tabpanel');

/** The message of the step as it goes over the wire. */
export const rawMessage = (page: Within): Locator => page.getByRole('figure', { name: /^The message/ });

/** One of the switches above the stage, or of those folded beside them. */
export const option = (page: Within, legend: string, name: string): Locator =>
  page.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name, exact: true });

export async function choose(page: Within, legend: string, name: string): Promise<void> {
  await option(page, legend, name).check();
}

/** Waits until the page no longer shows the frame that was rendered before it ran, and answers. */
export async function ready(page: Page): Promise<void> {
  await expect(timeline(page)).toBeVisible();
  // The frame rendered beforehand holds the parties twice, for wide and for narrow screens.
  const parties = stage(page).getByRole('list', { name: 'Who takes part', includeHidden: true });
  await expect(parties).not.toHaveCount(2);
  // What takes its place may have to be fetched.
  await expect(timeline(page)).toBeVisible();
  await lettersAreThere(page);
}

/** Waits until no text changes its size any more because the letters for it come. */
export function lettersAreThere(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Opens the lab at what follows the path in its address, and waits until it answers. */
export async function openLab(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`);
  await ready(page);
}

/** Waits until the page stands at a step, by its number. */
export async function expectStep(page: Within, step: number): Promise<void> {
  await expect(timeline(page)).toHaveValue(String(step));
}

/** Waits until the page stands at a moment, by what the timeline calls it. */
export async function expectMoment(page: Within, title: string): Promise<void> {
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', new RegExp(`: ${title}$`));
}

/** Presses a button of the player until the page stands at a step of this name. */
export async function stepTo(page: Page, title: string): Promise<void> {
  for (let step = Number(await timeline(page).inputValue()); ; step += 1) {
    const moment = await timeline(page).getAttribute('aria-valuetext');
    if (moment?.endsWith(`: ${title}`)) return;
    await playerButton(page, 'Next step').click();
    await expectStep(page, step + 1);
  }
}

/** Waits until the page says what a change of the switches did, to those who see it and to those who hear it. */
export async function expectNotice(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  await expect(page.getByText(words).last()).toBeVisible();
}

/** Shares the link by keys alone: the dialog opens with the focus on the button that copies it. */
export async function copyLink(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
}
