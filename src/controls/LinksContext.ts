import { createContext } from 'react';

/** Whether there are links that lead elsewhere. Without them a reference is plain text. */
export const LinksContext = createContext(true);
