import type { InspectedCatalogue } from '../../../i18n/catalogue.ts';
import { enInspected } from '../../../i18n/enInspected.ts';
import { catalogueOf } from '../../../i18n/locales.ts';
import type { Page } from '../../page/page.ts';

/** The language of a page. It is English until `changed` tells that another one is here, or the rest of this one. */
export function spokenOn({ settings }: Pick<Page, 'settings'>, changed: () => void): () => InspectedCatalogue {
  let spoken: InspectedCatalogue = enInspected;
  let wanted: string | null = null;
  function follow(): void {
    const { locale } = settings.get();
    if (locale === wanted) return;
    wanted = locale;
    catalogueOf(locale).then(
      (found) => {
        if (locale !== wanted) return;
        spoken = found ?? enInspected;
        changed();
      },
      // What is here has to do.
      () => undefined,
    );
  }
  settings.subscribe(follow);
  follow();
  return () => spoken;
}
