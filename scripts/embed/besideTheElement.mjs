import { repository } from '../repository.mjs';
import { output } from './output.mjs';

/** The entries of the package beside the element. */
export const beside = {
  react: 'src/embed/react/publicApi.ts',
  host: 'src/embed/host/publicApi.ts',
  simulation: 'src/embed/simulation/publicApi.ts',
};

/** The component takes the element from the file that the element is. */
const ELEMENT = /\/element\/defineElement\.ts$/;

/**
 * An entry that is one file, for Node and for whoever bundles. It keeps its names, so that its users can read along.
 *
 * @param {string} name
 * @param {string} entry
 * @returns {import('vite').InlineConfig}
 */
export function besideTheElement(name, entry) {
  return {
    root: repository,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'baseline-widely-available',
      outDir: output,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        external: (id) => id === 'react' || ELEMENT.test(id),
        output: { paths: (id) => (ELEMENT.test(id) ? './element.js' : id) },
      },
    },
  };
}
