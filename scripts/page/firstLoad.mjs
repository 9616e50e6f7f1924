/**
 * The scripts that the browser loads before the page can run: the entry and all that it imports statically.
 *
 * @param {import('vite').Manifest} manifest
 * @param {string} entry
 * @returns {string[]} Files of dist.
 */
export function firstLoadScripts(manifest, entry) {
  const loaded = new Set([entry]);
  for (const key of loaded) {
    for (const imported of manifest[key]?.imports ?? []) loaded.add(imported);
  }
  const chunks = [...loaded].flatMap((key) => manifest[key] ?? []);
  if (chunks.length < loaded.size) throw new Error(`The manifest does not say what "${entry}" loads.`);
  return chunks.map(({ file }) => file);
}
