import type { Catalogue } from './catalogue.ts';
import { enInspected } from './enInspected.ts';
import { useText } from './useText.ts';

/** The whole language of the page, for what is fetched after the first frame. English comes in two parts. */
export function useCatalogue(): Catalogue {
  const text = useText();
  return 'wire' in text ? text : enInspected;
}
