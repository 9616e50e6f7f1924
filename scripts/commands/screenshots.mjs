import { runPlaywright } from '../browsers/playwright.mjs';

/** @param {readonly string[]} args */
export function run(args) {
  return runPlaywright(['screenshots'], args);
}
