import { built } from '../examples/build.mjs';
import { serveStatic } from '../examples/serve.mjs';
import { findWebKit } from './find.mjs';
import { startWebKit } from './start.mjs';

const atMoment = 'return document.querySelector("output").textContent';
const slider = 'document.querySelector("oauth-flow")?.shadowRoot?.querySelector("input[type=range]")';

/**
 * The page of the plain example in WebKitGTK: its element runs, a button of the page drives it, its events are heard, and
 * so it is in the iframe. Returns null where there is no WebKitGTK.
 *
 * @returns {Promise<number | null>}
 */
export async function runsInWebKit() {
  const webkit = findWebKit();
  if (webkit === null) return null;
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
