import { later } from '../later.tsx';

/** What is offered only where runs are compared. */
export const compareTools = later(() => import('../compare/CompareTools.tsx').then(({ CompareTools }) => CompareTools));
