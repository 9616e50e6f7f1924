import { ensureBuilt } from '../page/freshBuild.mjs';
import { runsInPlainNode, typesHold } from '../sandbox/examine.mjs';

/** Examines the built sandbox as those who import it find it. */
export async function run() {
  await ensureBuilt();
  return Math.max(await runsInPlainNode(), await typesHold());
}
