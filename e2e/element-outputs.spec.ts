import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { caption, expectMoment, expectStep, playerButton, stage } from './support/lab.ts';
import { test } from './support/test.ts';

const THEFT = '?attack=response&pkce=off#step=token.request';
const LAB = 'href="https://lab.example/docs/"';

interface Drawing extends HTMLElement {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

const labLink = (page: Page, nth = 0) => flow(page, nth).getByRole('link', { name: 'Open in the lab' });

test('the pictures of an element are an SVG document and a PNG twice as large @firefox', async ({ page }) => {
  await openHost(page, { body: element(THEFT), policy: "; img-src 'self' blob:" });
  await expectMoment(flow(page), 'Token request');
  const drawn = await flow(page).evaluate(async (drawing: Drawing) => {
    const png = await drawing.toPNG();
    const header = new DataView(await png.slice(0, 24).arrayBuffer());
    return {
      svg: await drawing.toSVG(),
      type: png.type,
      signature: header.getUint32(0),
      chunk: header.getUint32(12),
      pixels: [header.getUint32(16), header.getUint32(20)],
    };
  });
  // The host's page makes no documents of texts; another page does.
  const elsewhere = await page.context().newPage();
  const { sides, ...read } = await elsewhere.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: svg.querySelectorAll('parsererror').length,
      title: svg.querySelector('title')?.textContent,
      sides: ['width', 'height'].map((side) => Number(svg.documentElement.getAttribute(side))),
    };
  }, drawn.svg);
  expect(read).toEqual({
    errors: 0,
    title: expect.stringMatching(/^Stolen code on a phone · \d+ \/ \d+ Token request$/),
  });
  expect(sides[0]).toBe(960);
  expect(drawn).toEqual({
    svg: drawn.svg,
    type: 'image/png',
    signature: 0x89504e47,
    // IHDR
    chunk: 0x49484452,
    pixels: sides.map((side) => side * 2),
  });
});

test('an element that knows the lab leads to its moment there, unless no links are wanted @firefox', async ({
  page,
}) => {
  await openHost(page, { body: element(THEFT, LAB) + element('?ui=min', LAB) });
  await expect(labLink(page)).toHaveAttribute(
    'href',
    'https://lab.example/docs/?attack=response&pkce=off#step=token.request',
  );
  await expect(labLink(page)).toHaveAttribute('target', '_blank');
  await expect(labLink(page)).toHaveAttribute('rel', 'noopener');
  await expect(labLink(page, 1)).toHaveAttribute('href', 'https://lab.example/docs/');
  await playerButton(flow(page, 1), 'Next step').click();
  await expect(labLink(page, 1)).toHaveAttribute('href', 'https://lab.example/docs/#step=app.tap');

  await openHost(page, { body: element(THEFT) + element('?links=0', LAB) + element('?ui=none', LAB) });
  for (const nth of [0, 1]) {
    await expectStep(flow(page, nth), nth === 0 ? 19 : 0);
    await expect(labLink(page, nth)).toHaveCount(0);
  }
  await flow(page, 2).scrollIntoViewIfNeeded();
  await expect(flow(page, 2).getByRole('region', { name: 'Sequence diagram' })).toBeVisible();
  await expect(labLink(page, 2)).toHaveCount(0);
});

test('the regions of several elements have names that tell them apart, and one alone its own', async ({ page }) => {
  await openHost(page, { body: `<main><h1>A guide</h1>${element(THEFT)}${element('')}</main>` });
  await expectMoment(flow(page), 'Token request');
  await expectStep(flow(page, 1), 0);
  await expect(caption(flow(page, 1))).toHaveAccessibleName('What happens, flow 2: Stolen code on a phone');
  const headings = page.getByRole('heading', { level: 2, name: 'Stolen code on a phone' });
  await expect(headings).toHaveText(['Stolen code on a phone, flow 1', 'Stolen code on a phone, flow 2']);
  const { violations } = await new AxeBuilder({ page }).withRules(['landmark-unique', 'region']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  await flow(page).evaluate((first) => first.remove());
  await expect(caption(flow(page))).toHaveAccessibleName('What happens');
  await expect(stage(flow(page))).toBeVisible();
  await expect(headings).toHaveText(['Stolen code on a phone']);
});

test('runs beside each other have regions that tell them and the elements apart', async ({ page }) => {
  const compared = element('?attack=response&compare=pkce:off,pkce:S256');
  await openHost(page, { body: `<main><h1>A guide</h1>${compared}${compared}</main>` });
  for (const [nth, run] of ['PKCE: Off', 'PKCE: S256'].entries()) {
    const region = flow(page, 1).getByRole('region', { name: `${run}, flow 2: Stolen code on a phone`, exact: true });
    await expect(region, String(nth)).toBeAttached();
  }
});

test('what the cover looks like, the lab does not', async ({ page }) => {
  await openHost(page, { body: element(THEFT), css: 'oauth-flow { inline-size: 1200px }' });
  await expectMoment(flow(page), 'Token request');
  const words = caption(flow(page)).getByRole('paragraph').last();
  await expect(words).toHaveCSS('text-align', 'start');
  await expect(words).toHaveCSS('padding-inline-start', '0px');
});

test.describe('where the policy of the host allows no picture that was made in it', () => {
  test.use({ forgiven: /img-src/ });

  test('a PNG is refused with the reason', async ({ page }) => {
    await openHost(page, { body: element(THEFT) });
    await expectMoment(flow(page), 'Token request');
    const refused = await flow(page).evaluate((drawing: Drawing) =>
      drawing.toPNG().then(
        () => null,
        ({ code, message }) => ({ code, message }),
      ),
    );
    expect(refused).toEqual({ code: 'failed', message: expect.stringContaining('img-src blob:') });
  });
});
