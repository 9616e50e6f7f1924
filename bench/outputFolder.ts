import { resolve } from 'node:path';

/** Where a measurement builds what it needs: gone with node_modules, and never published. */
export const outputFolder = (name: string): string => resolve('node_modules/.oauth-flow-lab/bench', name);
