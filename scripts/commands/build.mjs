import { rebuild } from '../page/freshBuild.mjs';

export async function run() {
  await rebuild();
  console.error('The page is in dist, the element in dist-embed, the sandbox in dist-sandbox.');
  return 0;
}
