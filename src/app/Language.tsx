import { type ReactNode, useEffect, useState } from 'react';
import type { PageCatalogue } from '../i18n/catalogue.ts';
import { enPage } from '../i18n/enPage.ts';
import { catalogueOf } from '../i18n/locales.ts';
import { TextContext } from '../i18n/useText.ts';
import { usePageSettings } from './page/PageContext.ts';

/** Speaks the language that is wanted; English until it is there, and where it cannot be fetched. */
export function Language({ children }: { readonly children: ReactNode }) {
  const { locale } = usePageSettings();
  const [catalogue, setCatalogue] = useState<PageCatalogue>(enPage);

  useEffect(() => {
    let wanted = true;
    const take = (found: PageCatalogue | null) => {
      if (!wanted) return;
      setCatalogue(found ?? enPage);
      document.documentElement.lang = (found ?? enPage).locale;
    };
    if (locale === enPage.locale) take(enPage);
    else catalogueOf(locale).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [locale]);

  return <TextContext value={catalogue}>{children}</TextContext>;
}
