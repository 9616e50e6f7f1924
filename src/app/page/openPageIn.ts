import { enPage } from '../../i18n/enPage.ts';
import { locales } from '../../i18n/locales.ts';
import { applyTheme, readTheme } from '../theme/theme.ts';
import { addressBarOf } from './addressBar.ts';
import { openPage, type Page } from './page.ts';
import { readSingleKeys } from './singleKeys.ts';

/** Opens the page in a window: at its address, with what was chosen on an earlier visit. */
export function openPageIn(window: Window): Page {
  const page = openPage({
    bar: addressBarOf(window),
    locales,
    captionOf: enPage.story.caption,
    stored: { theme: readTheme(), singleKeys: readSingleKeys() },
  });
  const dress = () => {
    const { theme, motion } = page.settings.get();
    applyTheme(theme);
    window.document.documentElement.setAttribute('data-motion', motion);
  };
  dress();
  page.settings.subscribe(dress);
  return page;
}
