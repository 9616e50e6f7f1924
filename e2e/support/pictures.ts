import type { Page } from '@playwright/test';

/** How far apart a channel of two colours may be before anybody sees it, from 0 to 255: edges are not always drawn alike. */
const SEEN = 40;

interface Measured {
  /** How many pixels look different; all where the pictures differ in size. */
  readonly differing: number;
  /** How far apart the darkest and the lightest part of the first picture are, from 0 to 255. */
  readonly contrast: number;
}

interface Measure {
  /** PNG pictures in base64. */
  readonly one: string;
  readonly other: string;
  readonly seen: number;
}

/** Runs in a page. */
async function measureThere({ one, other, seen }: Measure): Promise<Measured> {
  const pixelsOf = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!drawing) throw new Error('There is nothing to draw on.');
    drawing.drawImage(bitmap, 0, 0);
    return drawing.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [before, after] = [await pixelsOf(one), await pixelsOf(other)];
  let [differing, darkest, lightest] = [0, 255, 0];
  // Millions of pixels: nothing is made for any of them.
  for (let at = 0; at < before.length; at += 4) {
    let sum = 0;
    let furthest = 0;
    for (let index = at; index < at + 3; index += 1) {
      const value = before[index] ?? 0;
      sum += value;
      furthest = Math.max(furthest, Math.abs(value - (after[index] ?? 0)));
    }
    darkest = Math.min(darkest, sum / 3);
    lightest = Math.max(lightest, sum / 3);
    if (furthest > seen) differing += 1;
  }
  if (before.length !== after.length) differing = before.length / 4;
  return { differing, contrast: Math.round(lightest - darkest) };
}

/** Measures two pictures in the page that they are of: it draws nothing there, and another page would take its place. */
function measure(page: Page, one: Buffer, other: Buffer): Promise<Measured> {
  return page.evaluate(measureThere, { one: one.toString('base64'), other: other.toString('base64'), seen: SEEN });
}

/** How many pixels of two pictures look different; all where the pictures differ in size. */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return one.equals(other) ? 0 : (await measure(page, one, other)).differing;
}

/** How far apart the darkest and the lightest part of a picture are, from 0 to 255. */
export async function contrastWithin(page: Page, picture: Buffer): Promise<number> {
  return (await measure(page, picture, picture)).contrast;
}
