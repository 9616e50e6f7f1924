import { REM, withOwnRem } from './ownRem.ts';

/** All style sheets of the widget as one text, which the build puts in its place. */
declare const __WIDGET_STYLES__: string;

let sheet: CSSStyleSheet | null = null;

function registerRem(): void {
  try {
    CSS.registerProperty({ name: REM, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another widget of this document has done so.
  }
}

/** Dresses a shadow root. All widgets of a document share one sheet. */
export function adoptStyles(root: ShadowRoot): void {
  if (sheet === null) {
    registerRem();
    sheet = new CSSStyleSheet();
    sheet.replaceSync(withOwnRem(__WIDGET_STYLES__));
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
