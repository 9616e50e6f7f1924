import { createContext } from 'react';

/** What is said in the place of a verdict while that is hidden from a room that is to guess it; null while it is shown. */
export const VerdictCover = createContext<string | null>(null);
