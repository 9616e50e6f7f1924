import { ensureBuilt } from '../page/freshBuild.mjs';
import { servePage } from '../page/serve.mjs';

/**
 * Serves the built page until it is stopped. `--host` lets other machines open it too.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  await ensureBuilt();
  const addresses = await servePage({ port: Number(process.env.PORT) || 4173, everywhere: args.includes('--host') });
  console.log(`OAuth Flow Lab is at ${addresses.join(' and ')}`);
  console.log('Press Ctrl+C to stop it.');
  return 0;
}
