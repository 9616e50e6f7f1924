import { fileURLToPath } from 'node:url';

/** The folder of the repository, absolute, with a slash at its end. */
export const repository = fileURLToPath(new URL('../', import.meta.url));

/** Where scripts keep what they remember between runs: gone with node_modules, and never published. */
export const memory = `${repository}node_modules/.oauth-flow-lab/`;
