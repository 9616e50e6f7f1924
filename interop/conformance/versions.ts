import { readFileSync } from 'node:fs';

/** The libraries' versions, which are fixed in package.json: the program runs in the folder of the repository. */
export function versionOf(library: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return dependencies[library] ?? devDependencies[library] ?? 'unknown';
}
