/** What only software from elsewhere and further languages need: it is fetched when a link asks for it. */
const LATER = /\/src\/(?:i18n\/(?:en|pseudo)\.ts|app\/ownClient\/(?:recorder\.ts|CodePanel\.tsx))$/;

/**
 * @callback InfoOf
 * @param {string} id
 * @returns {{ readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null}
 */

/**
 * The modules that are needed for every scenario whose parties are all ours.
 *
 * @param {string} entry
 * @param {InfoOf} infoOf
 * @returns {ReadonlySet<string>}
 */
function neededBy(entry, infoOf) {
  const needed = new Set([entry]);
  for (const id of needed) {
    const { importedIds = [], dynamicallyImportedIds = [] } = infoOf(id) ?? {};
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) if (!LATER.test(imported)) needed.add(imported);
  }
  return needed;
}

/**
 * One chunk for all that an element needs: one request, and no network after it.
 *
 * @param {string} entry The module that the loader fetches.
 * @returns {import('vite').Rolldown.CodeSplittingGroup}
 */
export function appChunk(entry) {
  /** @type {ReadonlySet<string> | null} */
  let needed = null;
  return {
    debugName: 'app',
    name(id, chunking) {
      needed ??= neededBy(entry, (module) => chunking.getModuleInfo(module));
      return needed.has(id) ? 'app' : null;
    },
  };
}
