/**
 * What the bundler knows of its modules.
 * @typedef {{ getModuleInfo(id: string): { readonly importers: readonly string[] } | null }} Modules
 */

/**
 * Says of a module whether the page's own script needs it for the first load: whether imports, other than by
 * `import()`, lead to it from there. All of that then makes one chunk. The bundler by itself makes a chunk of everything that several
 * later parts share, and each of those is compressed for itself.
 * @param {string} entry How the path of the page's script ends.
 * @returns {(id: string, modules: Modules) => boolean}
 */
export function inFirstLoad(entry) {
  /** @type {Map<string, boolean>} */
  const known = new Map();

  /** @type {(id: string, modules: Modules) => boolean} */
  function find(id, modules) {
    const seen = new Set([id]);
    for (const module of seen) {
      if (module.endsWith(entry)) return module !== id;
      if (known.get(module)) return true;
      for (const importer of modules.getModuleInfo(module)?.importers ?? []) seen.add(importer);
    }
    return false;
  }

  return (id, modules) => {
    const is = known.get(id) ?? find(id, modules);
    known.set(id, is);
    return is;
  };
}
