import { copyFileSync, existsSync, rmSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { shortClassNames } from '../page/classNames.mjs';
import { repository } from '../repository.mjs';
import { appChunk } from './appChunk.mjs';
import { minified } from './minified.mjs';
import { widgetStyles } from './widgetStyles.mjs';

const output = `${repository}dist-embed/`;
const site = `${repository}dist/`;
const entries = { es: 'src/embed/element/element.ts', iife: 'src/embed/frame/embedPage.ts' };

/** The page for frames, and what lies beside it. */
const framePage = ['embed.html', 'embed.css', 'embed-frame.js'];

/** Preact stands for React where every kilobyte counts. */
const alias = [
  { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
];

/** From these on a theme is inherited by `light-dark()`, and a length of one's own can be registered. */
const STYLES_FOR = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

/**
 * @param {string} styles All style sheets as one text.
 * @param {'es' | 'iife'} format
 * @returns {import('vite').InlineConfig}
 */
function configuration(styles, format) {
  return {
    root: repository,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), ...(format === 'es' ? [minified()] : [])],
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"', __WIDGET_STYLES__: JSON.stringify(styles) },
    css: { postcss: { plugins: [widgetStyles()] }, modules: { generateScopedName: shortClassNames() } },
    build: {
      target: 'baseline-widely-available',
      cssTarget: STYLES_FOR,
      cssCodeSplit: false,
      outDir: output,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: entries[format],
        name: 'OauthFlow',
        formats: [format],
        fileName: () => (format === 'es' ? 'element.js' : 'embed-frame.js'),
      },
      rolldownOptions: {
        output: {
          minify: true,
          // Nobody bundles these files again: what is said to bundlers is of no use in them.
          comments: false,
          chunkFileNames: '[name]-[hash].js',
          codeSplitting:
            format === 'es' ? { groups: [appChunk(`${repository}src/embed/element/startFlow.ts`)] } : false,
        },
      },
    },
  };
}

/**
 * Builds the element into dist-embed: a loader that fetches the rest when it is needed, and the page for frames with all
 * of it as one classic script, because a frame in a sandbox may import nothing. The page for frames lies in dist as well,
 * beside the lab. First the style sheets alone, for the scripts bring them along.
 */
export async function buildEmbed() {
  const styles = await stylesOf(configuration('', 'iife'));
  rmSync(output, { recursive: true, force: true });
  await build(withoutStyles(configuration(styles, 'es')));
  await build(withoutStyles(configuration(styles, 'iife')));
  for (const name of ['embed.html', 'embed.css']) copyFileSync(`${repository}src/embed/frame/${name}`, output + name);
  if (!existsSync(site)) return;
  for (const name of framePage) copyFileSync(output + name, site + name);
}

/** @param {import('vite').InlineConfig} config */
async function stylesOf(config) {
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const sheet = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('The widget has no style sheet.');
  return String(sheet.source);
}

/**
 * The scripts bring the styles along: no file is left beside them.
 *
 * @param {import('vite').InlineConfig} config
 * @returns {import('vite').InlineConfig}
 */
function withoutStyles(config) {
  return {
    ...config,
    plugins: [
      config.plugins,
      {
        name: 'without-style-sheet',
        enforce: 'post',
        generateBundle(_, bundle) {
          for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name];
        },
      },
    ],
  };
}
