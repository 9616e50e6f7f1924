import { spawnSync } from 'node:child_process';
import { repository } from '../repository.mjs';

/**
 * Lets Playwright download its own build of a browser. On a closed network it fails soon; then it says why.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export function downloadBrowser(browser) {
  const program = `${repository}node_modules/@playwright/test/cli.js`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'install', browser], {
    encoding: 'utf8',
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  });
  if (status === 0) return;
  console.error(/^Error: .*?(?=, caused by|$)/m.exec(`${stdout}${stderr}`)?.[0] ?? 'The download took too long.');
}
