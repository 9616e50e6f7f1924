import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runPlaywright } from '../browsers/playwright.mjs';
import { buildExample } from '../examples/build.mjs';
import { examples } from '../examples/examples.mjs';
import { examinePackage } from '../package/examine.mjs';
import { pack, tarball } from '../package/pack.mjs';
import { rebuild } from '../page/freshBuild.mjs';
import { runTool } from '../process/tool.mjs';
import { countsOfCheck, countsOfPlaywright, countsOfVitest, sum } from '../report/counts.mjs';
import { memory } from '../repository.mjs';
import { runsInPlainNode, typesHold } from '../sandbox/examine.mjs';
import { findWebKit } from '../webkit/find.mjs';
import { runsInWebKit } from '../webkit/smoke.mjs';
import { run as lint } from './lint.mjs';
import { run as size } from './size.mjs';
import { projects, run as types } from './types.mjs';

/** Everything that must hold. What fails does not keep the rest from being run; the last line counts it all. */
export async function run() {
  mkdirSync(memory, { recursive: true });
  const checks = [
    await check('Format, lint, import fences', () => lint([])),
    ...(await eachInTurn(projects, (project) => check(`Types: ${project}`, () => types([project])))),
    await check('Nothing unused', () => runTool('knip', [])),
  ];
  const unit = await reported('Unit and property tests', 'vitest.json', countsOfVitest, (report) =>
    runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]),
  );
  const built = await check('Build', () => rebuild().then(() => 0));
  const ofBuilt =
    built.failed > 0
      ? [countsOfCheck(1)]
      : [
          await check('Size', size),
          await check('The built sandbox in plain Node', runsInPlainNode),
          await check('The types of the built sandbox', typesHold),
          await check('The package', async () => examinePackage(await pack())),
          ...(await eachInTurn(Object.keys(examples), (name) =>
            check(`The example ${name}`, () => buildExample(name, tarball)),
          )),
          await inWebKit(),
          await reported('Tests in browsers', 'playwright.json', countsOfPlaywright, (report) =>
            runPlaywright(['chromium', 'firefox', 'examples', 'examples-firefox'], ['--reporter=list,json'], {
              PLAYWRIGHT_JSON_OUTPUT_FILE: report,
            }),
          ),
        ];
  const { passed, failed, skipped } = sum([...checks, unit, built, ...ofBuilt]);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {string} title
 * @param {() => Promise<number>} examine
 */
async function check(title, examine) {
  return countsOfCheck(await underTitle(title, examine));
}

/** A browser that nothing here depends on: where it cannot be had, that is said and nothing else. */
async function inWebKit() {
  const title = 'The plain example in WebKitGTK';
  const webkit = findWebKit();
  if (webkit !== null) return check(title, () => runsInWebKit(webkit));
  console.log(
    `\n— ${title}\n  skipped: there is no WebKitWebDriver, MiniBrowser or Xvfb, and none could be installed.`,
  );
  return { passed: 0, failed: 0, skipped: 1 };
}

/**
 * Runs a test runner that writes its report to a file, and counts by that.
 *
 * @param {string} title
 * @param {string} name
 * @param {typeof countsOfVitest} count
 * @param {(report: string) => Promise<number>} examine
 */
async function reported(title, name, count, examine) {
  const report = memory + name;
  rmSync(report, { force: true });
  const status = await underTitle(title, () => examine(report));
  return count(status, existsSync(report) ? readFileSync(report, 'utf8') : null);
}

/**
 * @param {string} title
 * @param {() => Promise<number>} examine
 */
async function underTitle(title, examine) {
  console.log(`\n— ${title}`);
  try {
    const status = await examine();
    console.log(status === 0 ? `  ${title}: fine` : `  ${title}: FAILED`);
    return status;
  } catch (error) {
    console.log(`  ${title}: FAILED\n${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

/**
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 */
async function eachInTurn(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}
