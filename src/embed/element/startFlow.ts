import { parseLink } from '../../app/link/parseLink.ts';
import { wholeEnglish } from '../../app/page/wholeEnglish.ts';
import { enPage } from '../../i18n/enPage.ts';
import { locales } from '../../i18n/locales.ts';
import { momentPicture } from '../../stage/picture/momentPicture.ts';
import { followLink } from '../api/followLink.ts';
import { openFlowApi } from '../api/openFlowApi.ts';
import { pngOf } from '../api/pngOf.ts';
import { savedState } from '../api/savedState.ts';
import type { Attributes, RunningFlow, StartFlow } from '../contract/runningFlow.ts';
import { linkOfAttributes } from './linkOfAttributes.ts';
import { mountFlow } from './mount.tsx';

const linkOf = (attributes: Attributes) => {
  const { search, hash } = linkOfAttributes(attributes);
  return parseLink(search, hash, locales);
};

/** The address of the full lab that an element names, or the usual one; null where it names something else than an address. */
function fullLabOf(host: HTMLElement, usual: string | null): string | null {
  const href = host.getAttribute('href') ?? usual;
  if (href === null || !URL.canParse(href, host.baseURI)) return null;
  const url = new URL(href, host.baseURI);
  return ['https:', 'http:', 'file:'].includes(url.protocol) ? url.href : null;
}

/** Shows the lab in an element, as its attributes say, and connects it with its host. */
export const startFlow: StartFlow = async ({ host, root, attributes, lab, kept, onRunning, onEvent, around }) => {
  const fullLab = () => fullLabOf(host, lab);
  let said = kept?.attributes ?? attributes;
  let link = linkOf(said);
  const { page, unmount } = await mountFlow({ host, root, fullLab, ...linkOfAttributes(attributes) });
  const theme = () => {
    const chosen = page.settings.get().theme;
    return chosen === 'dark' || (chosen === 'auto' && around() === 'dark') ? 'dark' : 'light';
  };
  const { api, asHost, close } = openFlowApi(page, {
    ...{ locales, theme, draw: momentPicture, toPng: pngOf },
    text: () => wholeEnglish.fetched() ?? enPage,
    fullLab,
  });
  const running: RunningFlow = {
    api,
    follow(now) {
      const next = linkOf(now);
      asHost(() => followLink(page, link, next));
      link = next;
      said = now;
    },
    save: () => ({ state: savedState(page), attributes: said }),
    close() {
      close();
      unmount();
    },
  };
  onRunning(running);
  api.subscribe(onEvent);
  // What cannot be shown any more tells so by its events.
  if (kept) api.setState(kept.state).catch(() => null);
  else if (link.display.autoplay) api.play().catch(() => null);
  return running;
};
