import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const IMPORTED = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/**
 * Deletes the declarations that no entry leads to. The compiler writes those of every file that it reads.
 *
 * @param {string} folder
 * @param {readonly string[]} entries Files of the folder.
 */
export function keepReachableTypes(folder, entries) {
  const reached = new Set(entries.map((entry) => resolve(folder, entry)));
  for (const file of reached) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) reached.add(declarationOf(file, path));
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(resolve(file))) rmSync(file);
  }
  removeEmptyFolders(folder);
}

/**
 * @param {string} file
 * @param {string} path As it imports it.
 */
function declarationOf(file, path) {
  const declaration = resolve(dirname(file), path.replace(/\.tsx?$/, '.d.ts'));
  if (!existsSync(declaration)) throw new Error(`${file} takes types from ${path}, which has none.`);
  return declaration;
}

/** @param {string} folder */
function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
