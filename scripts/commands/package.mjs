import { buildExample } from '../examples/build.mjs';
import { examples } from '../examples/examples.mjs';
import { examinePackage } from '../package/examine.mjs';
import { pack } from '../package/pack.mjs';
import { ensureBuilt } from '../page/freshBuild.mjs';
import { runsInPlainNode, typesHold } from '../sandbox/examine.mjs';

/** Examines the package as those who install it find it, and builds every example with it. */
export async function run() {
  await ensureBuilt();
  const statuses = [await runsInPlainNode(), await typesHold()];
  const tarball = await pack();
  statuses.push(await examinePackage(tarball));
  for (const name of Object.keys(examples)) statuses.push(await buildExample(name, tarball));
  return Math.max(...statuses);
}
