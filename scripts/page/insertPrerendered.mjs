const emptyRoot = '<div id="root"></div>';

/**
 * The page with what was rendered at build in it. `head` goes to the end of the head; `body` takes the place of the
 * empty root, so that it brings the root itself and whatever follows it.
 *
 * @param {string} html
 * @param {{ readonly head: string; readonly body: string }} rendered
 * @returns {string}
 */
export function insertPrerendered(html, { head, body }) {
  if (!html.includes(emptyRoot)) throw new Error(`The page has no ${emptyRoot} to put what was prerendered into.`);
  if (!body.includes('<div id="root"')) throw new Error('What was prerendered does not bring <div id="root">.');
  return html.replace('</head>', () => `${head}</head>`).replace(emptyRoot, () => body);
}
