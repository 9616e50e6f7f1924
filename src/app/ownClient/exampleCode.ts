import type { Names } from '../../trace/names.ts';
import code from './examples/code.ts?raw';
import pushedAndBound from './examples/pushedAndBound.ts?raw';
import refresh from './examples/refresh.ts?raw';
import service from './examples/service.ts?raw';
import wrongVerifier from './examples/wrongVerifier.ts?raw';
import tenLines from './tenLines.txt?raw';

const sources: Readonly<Record<string, string>> = {
  code,
  'wrong-verifier': wrongVerifier,
  'par-dpop': pushedAndBound,
  refresh,
  service,
};

/** What stands in the one function of an example, to be run on its own. */
function bodyOf(source: string): string {
  const from = source.indexOf('{\n', source.indexOf('export async function'));
  return source.slice(from + 2, source.lastIndexOf('}')).replaceAll(/^ {2}/gm, '');
}

/** How the sandbox of an example was opened: with its options as they are written there, and under own names. */
function opening(source: string, names: Names | undefined): string {
  const [, ...options] = /^export const options.* = \{ (.*) \};$/m.exec(source) ?? [];
  const members = [...options, ...(names === undefined ? [] : [`names: ${JSON.stringify(names)}`])];
  return members.length === 0 ? 'createSandbox()' : `createSandbox({ ${members.join(', ')} })`;
}

/** The code of the example that plays a flow under own names, with what it takes to run it; null for an unknown flow. */
export function codeOf(flow: string, names?: Names): string | null {
  const source = Object.hasOwn(sources, flow) ? sources[flow] : undefined;
  if (source === undefined) return null;
  return [
    "import * as oauth from 'oauth4webapi';",
    "import { createSandbox } from 'oauth-flow-lab/sandbox';",
    '',
    `const sandbox = ${opening(source, names)};`,
    bodyOf(source),
  ].join('\n');
}

/** The shortest client that there is: ten lines without a library. */
export const shortestClient = tenLines;
