import { existsSync, readdirSync } from 'node:fs';
import { installDebianPackage } from '../browsers/debian.mjs';

/**
 * What WebDriver needs to drive WebKitGTK in a window.
 *
 * @typedef {{ readonly driver: string; readonly browser: string; readonly display: string }} WebKit
 */

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';
const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

/**
 * WebKitGTK, installed if need be; null where it cannot be had.
 *
 * @returns {WebKit | null}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return null;
  if (!existsSync(driver)) installDebianPackage(['webkit2gtk-driver']);
  if (!existsSync(display)) installDebianPackage(['xvfb']);
  const browser = miniBrowser();
  return existsSync(driver) && existsSync(display) && browser !== null ? { driver, display, browser } : null;
}

/** The browser that comes with the library. */
function miniBrowser() {
  const programs = libraries.filter(existsSync).flatMap((library) =>
    readdirSync(library)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => `${library}/${name}/MiniBrowser`),
  );
  return programs.find(existsSync) ?? null;
}
