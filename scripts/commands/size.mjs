import { ensureBuilt } from '../page/freshBuild.mjs';
import { runTool } from '../process/tool.mjs';

export async function run() {
  await ensureBuilt();
  return runTool('size-limit', []);
}
