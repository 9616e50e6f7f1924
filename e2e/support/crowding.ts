import type { Page } from '@playwright/test';

/** A piece of text as it stands in the window, in CSS pixels. */
interface Piece {
  readonly text: string;
  readonly owner: Element;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the page: what of its texts is cut off or broken within a word, which two stand upon each other, and which upon a mark. */
function findCrowding(): readonly string[] {
  /** By so many pixels line boxes may meet, or letters stand out, without anybody seeing it. */
  const slack = 3;
  /** What is wider than this lies below words on purpose. */
  const LARGEST_MARK = 60;
  const cuts = (style: CSSStyleDeclaration, axis: 'X' | 'Y') => ['hidden', 'clip'].includes(style[`overflow${axis}`]);
  const scrolls = (style: CSSStyleDeclaration, axis: 'X' | 'Y') =>
    ['auto', 'scroll'].includes(style[`overflow${axis}`]);
  const named = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
  const problems: string[] = [];
  const pieces: Piece[] = [];

  /** What remains of a box inside everything that scrolls; null where it is out of sight on purpose. */
  function inSight(owner: Element, box: DOMRect): Omit<Piece, 'text' | 'owner'> | null {
    let { left, top, right, bottom } = box;
    const isFixed = (style: CSSStyleDeclaration) => style.position === 'fixed';
    for (let around: Element | null = owner; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.display !== 'inline') {
        const view = around.getBoundingClientRect();
        const [isTiny, across, down] = [view.width <= 1 || view.height <= 1, cuts(style, 'X'), cuts(style, 'Y')];
        if (isTiny && (across || down)) return null;
        if (scrolls(style, 'X') || across) [left, right] = [Math.max(left, view.left), Math.min(right, view.right)];
        if (scrolls(style, 'Y') || down) [top, bottom] = [Math.max(top, view.top), Math.min(bottom, view.bottom)];
      }
      if (isFixed(style)) break;
    }
    const [shownTop, shownBottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return right - left < 1 || shownBottom - shownTop < 1 ? null : { left, right, top: shownTop, bottom: shownBottom };
  }

  /** Whether a text that does not fit is said in full elsewhere. */
  function isToldInFull(owner: Element): boolean {
    return owner.closest('[title], button[aria-label], a[aria-label], svg[aria-hidden="true"]') !== null;
  }

  function lookForCuts(text: string, owner: Element, box: DOMRect): void {
    for (let around: Element | null = owner; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.display === 'inline') continue;
      const view = around.getBoundingClientRect();
      const [across, down] = [cuts(style, 'X'), cuts(style, 'Y')];
      if ((across || down) && (view.width <= 1 || view.height <= 1)) return;
      const out = Math.max(view.left - box.left, box.right - view.right);
      const below = Math.max(view.top - box.top, box.bottom - view.bottom);
      if ((across && out > slack) || (down && below > slack)) {
        if (!isToldInFull(owner)) problems.push(`${named(text)} is cut off`);
        return;
      }
      // A strip is made to be scrolled sideways, and so is a table of data (WCAG 2.2 §1.4.10); a text is not.
      const mayScroll = style.overflowY === 'hidden' || owner.closest('table') !== null;
      if (scrolls(style, 'X') && out > slack && !mayScroll) problems.push(`${named(text)} has to be scrolled sideways`);
      if (scrolls(style, 'X') || scrolls(style, 'Y') || style.position === 'fixed') return;
    }
    if (box.left < -slack || box.right > innerWidth + slack) problems.push(`${named(text)} leaves the window`);
  }

  /** The words that begin on one line and end on another, unless no line could hold them; what is on the wire has none. */
  function brokenWords(node: Node, owner: Element): readonly string[] {
    if (/mono/i.test(getComputedStyle(owner).fontFamily.split(',')[0] ?? '')) return [];
    const range = document.createRange();
    const words = [...(node.textContent ?? '').matchAll(/(?<!\p{L})\p{L}{2,24}(?!\p{L})/gu)];
    return words.flatMap(({ 0: word, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      return lines.size > 1 ? [word] : [];
    });
  }

  // What lies under a modal dialog is not to be read.
  const readable = document.querySelector('dialog:modal') ?? document.body;
  const walker = document.createTreeWalker(readable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [owner, text] = [node.parentElement, (node.textContent ?? '').trim()];
    if (!owner || text === '' || owner.closest('option, script, noscript, textarea')) continue;
    if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    for (const word of brokenWords(node, owner)) problems.push(`${named(word)} is broken within the word`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      lookForCuts(text, owner, box);
      const shown = inSight(owner, box);
      if (shown) pieces.push({ text, owner, ...shown });
    }
  }

  // Labels of the drawing let the pointer through: to ask what lies above what, nothing may.
  const everything = new CSSStyleSheet();
  everything.replaceSync('* { pointer-events: auto !important; }');
  document.adoptedStyleSheets.push(everything);
  const isOpaque = (element: Element) =>
    /^rgb\(|, 1\)$|^color\((?!.*\/)|^okl/.test(getComputedStyle(element).backgroundColor);

  /** Whether one of two texts lies under a ground that hides it. */
  function isCovered(one: Piece, other: Piece, x: number, y: number): boolean {
    const layers = document.elementsFromPoint(x, y);
    const places = [one, other].map(({ owner }) =>
      layers.findIndex((layer) => layer === owner || owner.contains(layer)),
    );
    if (places.some((place) => place < 0)) {
      const present = places.find((place) => place >= 0);
      return present === undefined || layers.slice(0, present + 1).some(isOpaque);
    }
    const [upper, lower] = [Math.min(...places), Math.max(...places)];
    return layers.slice(upper, lower).some(isOpaque);
  }

  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.owner === other.owner) continue;
      const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
      const [top, bottom] = [Math.max(one.top, other.top), Math.min(one.bottom, other.bottom)];
      if (right - left <= slack || bottom - top <= slack) continue;
      if (isCovered(one, other, (left + right) / 2, (top + bottom) / 2)) continue;
      problems.push(`${named(one.text)} and ${named(other.text)} overlap`);
    }
  }
  // A letter or a diamond of the drawing, and words of the same row.
  for (const { text, owner, ...words } of pieces) {
    for (const mark of owner.closest('svg')?.querySelectorAll('path, rect') ?? []) {
      const { left, top, right, bottom, width } = mark.getBoundingClientRect();
      if (width > LARGEST_MARK || getComputedStyle(mark).fill === 'none') continue;
      const across = Math.min(right, words.right) - Math.max(left, words.left);
      const down = Math.min(bottom, words.bottom) - Math.max(top, words.top);
      if (across > slack && down > slack) problems.push(`${named(text)} stands upon a mark`);
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== everything);
  return [...new Set(problems)];
}

/**
 * Says which texts in the window are cut off, leave it, are broken within a word, or stand upon each other or a mark of
 * the drawing; empty where all can be read.
 */
export function crowding(page: Page): Promise<readonly string[]> {
  return page.evaluate(findCrowding);
}
