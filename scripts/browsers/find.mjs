import { chromium, firefox } from '@playwright/test';
import { installDebianPackage } from './debian.mjs';
import { downloadBrowser } from './download.mjs';
import { firstThatStarts } from './installed.mjs';

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';

const chromiumPrograms = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${programs}\\Google\\Chrome\\Application\\chrome.exe`,
];

const firefoxPrograms = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${programs}\\Mozilla Firefox\\firefox.exe`,
];

/**
 * A Chromium that starts, installed if need be, as an absolute path; null where none can be had.
 * CHROME_PATH goes before everything.
 */
export function findChromium() {
  return find(
    'chromium',
    process.env.CHROME_PATH,
    [chromium.executablePath(), ...chromiumPrograms],
    ['chromium-headless-shell', 'chromium'],
  );
}

/** A Firefox that starts, likewise; FIREFOX_PATH goes before everything. */
export function findFirefox() {
  return find(
    'firefox',
    process.env.FIREFOX_PATH,
    [firefox.executablePath(), ...firefoxPrograms],
    ['firefox-esr', 'firefox'],
  );
}

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {string | undefined} wish
 * @param {readonly string[]} candidates
 * @param {readonly string[]} packages
 */
function find(browser, wish, candidates, packages) {
  if (wish) return wish;
  const present = firstThatStarts(candidates);
  if (present) return present;
  console.error(`There is no ${browser} yet: trying Playwright's download.`);
  downloadBrowser(browser);
  const downloaded = firstThatStarts(candidates);
  if (downloaded) return downloaded;
  console.error(`There is no ${browser} yet: trying the system's packages.`);
  installDebianPackage(packages);
  return firstThatStarts(candidates);
}
