/** Sheets of what lies over the whole window: it asks the window for room. */
const OVER_THE_WINDOW = /\/(?:Modal|Word)\.module\.css$/;

const ROOM = /\b(?:width|height|inline-size|block-size)\b/;
const FRAME = 'oauth-flow';

/**
 * Lengths of the window become lengths of the frame.
 *
 * @param {string} value
 */
const ofFrame = (value) => value.replace(/(\d)(?:[dsl]?v)([wh])\b/g, '$1cq$2');

/**
 * In a query of a container 1 em is its font size, which is the widget's rem; in one of the window it is 1 rem.
 *
 * @param {string} query
 */
const inEm = (query) => query.replace(/(\d)rem\b/g, '$1em');

/**
 * What asks the window for room asks the frame; what asks for anything else stays. `a, b` is told as `a or b`.
 *
 * @param {string} query Of `@media`.
 * @returns {{ media: string; container: string }} Either may be empty.
 */
export function divideQuery(query) {
  const cases = query.split(',').map((one) => one.trim());
  const parts = cases.map((one) => one.split(/\s+and\s+/));
  const asksRoom = (/** @type {string} */ part) => ROOM.test(part);
  if (!parts.flat().some(asksRoom)) return { media: query, container: '' };
  if (parts.length > 1 && !parts.flat().every(asksRoom)) throw new Error(`This cannot be asked of a widget: ${query}`);
  const container = parts.map((one) => one.filter(asksRoom).map(inEm).join(' and '));
  const media = parts.flatMap((one) => one.filter((part) => !asksRoom(part)));
  return {
    media: media.join(' and '),
    container: container.length === 1 ? (container[0] ?? '') : container.map((one) => `(${one})`).join(' or '),
  };
}

/**
 * Makes the page's style sheets those of a widget in a shadow root: rules of the root hold for the widget, queries of
 * the window's room ask its frame. Where `rem` is left, it is in values, and the widget puts its own length there.
 *
 * @returns {import('postcss').Plugin}
 */
export function widgetStyles() {
  return {
    postcssPlugin: 'widget-styles',
    Once(root) {
      const staysInWindow = OVER_THE_WINDOW.test(root.source?.input.file ?? '');
      root.walkRules((rule) => {
        rule.selector = rule.selector.replace(
          /(?<![\w.#-]):root\b|(?<![\w.#\-[])(?:html|body)(?![\w-])/g,
          '[data-widget]',
        );
      });
      root.walkAtRules('media', (rule) => {
        const { media, container } = staysInWindow ? { media: rule.params, container: '' } : divideQuery(rule.params);
        if (container === '') {
          rule.params = inEm(rule.params);
          return;
        }
        const inner = rule.clone({ name: 'container', params: `${FRAME} ${container}` });
        if (media === '') rule.replaceWith(inner);
        else rule.replaceWith(rule.clone({ params: media, nodes: [inner] }));
      });
      root.walkAtRules('container', (rule) => {
        rule.params = inEm(rule.params);
      });
      root.walkDecls((declaration) => {
        // The theme of the host is inherited.
        if (declaration.prop === 'color-scheme' && declaration.value === 'light dark') declaration.remove();
        if (!staysInWindow) declaration.value = ofFrame(declaration.value);
      });
    },
  };
}
