import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { unpack } from '../package/unpack.mjs';
import { memory, repository } from '../repository.mjs';

/** Where the examples are built: never in their own folders, which stay as they were checked out. */
export const built = `${memory}examples/`;

/**
 * Builds an example with its own tools, with the packed package in the place where npm would put it.
 *
 * @param {string} name A folder of `examples`.
 * @param {string} tarball
 * @returns {Promise<number>}
 */
export async function buildExample(name, tarball) {
  const folder = `${built}${name}/`;
  copySources(`${repository}examples/${name}/`, folder);
  if (!existsSync(`${folder}package.json`)) {
    await unpack(tarball, `${folder}unpacked`);
    cpSync(`${folder}unpacked/dist-embed`, `${folder}oauth-flow-lab`, { recursive: true });
    return 0;
  }
  cpSync(tarball, `${folder}oauth-flow-lab.tgz`);
  const installed = await installOnce(folder);
  if (installed !== 0) return installed;
  await unpack(tarball, `${folder}node_modules/oauth-flow-lab`);
  return npm(['run', 'build'], folder);
}

/**
 * @param {string} from
 * @param {string} to
 */
function copySources(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to)) {
    if (name !== 'node_modules' && name !== '.installed') rmSync(to + name, { recursive: true });
  }
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('/node_modules') });
}

/** Installs what the lock file of an example names, unless that very file has been installed. @param {string} folder */
async function installOnce(folder) {
  const stamp = `${folder}.installed`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  rmSync(stamp, { force: true });
  const status = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  if (status === 0) writeFileSync(stamp, wanted);
  return status;
}

/**
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Promise<number>}
 */
function npm(args, folder) {
  const child = spawn('npm', args, {
    cwd: folder,
    // No example tells its maker that it was built here.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', npm_config_include: 'dev' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((settle, refuse) => {
    child.once('error', refuse);
    child.once('close', (status) => settle(status ?? 1));
  });
}
