import type { Page } from '@playwright/test';

/** Runs in the page: makes every rule for paper one for the screen, inside of elements too. */
function turnRules(): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const { styleSheets, adoptedStyleSheets } of [document, ...roots]) {
    for (const { cssRules } of [...styleSheets, ...adoptedStyleSheets]) turn(cssRules);
  }
}

/** Shows a page as it is printed, in its window: by the medium where the browser can be told, else by the rules for it. */
export async function showPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  if (!(await page.evaluate(() => matchMedia('print').matches))) await page.evaluate(turnRules);
}
