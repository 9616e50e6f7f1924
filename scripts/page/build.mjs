import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { importSource } from '../process/source.mjs';
import { repository } from '../repository.mjs';
import { insertPrerendered } from './insertPrerendered.mjs';
import { singleFile } from './singleFile.mjs';
import { violationsOfPage, violationsOfStyles } from './violations.mjs';

const output = `${repository}dist/`;
const firstFrame = 'src/app/prerender.tsx';
const simulation = 'src/app/simulation.ts';

/** The page in one file, to be opened from a disk. */
const oneFile = 'oauth-flow-lab.html';

/**
 * Builds the page into dist: the bundle, the prerendered first frame, the same page in one file, and a look at whether it
 * obeys its policy.
 */
export async function buildPage() {
  // React decides by this variable, when it is loaded, whether it is the development build.
  process.env.NODE_ENV = 'production';
  await build({ root: repository, logLevel: 'warn' });
  await writePages();
  const violations = violationsInOutput();
  if (violations.length > 0) throw new Error(`The built page breaks its own policy:\n${violations.join('\n')}`);
}

async function writePages() {
  /** @type {{ prerender(page: { simulation: string | null }): { head: string; body: string } }} */
  const { prerender } = await importSource(firstFrame);
  const page = `${output}index.html`;
  const rendered = prerender({ simulation: `./${addressOf(simulation)}` });
  writeFileSync(page, insertPrerendered(readFileSync(page, 'utf8'), rendered));
  writeFileSync(output + oneFile, await singleFile(prerender({ simulation: null })));
}

/**
 * @param {string} module
 * @returns {string} The file of dist that it became.
 */
function addressOf(module) {
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(readFileSync(`${output}.vite/manifest.json`, 'utf8'));
  const chunk = manifest[module];
  if (chunk === undefined) throw new Error(`The page fetches no ${module} apart from itself.`);
  return chunk.file;
}

function violationsInOutput() {
  const styles = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return [
    ...violationsOfPage(readFileSync(`${output}index.html`, 'utf8')),
    ...styles.flatMap((name) => violationsOfStyles(readFileSync(output + name, 'utf8'))),
  ];
}
