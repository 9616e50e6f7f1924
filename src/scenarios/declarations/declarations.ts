import type { Declaration } from '../../simulation/scenario.ts';
import { codeInterception } from './code-interception.ts';
import { sandbox } from './sandbox.ts';

/** What every scenario says about itself, by its id: what is offered before a run is made. */
export const declarations: Readonly<Record<string, Declaration>> = {
  [codeInterception.id]: codeInterception,
  [sandbox.id]: sandbox,
};
