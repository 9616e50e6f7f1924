import { createContext } from 'react';

const rootOf = (element: Element): Element => element.ownerDocument.documentElement;

/** Finds the element whose font size is 1 rem: the root, where nobody says otherwise. */
export const RemContext = createContext(rootOf);
