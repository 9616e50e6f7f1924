import { built } from '../examples/build.mjs';
import { serveStatic } from '../examples/serve.mjs';
import { startWebKit } from './start.mjs';

const atMoment = 'return document.querySelector("output").textContent';
const slider = 'document.querySelector("oauth-flow")?.shadowRoot?.querySelector("input[type=range]")';

/**
 * The pages of the plain example in WebKitGTK: the element runs, a button of its page drives it, its events are heard; so
 * it is with the iframe.
 *
 * @param {import('./find.mjs').WebKit} webkit
 * @returns {Promise<number>}
 */
export async function runsInWebKit(webkit) {
  const { address, close } = await serveStatic(`${built}plain-html`);
  const window = await startWebKit(webkit);
  try {
    await window.open(address);
    const before = Number(await window.waitFor(`return ${slider}?.value`));
    await window.execute('document.querySelector("button").click()');
    await window.waitFor(`return Number(${slider}.value) === ${before + 1}`);
    await window.waitFor(`${atMoment} !== "nothing yet"`);
    await window.open(`${address}iframe.html`);
    await window.waitFor('return !document.querySelector("button").disabled');
    await window.execute('document.querySelector("button").click()');
    await window.waitFor(`${atMoment} !== "nothing yet"`);
    return 0;
  } finally {
    await window.close();
    await close();
  }
}
