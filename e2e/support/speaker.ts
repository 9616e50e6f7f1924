import { expect, type Locator, type Page } from '@playwright/test';

/** What has just happened, as the speaker's window calls it. */
export const speakersStep = (speaker: Page): Locator =>
  speaker.getByRole('region', { name: 'Now', exact: true }).getByRole('heading', { level: 2 });

export async function expectConnected(speaker: Page): Promise<void> {
  await expect(speaker.getByRole('status').filter({ hasText: /^Connected$/ })).toBeVisible();
}

/** Opens the speaker's window from the page. */
export async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expectConnected(speaker);
  return speaker;
}
