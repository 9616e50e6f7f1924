import { expect, type FrameLocator, type Page } from '@playwright/test';
import { expectMoment } from './support/lab.ts';
import { test } from './support/test.ts';

/** What the page around the frame has of it. */
interface Driven {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
  getStatus(): Promise<unknown>;
  addEventListener(name: 'resize', listener: (detail: unknown) => void): void;
}

/** A page of somebody else's with the lab in a sandbox of scripts alone, connected. */
async function openFrame(page: Page): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="en"><head><title>A guide</title></head><body>
    <iframe title="Lab" sandbox="allow-scripts" width="1200" height="700"
      src="../embed.html?attack=response#step=token.request"></iframe>
    <script type="module">
      import { connectFlow } from '../host.js';
      window.connected = connectFlow(document.querySelector('iframe'));
    </script></body></html>`;
  await page.route('**/guide/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('guide/');
  const lab = page.frameLocator('iframe');
  await expectMoment(lab, 'Token request');
  return lab;
}

test('the pictures of a frame come over its port, the PNG twice as large @firefox', async ({ page }) => {
  await openFrame(page);
  const drawn = await page.evaluate(async () => {
    const flow: Driven = await Reflect.get(window, 'connected');
    const [svg, png] = [await flow.toSVG(), await flow.toPNG()];
    const header = new DataView(await png.slice(0, 24).arrayBuffer());
    return {
      svg,
      type: png.type,
      signature: header.getUint32(0),
      pixels: [header.getUint32(16), header.getUint32(20)],
    };
  });
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(drawn.svg) ?? [];
  expect(width).toBe('960');
  expect(drawn).toEqual({
    ...{ svg: drawn.svg, type: 'image/png', signature: 0x89504e47 },
    pixels: [Number(width) * 2, Number(height) * 2],
  });
});

test('the page around a frame hears which size it has got @firefox', async ({ page }) => {
  await openFrame(page);
  const heard: unknown[] = [];
  await page.exposeFunction('hear', (detail: unknown) => heard.push(detail));
  await page.evaluate(async () => {
    const flow: Driven = await Reflect.get(window, 'connected');
    flow.addEventListener('resize', Reflect.get(window, 'hear'));
    // What was asked for before this is there when this is.
    await flow.getStatus();
    const frame = document.querySelector('iframe');
    frame?.setAttribute('width', '640');
    frame?.setAttribute('height', '520');
  });
  await expect.poll(() => heard.at(-1)).toEqual({ origin: 'user', width: 640, height: 520 });
});

test.describe('in a frame that may not use the clipboard', () => {
  // The browser tells the author of the page too.
  test.use({ forgiven: /clipboard/i });

  test('the text is shown, selected, to be copied by hand', async ({ page }) => {
    const lab = await openFrame(page);
    await lab.getByRole('button', { name: 'Copy as curl' }).click();
    const text = lab.getByRole('dialog', { name: 'Copy by hand' }).getByRole('textbox');
    await expect(text).toHaveValue(/^curl /);
    await text.focus();
    const selected = await text.evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    );
    expect(selected).toBe(await text.inputValue());
  });
});
