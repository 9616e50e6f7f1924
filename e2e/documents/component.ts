import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { repository } from '../../scripts/repository.mjs';

const MAIN = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as snippet from './snippet.tsx';

const main = document.body.appendChild(document.createElement('main'));
createRoot(main).render(createElement(Object.values(snippet)[0]));
`;

const project = {
  extends: `${repository}tsconfig.base.json`,
  // Of the bundler: what is imported may be a style sheet.
  compilerOptions: { lib: ['ES2023', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx', types: ['vite/client'] },
  include: ['*.tsx'],
};

/** Writes a component and the page that shows it into a folder of this repository, where its own name leads to it. */
function write(folder: string, source: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'snippet.tsx'), source);
  writeFileSync(join(folder, 'main.js'), MAIN);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
}

/** What the compiler says of the types; empty where they hold. */
function typeErrors(folder: string): Promise<string> {
  const compiler = `${repository}node_modules/typescript/bin/tsc`;
  return new Promise((settle) => {
    execFile(process.execPath, [compiler, '-p', '.'], { cwd: folder }, (_error, stdout) => settle(stdout));
  });
}

/** The program of a page that shows the component that a source exports; checks its types first. */
export async function bundleComponent(folder: string, source: string): Promise<{ errors: string; program: string }> {
  write(folder, source);
  const errors = await typeErrors(folder);
  const built = await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: 'main.js', output: { codeSplitting: false } } },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  return { errors, program: entry?.type === 'chunk' ? entry.code : '' };
}
