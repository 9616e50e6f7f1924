import { minify } from 'terser';

/**
 * Takes from each finished script the last kilobytes that the bundler leaves in it.
 * Functions stay where they are: what is written twice weighs more, also compressed. None that becomes an arrow is made
 * with `new`: those use `this`, and stay what they are. A constant is compared on the side on which it was written, mostly
 * the right one: turned around where that makes no difference, the same comparison would come in two forms.
 *
 * @returns {import('vite').Plugin}
 */
export function minified() {
  return {
    name: 'minified',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const options = { module: format === 'es', ecma: /** @type {const} */ (2020) };
        const { code } = await minify(chunk.code, {
          ...options,
          compress: { passes: 3, inline: 1, unsafe_arrows: true, lhs_constants: false },
          format: { comments: false },
        });
        if (code === undefined) throw new Error(`${chunk.fileName} could not be made small.`);
        chunk.code = code;
      }
    },
  };
}
