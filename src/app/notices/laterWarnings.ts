import { later } from '../later.tsx';

/** What is only needed where a link got something wrong. */
export const linkWarnings = later(() => import('./LinkWarnings.tsx').then(({ LinkWarnings }) => LinkWarnings));
