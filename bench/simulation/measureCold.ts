import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import { outputFolder } from '../outputFolder.ts';
import { type Figure, figure } from '../report/figure.ts';
import { median } from '../report/quantile.ts';

const PROCESSES = 9;

/** Bundles the program that makes one call, and returns where it lies. */
async function bundle(): Promise<string> {
  const outDir = outputFolder('simulation');
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'bench/simulation/firstCall.ts',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { output: { entryFileNames: 'firstCall.mjs', codeSplitting: false } },
    },
  });
  return `${outDir}/firstCall.mjs`;
}

function firstCalls(program: string, ...args: readonly string[]): number {
  const times = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' })),
  );
  return median(times);
}

/** What a learner meets who opens the page: nothing is compiled and no key or signature is made yet. */
export async function measureCold(): Promise<readonly Figure[]> {
  const program = await bundle();
  return ['S256', 'off'].flatMap((pkce) => {
    const { steps } = simulate(codeInterception, { settings: { attack: 'response', pkce } });
    const run = firstCalls(program, 'simulate', pkce);
    const bare = firstCalls(program, 'exchange', pkce, String(steps.length));
    return [
      figure(`pkce=${pkce}, first call: simulate()`, run, 'ms'),
      figure(`pkce=${pkce}, first call: bare actors`, bare, 'ms'),
      figure(`pkce=${pkce}, first call: ratio`, run / bare, 'times'),
    ];
  });
}
