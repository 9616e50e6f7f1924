import type { Words } from '../../controls/WordsContext.ts';
import type { Catalogue, PageCatalogue } from '../../i18n/catalogue.ts';
import { enInspected } from '../../i18n/enInspected.ts';
import { markWords } from './markWords.ts';
import { Word } from './Word.tsx';

/** The hard words of a language. English comes in two parts, and they are in the second. */
export function wordsOf(text: PageCatalogue | Catalogue): Words {
  const { glossary } = 'glossary' in text ? text : enInspected;
  return { mark: markWords(glossary.entries), Word };
}
