import { runTool } from '../process/tool.mjs';

/**
 * Examines the packed package as those who install it find it: its manifest by publint, its types in every way in which
 * a program can resolve them by are-the-types-wrong.
 *
 * @param {string} tarball
 * @returns {Promise<number>}
 */
export async function examinePackage(tarball) {
  const manifest = await runTool('publint', [tarball, '--strict']);
  const types = await runTool('@arethetypeswrong/cli', [
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'embed.html',
    'oauth-flow.css',
  ]);
  return Math.max(manifest, types);
}
