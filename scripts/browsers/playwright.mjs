import { ensureBuilt } from '../page/freshBuild.mjs';
import { freePort } from '../process/freePort.mjs';
import { runTool } from '../process/tool.mjs';
import { findChromium, findFirefox } from './find.mjs';

/**
 * Runs Playwright tests against the built page, at a port of their own, and returns the exit status. Without a Chromium
 * nothing is run and the status is 1; without a Firefox its tests are left out, and the reason is printed.
 *
 * @param {readonly ('chromium' | 'firefox' | 'examples' | 'examples-firefox' | 'screenshots')[]} projects
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [environment]
 */
export async function runPlaywright(projects, args = [], environment = {}) {
  const chromium = findChromium();
  if (!chromium) {
    console.error('There is no Chromium here and none could be installed. Install one, or name it in CHROME_PATH.');
    return 1;
  }
  const takesFirefox = projects.some(isInFirefox);
  const firefox = takesFirefox ? findFirefox() : null;
  if (takesFirefox && !firefox) {
    console.log(
      'Tests in Firefox are skipped: there is none here and none could be installed (FIREFOX_PATH names one).',
    );
  }
  await ensureBuilt();
  const wanted = projects.filter((project) => !isInFirefox(project) || firefox);
  return runTool('@playwright/test', ['test', ...wanted.map((project) => `--project=${project}`), ...args], {
    ...environment,
    CHROME_PATH: chromium,
    ...(firefox ? { FIREFOX_PATH: firefox } : {}),
    PORT: String(await freePort()),
  });
}

/** @param {string} project */
function isInFirefox(project) {
  return project.endsWith('firefox');
}
