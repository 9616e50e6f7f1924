import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** A file that the page let the browser save. */
export interface SavedFile {
  /** Its name, as a reader finds it. */
  readonly name: string;
  readonly path: string;
}

/** Presses what saves a file, and waits for the file. */
export type Save = (press: () => Promise<unknown>) => Promise<SavedFile>;

/** As a browser tells of it. */
export function saveByEvent(page: Page): Save {
  return async (press) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
}

/** As it comes to a folder, which is emptied first: for a browser of whose files Playwright is not told. */
export function saveInto(folder: string): Save {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const isWhole = (name: string) => !name.endsWith('.part') && statSync(join(folder, name)).size > 0;
  return async (press) => {
    const before = readdirSync(folder);
    let fresh: readonly string[] = [];
    await press();
    // While a file is on its way, there are two: one for its name, and one for as much of it as there is.
    const isThere = () => {
      fresh = readdirSync(folder).filter((name) => !before.includes(name));
      return fresh.length === 1 && fresh.every(isWhole);
    };
    await expect.poll(isThere).toBe(true);
    const [name = ''] = fresh;
    return { name, path: join(folder, name) };
  };
}
