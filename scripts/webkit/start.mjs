import { spawn } from 'node:child_process';
import { freePort } from '../process/freePort.mjs';
import { openSession } from './session.mjs';

/** Ours and root's: the sandbox of the browser needs what a container does not give. */
const inContainer = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };

/**
 * Opens a WebKitGTK window that nobody sees.
 *
 * @param {import('./find.mjs').WebKit} webkit
 */
export async function startWebKit({ driver, browser, display }) {
  const screen = spawn(display, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await firstLine(screen);
  const port = await freePort();
  const driving = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...inContainer, DISPLAY: `:${number}` },
    stdio: 'ignore',
  });
  const session = await openSession(`http://127.0.0.1:${port}`, browser);
  return {
    ...session,
    async close() {
      await session.close();
      driving.kill();
      screen.kill();
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child
 * @returns {Promise<string>}
 */
function firstLine(child) {
  return new Promise((settle, refuse) => {
    child.once('error', refuse);
    child.once('exit', () => refuse(new Error('There is no screen for the browser.')));
    child.stdout.once('data', (data) => settle(String(data).trim()));
  });
}
