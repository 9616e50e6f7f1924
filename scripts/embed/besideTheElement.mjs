import { libraryFile } from '../package/libraryFile.mjs';
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
 * An entry that is one file beside the element.
 *
 * @param {string} name
 * @param {string} entry
 * @returns {import('vite').InlineConfig}
 */
export function besideTheElement(name, entry) {
  const file = libraryFile({ entry, outDir: output, name });
  const rolldownOptions = {
    external: (/** @type {string} */ id) => id === 'react' || ELEMENT.test(id),
    output: { paths: (/** @type {string} */ id) => (ELEMENT.test(id) ? './element.js' : id) },
  };
  return { ...file, build: { ...file.build, emptyOutDir: false, rolldownOptions } };
}
