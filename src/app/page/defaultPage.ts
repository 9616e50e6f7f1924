import { formatLink } from '../link/formatLink.ts';
import type { Runs } from '../session/runs.ts';
import type { CaptionOf } from '../session/trackOf.ts';
import type { AddressBar } from './addressBar.ts';
import { openPage, type Page } from './page.ts';

/** The page as it is rendered before there is a browser: the default link. */
export function defaultPage(runs: Runs, captionOf: CaptionOf, locale: string): Page {
  const nowhere: AddressBar = {
    read: () => ({ search: '', hash: '' }),
    push: () => undefined,
    replace: () => undefined,
    onMove: () => undefined,
  };
  return openPage({ runs, bar: nowhere, locales: [locale], captionOf, stored: { theme: null, singleKeys: true } });
}

/** Whether a page was opened where the prerendered frame stands, which promises every key. */
export function opensAtDefault({ opened, settings }: Page): boolean {
  const { search, hash } = formatLink(opened);
  return (
    settings.get().singleKeys && search === '' && hash === '' && opened.data === null && opened.warnings.length === 0
  );
}
