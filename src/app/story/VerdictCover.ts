import { createContext } from 'react';

/** What is said in the place of a verdict while that is hidden from whoever is to guess it; null while it is shown. */
export const VerdictCover = createContext<string | null>(null);
