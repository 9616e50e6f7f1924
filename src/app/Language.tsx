import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { PageCatalogue } from '../i18n/catalogue.ts';
import { enPage } from '../i18n/enPage.ts';
import { catalogueOf } from '../i18n/locales.ts';
import { TextContext } from '../i18n/useText.ts';
import { usePageSettings } from './page/PageContext.ts';
import { useSurroundings } from './page/surroundings.ts';
import { wholeEnglish } from './page/wholeEnglish.ts';

/** Speaks the language that is wanted; English until it is there, and where it cannot be fetched: all of it that is here. */
export function Language({ children }: { readonly children: ReactNode }) {
  const { locale } = usePageSettings();
  const { dressed } = useSurroundings();
  const [foreign, setForeign] = useState<PageCatalogue | null>(null);
  const english = useSyncExternalStore(wholeEnglish.subscribe, wholeEnglish.fetched, () => null) ?? enPage;

  useEffect(() => {
    let wanted = true;
    const take = (found: PageCatalogue | null) => {
      if (!wanted) return;
      setForeign(found);
      dressed().lang = (found ?? enPage).locale;
    };
    if (locale === enPage.locale) take(null);
    else catalogueOf(locale).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [locale, dressed]);

  return <TextContext value={foreign ?? english}>{children}</TextContext>;
}
