import { expect, type Page } from '@playwright/test';
import { element, flow, openHost, takeOutAndPutBack } from './support/host.ts';
import { choose, expectStep, option, playerButton } from './support/lab.ts';
import { test } from './support/test.ts';

/** As much of the element as the host's scripts use here. */
interface Flow extends HTMLElement {
  step: string | number | null;
  next(): Promise<void>;
  whenRunning(): Promise<{ subscribe(listener: (event: { readonly name: string }) => void): () => void }>;
}

const within = <Result>(page: Page, act: (flow: Flow) => Result | Promise<Result>) =>
  flow(page).evaluate(act as (element: HTMLElement | SVGElement) => Result | Promise<Result>);

test('what its attributes say while it is out holds when it is back, beside what its reader did', async ({ page }) => {
  await openHost(page, { body: element('?attack=response#step=3') });
  await expectStep(flow(page), 3);
  await playerButton(flow(page), 'Next step').click();
  await choose(flow(page), 'PKCE', 'Off');
  await takeOutAndPutBack(page, { attack: 'off' });
  await expectStep(flow(page), 4);
  await expect(option(flow(page), 'PKCE', 'Off')).toBeChecked();
  await expect(option(flow(page), 'Attack', 'Off')).toBeChecked();
  await takeOutAndPutBack(page, { step: '2' });
  await expectStep(flow(page), 2);
});

test('an element that plays by itself says that its author lets it', async ({ page }) => {
  await page.addInitScript(() => {
    const origins: string[] = [];
    document.addEventListener('stepchange', (event) => origins.push((event as CustomEvent).detail.origin));
    Object.assign(window, { origins });
  });
  await openHost(page, { body: element('?autoplay=1&speed=3') });
  const origins = () => page.evaluate(() => Reflect.get(window, 'origins') as string[]);
  await expect.poll(async () => (await origins()).length).toBeGreaterThan(0);
  expect(new Set(await origins())).toEqual(new Set(['api']));
});

test('its step can be set to the same once more, when the reader has moved on', async ({ page }) => {
  await openHost(page, { body: element('#step=3') });
  await expectStep(flow(page), 3);
  await playerButton(flow(page), 'Next step').click();
  await expectStep(flow(page), 4);
  await within(page, (moved) => {
    moved.step = 3;
  });
  await expectStep(flow(page), 3);
});

test('an element that is told to wait once it is in its place waits for its button', async ({ page }) => {
  await openHost(page, { body: element('', 'loading="eager"') });
  await expectStep(flow(page), 0);
  await page.evaluate(async () => {
    const late = document.createElement('oauth-flow');
    document.body.prepend(late);
    late.setAttribute('reveal', 'interaction');
    // One frame to be laid out, one in which its observer is told.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  const button = flow(page).getByRole('button', { name: 'Open the interactive flow' });
  await expect(button).toBeEnabled();
  await expect(flow(page).locator('[data-frame]')).toHaveCount(0);
  await button.click();
  await expectStep(flow(page), 0);
});

test('an element that is moved while it waits leaves no observer behind', async ({ page }) => {
  await page.addInitScript(() => {
    const observing = new Set<IntersectionObserver>();
    Object.assign(window, { observing });
    const { observe, disconnect } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      observing.add(this);
      observe.call(this, target);
    };
    IntersectionObserver.prototype.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
  });
  await openHost(page, { body: `<div class="far"></div>${element('')}`, css: '.far { block-size: 5000px }' });
  const counted = await within(page, async (moved) => {
    const observing = () => (Reflect.get(window, 'observing') as Set<unknown>).size;
    const before = observing();
    document.body.append(moved);
    document.body.append(moved);
    const after = observing();
    moved.remove();
    await new Promise((resolve) => setTimeout(resolve));
    return [before, after, observing()];
  });
  expect(counted).toEqual([1, 1, 0]);
});

test.describe('with a listener that throws', () => {
  test.use({ forgiven: /a defect of the host/ });

  test('the lab steps on, and others hear of it', async ({ page }) => {
    await openHost(page, { body: element('') });
    const heard = await within(page, async (driven) => {
      const names: string[] = [];
      const api = await driven.whenRunning();
      api.subscribe(() => {
        throw new Error('a defect of the host');
      });
      api.subscribe(({ name }) => names.push(name));
      await driven.next();
      return names.filter((name) => name === 'stepchange');
    });
    expect(heard).toEqual(['stepchange']);
    await expectStep(flow(page), 1);
  });
});
