/** The looks of the element, of what stands in it before the lab does, and of its own content below either of them. */
export const LOADER_STYLES = `
:host { display: flex; flex-direction: column; block-size: 576px; contain: layout; }
:host(:where([ui="min"])) { block-size: 520px; }
:host(:where([ui="none"])) { block-size: 400px; }
:host([hidden]) { display: none; }
[data-cover] { all: initial; flex: 1 1 0; min-block-size: 0; display: grid; grid-template-rows: minmax(0, 1fr) auto;
  place-items: center; overflow: hidden; box-sizing: border-box; border-radius: 8px;
  border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); color-scheme: inherit; color: CanvasText;
  background: light-dark(#f6f5f1, #0e1117); }
:host([theme="dark"]) [data-cover] { color-scheme: dark; }
:host(:is([theme="light"], [theme="projector"])) [data-cover] { color-scheme: light; }
[data-cover] img { inline-size: 100%; block-size: 100%; min-block-size: 0; object-fit: contain; object-position: top; }
[data-cover] div { grid-row: 1 / 3; display: flex; flex-wrap: wrap; place-content: center; align-items: center; padding: 6px; }
[data-cover] img + div { grid-row: 2; }
[data-cover] p { margin: 0 6px; font: 16px/1.5 system-ui, sans-serif; text-align: center; }
[data-cover] button { min-block-size: 44px; padding: 8px 16px; margin: 0; border-radius: 8px;
  font: 600 16px/1.5 system-ui, sans-serif; cursor: pointer; color: Canvas; background: CanvasText;
  border: 1px solid color-mix(in srgb, CanvasText 50%, Canvas); }
[data-text] > button { min-block-size: 24px; padding: 0 4px; margin: 0; border: 0; border-radius: 4px;
  font: 14px/1.5 system-ui, sans-serif; text-decoration: underline; cursor: pointer; color: CanvasText;
  background: none; }
:is([data-cover], [data-text]) button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
:host > [data-frame] { flex: 1 1 0; min-block-size: 0; }
[data-text] { flex: none; }
[data-text] > slot { display: none; }
[data-text][data-open], [data-failed] ~ [data-text] { flex: 0 1 auto; max-block-size: 60%; overflow: auto; }
[data-text][data-open] > slot, [data-failed] ~ [data-text] > slot { display: block; }
@media print {
  :host { display: block; block-size: auto !important; }
  :host > [data-frame] { block-size: 576px; }
  [data-cover] { border: 0; }
  [data-cover] img { inline-size: auto; max-inline-size: 100%; block-size: auto; max-block-size: 100vh; }
  [data-cover]:not(:has(img)), [data-cover]:has(~ [data-picture]), [data-cover] div, [data-frame]:has(~ [data-text]),
  [data-text] > button { display: none; }
  [data-text] { max-block-size: none; }
  [data-text] > slot { display: block; }
}
`;

/** An element's own: its height, which no print needs, and the theme of the page around it. */
const OWN = '@media screen { :host {} } :host {}';

let shared: CSSStyleSheet | null = null;

export interface OwnStyles {
  /** A number of CSS pixels or a length of CSS; anything else is passed over, and null is the usual height. */
  readonly setHeight: (height: string | null) => void;
  readonly setScheme: (scheme: string) => void;
}

/** Dresses a shadow root. Values are set as values, so that nothing in them can be a rule. */
export function dress(root: ShadowRoot): OwnStyles {
  if (shared === null) {
    shared = new CSSStyleSheet();
    shared.replaceSync(LOADER_STYLES);
  }
  const own = new CSSStyleSheet();
  own.replaceSync(OWN);
  root.adoptedStyleSheets.push(shared, own);
  const [onScreen, always] = own.cssRules;
  const styleOf = (rule: CSSRule | undefined) => (rule as CSSStyleRule).style;
  return {
    setHeight(height) {
      const style = styleOf((onScreen as CSSMediaRule).cssRules[0]);
      // What is no length changes nothing, so that the one before would stay.
      style.blockSize = '';
      style.blockSize = height !== null && /^\d+$/.test(height) ? `${height}px` : (height ?? '');
    },
    setScheme(scheme) {
      styleOf(always).colorScheme = scheme;
    },
  };
}
