import { type Examined, fail, nothingToCheck, pass } from './finding.ts';
import type { Parameters } from './parameters.ts';
import { isResourceIndicator } from './resourceIndicator.ts';
import type { TokenObjection } from './tokenObjection.ts';

/** Whether every resource that a token request names may be the audience of its token. @see RFC 8707 §2.2 */
export function examineResources(parameters: Parameters, allowed: readonly string[]): Examined<TokenObjection> {
  const resources = parameters.getAll('resource');
  if (resources.length === 0) return nothingToCheck;
  const expected = allowed.join(' ') || null;
  const actual = resources.join(' ');
  if (!resources.every(isResourceIndicator)) {
    return {
      ...fail(invalidTarget('A resource must be an absolute URI without a fragment'), null, actual),
      ref: 'RFC 8707 §2',
    };
  }
  if (resources.every((resource) => allowed.includes(resource))) return pass(expected, actual);
  return fail(invalidTarget('The resource is not within the grant'), expected, actual);
}

/** The resources that a token is for: those that its request names, else all that may be; each once. */
export function audienceOf(parameters: Parameters, allowed: readonly string[]): readonly string[] {
  const resources = parameters.getAll('resource');
  return resources.length === 0 ? allowed : [...new Set(resources)];
}

/** The resources of a grant; one that names none covers the default audience alone. @see RFC 9068 §3 */
export function grantedResources(resource: readonly string[], audience: string): readonly string[] {
  return resource.length === 0 ? [audience] : resource;
}

function invalidTarget(description: string): TokenObjection {
  return { error: 'invalid_target', description };
}
