import { createContext, useContext } from 'react';
import type { Catalogue, PageCatalogue } from './catalogue.ts';
import { enPage } from './enPage.ts';

/** The language of the page. */
export const TextContext = createContext<PageCatalogue | Catalogue>(enPage);

export const useText = (): PageCatalogue | Catalogue => useContext(TextContext);
