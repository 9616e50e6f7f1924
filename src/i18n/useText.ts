import { createContext, useContext } from 'react';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** The language of the page. */
export const TextContext = createContext<Catalogue>(en);

export const useText = (): Catalogue => useContext(TextContext);
