import { later } from '../later.tsx';

/** What is only needed where runs stand beside each other. */
export const compareTools = later(() => import('./CompareTools.tsx').then(({ CompareTools }) => CompareTools));
