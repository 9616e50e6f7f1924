import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArguments } from '../../scripts/browsers/launch.mjs';

/** The browser that CHROME_PATH names, without a window. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  return chromium.launch({ args: chromiumArguments, ...(executablePath ? { executablePath } : {}) });
}

/** Makes the page's processor so many times slower, and returns the session with which more can be asked of it. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}
