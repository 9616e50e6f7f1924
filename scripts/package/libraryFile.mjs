import { repository } from '../repository.mjs';

/**
 * How a file of a package is built: one module for Node and for whoever bundles. It keeps its names, so that its users
 * can read along.
 *
 * @param {{ entry: string; outDir: string; name: string }} file `name` without its ending.
 * @returns {{ root: string; configFile: false; publicDir: false; logLevel: 'warn'; build: import('vite').BuildOptions }}
 */
export const libraryFile = ({ entry, outDir, name }) => ({
  root: repository,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'baseline-widely-available',
    outDir,
    minify: false,
    lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
  },
});
