import { readdirSync, readFileSync } from 'node:fs';
import { firstLoadScripts } from './scripts/page/firstLoad.mjs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const scripts = firstLoadScripts(manifest, 'index.html');
const files = readdirSync('dist/assets').map((name) => `dist/assets/${name}`);
const styles = files.filter((name) => name.endsWith('.css'));
const fonts = files.filter((name) => name.endsWith('.woff2'));

const embed = readdirSync('dist-embed');
/** The files that the element fetches, apart from those of a test language: the names have a hash. */
const elementParts = embed.filter((name) => /-[\w-]{8}\.js$/.test(name) && !name.startsWith('pseudo-'));
/** What en.ts brings along, where it is fetched for its words alone. */
const wordsLater = elementParts.filter((name) => /^(?:en|ownClient)-/.test(name)).map((name) => `dist-embed/${name}`);
/** @param {readonly string[]} names */
const ofElement = (names) => ['element.js', ...names].map((name) => `dist-embed/${name}`);

const parts = [
  {
    name: 'JavaScript of the first load',
    path: ['dist/theme.js', ...scripts.map((file) => `dist/${file}`)],
    limit: '144 kB',
  },
  { name: 'The style sheet', path: styles, limit: '18.3 kB' },
  { name: 'The page itself', path: ['dist/index.html'], limit: '18.6 kB' },
  { name: 'The loader of the element', path: ['dist-embed/element.js'], limit: '5 kB' },
  {
    name: 'The element with all that code-interception fetches',
    path: ofElement(elementParts.filter((name) => name.startsWith('app-'))),
    limit: '190 kB',
  },
  {
    name: 'The element with all that sandbox fetches',
    path: ofElement(elementParts),
    limit: '255 kB',
  },
  { name: 'The words that an element fetches for its warnings', path: wordsLater, limit: '43 kB' },
  { name: 'The page for frames, all in one', path: ['dist-embed/embed.html'], limit: '272 kB' },
  { name: 'The host side of the protocol', path: ['dist-embed/host.js'], limit: '3.5 kB' },
  { name: 'All fonts', path: fonts, gzip: false, brotli: false },
];

export default parts.filter(({ path }) => path.length > 0).map((part) => ({ gzip: true, ...part }));
