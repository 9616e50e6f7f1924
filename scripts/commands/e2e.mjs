import { runPlaywright } from '../browsers/playwright.mjs';

/** @param {readonly string[]} args What Playwright understands, such as a file or `--grep`. */
export function run(args) {
  return runPlaywright(['chromium', 'firefox'], args);
}
