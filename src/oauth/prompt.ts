import type { Parameters } from './parameters.ts';

/** What a request can ask the server to do with the user. @see OIDC Core §3.1.2.1 */
export const PROMPTS = ['none', 'login', 'consent', 'select_account'] as const;

/** The prompts of a request, in its order, whether or not they are known; empty where it asks for none. */
export function promptsOf(parameters: Parameters): readonly string[] {
  return parameters.get('prompt')?.split(' ') ?? [];
}
