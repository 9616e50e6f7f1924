import { type ChildProcess, spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { expect } from '@playwright/test';
import { freePort } from '../scripts/process/freePort.mjs';
import { expectStep, playerButton, ready } from './support/lab.ts';
import { test } from './support/test.ts';

// The page is opened where no other test has it.
test.use({ forgiven: /^request: http:/ });

/** The addresses at which others on the same network find this machine. */
const ofThisMachine = Object.values(networkInterfaces())
  .flatMap((addresses = []) => addresses)
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address);

let serving: ChildProcess | null = null;

test.afterEach(() => {
  serving?.kill();
});

/** Starts the server of `npm start -- --host`; the addresses that it prints. */
async function startForOthers(): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--host'], {
    env: { ...process.env, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  serving = child;
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += chunk;
    if (printed.includes('Ctrl+C')) break;
  }
  return printed.match(/http:\/\/\S+/g) ?? [];
}

test('what is served for others is at an address that they can open, and the story runs there @firefox', async ({
  page,
}) => {
  const printed = await startForOthers();
  const forOthers = printed.filter((address) => ofThisMachine.includes(new URL(address).hostname));
  expect(forOthers).toHaveLength(ofThisMachine.length);
  // A machine that is on no network has only itself.
  await page.goto([...forOthers, ...printed][0] ?? '');
  await ready(page);
  await playerButton(page, 'Next step').click();
  await expectStep(page, 1);
});
