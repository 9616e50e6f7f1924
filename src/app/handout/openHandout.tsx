import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { catalogueOf } from '../../i18n/locales.ts';
import { TextContext } from '../../i18n/useText.ts';
import { runName } from '../compare/runName.ts';
import { type Fetched, fetchOnce } from '../fetchOnce.ts';
import type { Page } from '../page/page.ts';
import { wholeEnglish } from '../page/wholeEnglish.ts';
import { linkHere } from '../share/linkHere.ts';
import styles from './Handout.module.css';
import { HandoutRun } from './HandoutRun.tsx';

/** The words of each language that was wanted: printing waits for nothing. */
const languages = new Map<string, Fetched<Catalogue>>();

function languageOf(locale: string): Fetched<Catalogue> {
  const known = languages.get(locale);
  if (known) return known;
  const fetched = fetchOnce(async () => (await catalogueOf(locale)) ?? wholeEnglish.load());
  languages.set(locale, fetched);
  return fetched;
}

function Handout({ page, text }: { readonly page: Page; readonly text: Catalogue }) {
  const { session, reel } = page.lab.state();
  return (
    <TextContext value={text}>
      {reel.traces.map((trace, run) => {
        const place = `run-${run}`;
        const name = reel.traces.length > 1 ? runName(session.present, run, text) : null;
        return (
          <HandoutRun
            key={place}
            trace={trace}
            name={name}
            link={linkHere(page.address(), window.location.href)}
            text={text}
          />
        );
      })}
    </TextContext>
  );
}

const listening = new WeakSet<Page>();

/**
 * From now on what is printed of a page is its handout: it stands in the document only while that is printed. Where its
 * words are not here yet, the page itself is printed.
 */
export async function printAsHandout(page: Page): Promise<void> {
  const fetchWords = () => languageOf(page.settings.get().locale).load();
  if (!listening.has(page)) {
    listening.add(page);
    page.settings.subscribe(() => {
      fetchWords().catch(() => undefined);
    });
    let shown: { readonly root: Root; readonly place: HTMLElement } | null = null;
    window.addEventListener('beforeprint', () => {
      const text = languageOf(page.settings.get().locale).fetched();
      if (text === null || shown !== null) return;
      const place = document.createElement('div');
      place.className = styles.handout ?? '';
      document.body.append(place);
      const root = createRoot(place);
      shown = { root, place };
      flushSync(() => root.render(<Handout page={page} text={text} />));
    });
    window.addEventListener('afterprint', () => {
      shown?.root.unmount();
      shown?.place.remove();
      shown = null;
    });
  }
  await fetchWords();
}

/** Opens the browser's dialog for printing, for the handout of what the page shows. */
export async function openHandout(page: Page): Promise<void> {
  await printAsHandout(page);
  window.print();
}
