import { resolve } from 'node:path';
import { defineConfig, devices, firefox } from '@playwright/test';
import { chromiumArguments } from './scripts/browsers/launch.mjs';

const port = process.env.PORT ?? '4390';
const chromePath = process.env.CHROME_PATH;
const firefoxPath = process.env.FIREFOX_PATH;

const inChromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1440, height: 900 },
  launchOptions: { args: chromiumArguments, ...(chromePath ? { executablePath: chromePath } : {}) },
};

// A Firefox that is not Playwright's own build is driven through another protocol, which is silent about what is saved.
const isOwnBuild = firefoxPath === firefox.executablePath();
const downloadsPath = resolve('test-results', `saved-${process.env.TEST_PARALLEL_INDEX}`);
const inFirefox = {
  ...devices['Desktop Firefox'],
  viewport: { width: 1440, height: 900 },
  ...(isOwnBuild ? {} : { channel: 'moz-firefox' }),
  launchOptions: { ...(firefoxPath ? { executablePath: firefoxPath } : {}), ...(isOwnBuild ? {} : { downloadsPath }) },
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Nothing depends on the speed of the machine: these only end a test that hangs.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // What a service worker keeps, the network no longer answers: only the tests of it let one in.
  use: {
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}/`,
    locale: 'en-US',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: ['**/screenshots/**', '**/examples/**'], use: inChromium },
    { name: 'firefox', testIgnore: ['**/screenshots/**', '**/examples/**'], grep: /@firefox/, use: inFirefox },
    { name: 'examples', testMatch: '**/examples/**/*.spec.ts', use: inChromium },
    { name: 'examples-firefox', testMatch: '**/examples/**/*.spec.ts', grepInvert: /@chromium/, use: inFirefox },
    { name: 'screenshots', testMatch: '**/screenshots/**/*.spec.ts', use: inChromium },
  ],
  webServer: {
    command: 'node scripts/run.mjs start',
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    timeout: 600_000,
  },
});
