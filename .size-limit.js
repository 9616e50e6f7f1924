import { readdirSync, readFileSync } from 'node:fs';
import { firstLoad } from './scripts/page/firstLoad.mjs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const { scripts, styles } = firstLoad(manifest, 'index.html');
const fonts = readdirSync('dist/assets').filter((name) => name.endsWith('.woff2'));

const parts = [
  {
    name: 'JavaScript of the first load',
    path: ['dist/theme.js', ...scripts.map((file) => `dist/${file}`)],
    limit: '170 kB',
  },
  { name: 'Style sheets of the first load', path: styles.map((file) => `dist/${file}`) },
  { name: 'The page itself', path: ['dist/index.html'] },
  { name: 'All fonts', path: fonts.map((file) => `dist/assets/${file}`), gzip: false, brotli: false },
];

export default parts.filter(({ path }) => path.length > 0).map((part) => ({ gzip: true, ...part }));
