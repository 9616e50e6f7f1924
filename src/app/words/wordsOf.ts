import type { Words } from '../../controls/WordsContext.ts';
import type { Catalogue, PageCatalogue } from '../../i18n/catalogue.ts';
import { en } from '../../i18n/en.ts';
import { markWords } from './markWords.ts';
import { Word } from './Word.tsx';

/** The hard words of a language. English comes in two parts, and they are in the second. */
export function wordsOf(text: PageCatalogue | Catalogue): Words {
  const { glossary } = 'glossary' in text ? text : en;
  return { mark: markWords(glossary.entries), Word };
}
