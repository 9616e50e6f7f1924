import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { writeTypes } from '../package/types.mjs';
import { shortClassNames } from '../page/classNames.mjs';
import { repository } from '../repository.mjs';
import { appChunk } from './appChunk.mjs';
import { beside, besideTheElement } from './besideTheElement.mjs';
import { writeFramePage } from './framePage.mjs';
import { minified } from './minified.mjs';
import { output } from './output.mjs';
import { withShortVariables } from './shortVariables.mjs';
import { widgetStyles } from './widgetStyles.mjs';

const site = `${repository}dist/`;
const entries = { es: 'src/embed/element/publicApi.ts', iife: 'src/embed/frame/embedPage.ts' };

/** What a page needs before the script is there. */
const ROOM = 'oauth-flow.css';

/** In dist the full lab lies beside the element, which then leads to it. */
const BESIDE_LAB = 'customElements.get("oauth-flow").lab=new URL("./",import.meta.url).href;\n';

/** So does the page for frames: what it shows has its own place there. */
const PAGE_BESIDE_LAB = '<link rel="canonical" href="./" />';

/** Preact stands for React where every kilobyte counts, and what an element cannot have stays away. */
const alias = [
  { find: /^\..*\/planCode\.ts$/, replacement: `${repository}src/embed/element/noPlans.ts` },
  { find: /^\.\/der\.js$/, replacement: `${repository}src/embed/element/noDer.ts` },
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
    plugins: [react()],
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
          // Whoever finishes a script gives it its short names, once it knows which words are left.
          minify: { compress: true, mangle: false, codegen: true },
          // Comments would only tell bundlers what they may leave out, and nothing may be.
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
 * Builds the package into dist-embed, and its types. The element is a loader that fetches the rest when it is needed. The
 * page for frames is one file with a policy of hashes: a frame in a sandbox may import nothing, and in some browsers
 * nothing there is `'self'`. What a browser takes of it lies in dist as well, so that whoever publishes the lab can be
 * embedded. First the style sheets alone, for the scripts bring them along.
 */
export async function buildEmbed() {
  const styles = withShortVariables(await stylesOf(configuration('', 'iife')));
  rmSync(output, { recursive: true, force: true });
  await build(withoutStyles(configuration(styles, 'es')));
  await build(withoutStyles(configuration(styles, 'iife')));
  for (const [name, entry] of Object.entries(beside)) await build(besideTheElement(name, entry));
  const typed = ['element', ...Object.keys(beside)].map((name) => `embed/${name}/publicApi.d.ts`);
  await writeTypes('tsconfig.embed.json', `${output}types`, typed);
  writeFramePage();
  copyFileSync(`${repository}src/embed/element/${ROOM}`, output + ROOM);
  if (!existsSync(site)) return;
  for (const name of readdirSync(output).filter(isForBrowsers)) copyFileSync(output + name, site + name);
  writeFileSync(`${site}element.js`, readFileSync(`${output}element.js`, 'utf8') + BESIDE_LAB);
  const page = readFileSync(`${output}embed.html`, 'utf8');
  writeFileSync(`${site}embed.html`, page.replace('</title>', `$&${PAGE_BESIDE_LAB}`));
}

/** Types, and what is for tools that build pages, are not. @param {string} name */
const isForBrowsers = (name) => name.includes('.') && !['react.js', 'simulation.js'].includes(name);

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
      minified(),
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
