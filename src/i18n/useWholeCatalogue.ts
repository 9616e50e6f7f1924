import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { useText } from './useText.ts';

/** The whole language of the page, for what is fetched after everything else. */
export function useWholeCatalogue(): Catalogue {
  const text = useText();
  return 'handout' in text ? text : en;
}
