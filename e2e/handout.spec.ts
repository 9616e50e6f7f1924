import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { en } from '../src/i18n/en.ts';
import { transcriptOf } from '../src/i18n/transcript.ts';
import { codeInterception } from '../src/scenarios/code-interception.ts';
import { simulate } from '../src/simulation/openRun.ts';
import { showPrinted } from './support/printed.ts';
import { test } from './support/test.ts';

/** The words on each page of a PDF, without what parts them. */
async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(comparable(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

const comparable = (words: string) => words.normalize('NFKC').replaceAll(/[ʼ’]/g, "'").replaceAll(/\s+/g, '');

const handouts = [
  { format: 'A4', settings: { attack: 'response' } },
  { format: 'Letter', settings: { attack: 'request-and-response', pkce: 'plain' } },
] as const;

/** Whether the handout is fetched: then it is in the document while that is printed. */
function tryPrinting(): boolean {
  const before = document.body.childElementCount;
  dispatchEvent(new Event('beforeprint'));
  const there = document.body.childElementCount > before;
  dispatchEvent(new Event('afterprint'));
  return there;
}

for (const { format, settings } of handouts) {
  test(`the lab is printed on ${format} as a handout: a cover, and a page for each phase`, async ({ page }) => {
    const told = transcriptOf(simulate(codeInterception, { settings }), en);
    const address = `?${new URLSearchParams(settings)}#step=token.request`;
    await page.goto(`./${address}`);
    await expect.poll(() => page.evaluate(tryPrinting)).toBe(true);

    const pages = await pagesOf(await page.pdf({ format }));
    expect(pages).toHaveLength(1 + told.phases.length);
    expect(pages[0]).toContain(comparable(told.title));
    expect(pages[0]).toContain(comparable(address));
    for (const { name, value } of told.settings.entries) expect(pages[0]).toContain(comparable(`${name}: ${value}.`));
    for (const [index, { heading, steps }] of told.phases.entries()) {
      const words = pages[index + 1] ?? '';
      expect(words).toContain(comparable(heading));
      for (const { title, from, to } of steps) expect(words).toContain(comparable(`${title} ${from} → ${to}`));
    }
    const trace = simulate(codeInterception, { settings });
    const found = trace.steps.find(({ id }) => id === 'token.request')?.checks.find(({ check }) => check === 'TK-11');
    if (found === undefined) throw new Error('The token request has no check of the verifier.');
    // Its picture says what was found, also where further messages follow on the page.
    expect(pages.join('')).toContain(comparable(en.checks.stamp(found, trace)));
    expect(pages.at(-1)).toContain(comparable(told.outcome.verdict));
    // Nothing of it stays behind.
    await expect(page.getByText('Handout')).toHaveCount(0);
  });
}

test('on paper there is the handout alone, whose phases each begin a page and whose pictures fit on it @firefox', async ({
  page,
}) => {
  await page.setViewportSize({ width: 702, height: 1000 });
  await page.goto('./?attack=response#step=token.request');
  await expect.poll(() => page.evaluate(tryPrinting)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const handout = page.locator('body > *').last();
  await expect(handout).toBeHidden();
  await showPrinted(page);
  await expect(handout).toBeVisible();
  await expect(handout).toContainText('OAuth Flow Lab · Handout');
  await expect(page.locator('#root')).toBeHidden();

  const code = handout.getByRole('img', { name: en.share.qr.name });
  await expect(code).toHaveCount(1);
  expect((await code.boundingBox())?.width).toBeGreaterThan(100);
  await expect(handout.locator('text', { hasText: /^(awaiting callb|redeeming stole|Malicious a)[^p]*…/ })).toHaveCount(
    0,
  );

  const { phases } = transcriptOf(simulate(codeInterception, { settings: { attack: 'response' } }), en);
  const sections = handout.locator('section');
  await expect(sections).toHaveCount(phases.length);
  for (const [index, { heading, steps }] of phases.entries()) {
    const section = sections.nth(index);
    await expect(section).toContainText(heading);
    await expect(section).toHaveCSS('break-before', 'page');
    await expect(section.getByRole('listitem')).toHaveCount(steps.length);
    const { x: left, width } = (await section.boundingBox()) ?? {};
    expect(await section.locator('svg').boundingBox()).toMatchObject({ x: left, width });
  }
  const room = page.locator('html');
  expect(await room.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('Handout')).toHaveCount(0);
});
