import type { Scenario } from '../simulation/scenario.ts';
import { codeInterception } from './code-interception.ts';

/** Every scenario, by its id, which is its file's name and its name in a link. */
export const scenarios: Readonly<Record<string, Scenario>> = { [codeInterception.id]: codeInterception };
