/**
 * What the browser loads before the page can run: the entry, all that it imports statically, and their style sheets.
 *
 * @param {import('vite').Manifest} manifest
 * @param {string} entry
 * @returns {{ scripts: string[]; styles: string[] }} Files of dist.
 */
export function firstLoad(manifest, entry) {
  const loaded = new Set([entry]);
  for (const key of loaded) {
    for (const imported of manifest[key]?.imports ?? []) loaded.add(imported);
  }
  const chunks = [...loaded].flatMap((key) => manifest[key] ?? []);
  if (chunks.length < loaded.size) throw new Error(`The manifest does not say what "${entry}" loads.`);
  return {
    scripts: chunks.map(({ file }) => file),
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  };
}
