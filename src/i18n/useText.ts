import { createContext, useContext } from 'react';
import type { Catalogue, InspectedCatalogue, PageCatalogue } from './catalogue.ts';
import { enPage } from './enPage.ts';

/** The language of the page. */
export const TextContext = createContext<PageCatalogue | InspectedCatalogue | Catalogue>(enPage);

export const useText = (): PageCatalogue | InspectedCatalogue | Catalogue => useContext(TextContext);
