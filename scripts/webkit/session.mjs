import { setTimeout as pause } from 'node:timers/promises';

/** How often is asked for what is not there yet, and how often at most: this only ends what hangs. */
const BETWEEN_MS = 100;
const MOST_TIMES = 600;

/**
 * A window of a browser that is driven by WebDriver.
 *
 * @see https://www.w3.org/TR/webdriver2/
 * @param {string} driver Its address.
 * @param {string} browser
 */
export async function openSession(driver, browser) {
  await until(() => call(driver, 'GET', '/status').then(Boolean, () => false));
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  /** @type {{ sessionId: string }} */
  const { sessionId } = await call(driver, 'POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  /** @param {string} script @param {unknown[]} args */
  const execute = (script, args = []) => call(driver, 'POST', `${session}/execute/sync`, { script, args });
  return {
    /** @param {string} address */
    open: (address) => call(driver, 'POST', `${session}/url`, { url: address }),
    /** What a function body returns in the page. */
    execute,
    /** Waits until a function body returns something that is true, and returns it. @param {string} script */
    async waitFor(script) {
      /** @type {unknown} */
      let found;
      await until(async () => {
        found = await execute(script);
        return Boolean(found);
      });
      return found;
    },
    close: () => call(driver, 'DELETE', session),
  };
}

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  for (let times = 0; times < MOST_TIMES; times += 1) {
    if (await holds()) return;
    await pause(BETWEEN_MS);
  }
  throw new Error('What was waited for did not come.');
}

/**
 * @param {string} driver
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
async function call(driver, method, path, body) {
  const answer = await fetch(driver + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}
