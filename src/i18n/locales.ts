import type { Catalogue } from './catalogue.ts';

/** The languages that there are, by language tag. `en-XA` is English made long and strange, for tests. */
export const locales = ['en', 'en-XA'] as const;

/**
 * The catalogue of a language, or null where there is none. It is fetched when it is asked for.
 * @param locale a BCP 47 tag; its case does not matter
 */
export async function catalogueOf(locale: string): Promise<Catalogue | null> {
  const tag = locales.find((known) => known.toLowerCase() === locale.toLowerCase());
  if (tag === undefined) return null;
  const { en } = await import('./en.ts');
  if (tag === 'en') return en;
  const { pseudo } = await import('./pseudo.ts');
  return pseudo(en);
}
