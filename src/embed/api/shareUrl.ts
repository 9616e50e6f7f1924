import { formatLink } from '../../app/link/formatLink.ts';
import { stepAt } from '../../app/link/momentOfStep.ts';
import type { Page } from '../../app/page/page.ts';

/** Where the full lab shows what a page shows, without how that one is embedded; null where no address of it is known. */
export function shareUrl({ lab }: Page, fullLab: string | null): string | null {
  if (fullLab === null) return null;
  const { session, reel, cursor } = lab.state();
  const preferences = { theme: null, motion: null, locale: null, speed: null };
  const { search, hash } = formatLink({ configuration: session.present, preferences, step: stepAt(reel, cursor) });
  const url = new URL(fullLab);
  url.search = search;
  url.hash = hash;
  return url.href;
}
