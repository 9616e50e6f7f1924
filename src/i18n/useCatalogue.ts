import type { InspectedCatalogue } from './catalogue.ts';
import { enInspected } from './enInspected.ts';
import { useText } from './useText.ts';

/** The language in which runs are inspected, for what is fetched after the first frame. */
export function useCatalogue(): InspectedCatalogue {
  const text = useText();
  return 'wire' in text ? text : enInspected;
}
