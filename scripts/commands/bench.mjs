import { findChromium } from '../browsers/find.mjs';
import { ensureBuilt } from '../page/freshBuild.mjs';
import { runSource } from '../process/source.mjs';
import { repository } from '../repository.mjs';

/** @param {readonly string[]} args */
export async function run(args) {
  // What is measured is what users run.
  process.env.NODE_ENV = 'production';
  process.chdir(repository);
  const chromium = findChromium();
  if (chromium) process.env.CHROME_PATH = chromium;
  await ensureBuilt();
  return runSource('bench/main.ts', args);
}
