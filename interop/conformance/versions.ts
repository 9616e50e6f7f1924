import { readFileSync } from 'node:fs';

/** The libraries' versions, which are fixed in package.json: the program runs in the folder of the repository. */
export function versionOf(library: string): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return devDependencies[library] ?? 'unknown';
}
