import type { Wordings } from '../../checks/wording.ts';
import { proofForm } from './proofForm.ts';
import { proofTarget } from './proofTarget.ts';

const words: Wordings = { ...proofForm, ...proofTarget };

/** What is examined of a DPoP proof, as parts of the check `prefix`. */
export function proofChecks(prefix: 'TK-07' | 'PR-04' | 'RS-06'): Wordings {
  return Object.fromEntries(Object.entries(words).map(([part, wording]) => [`${prefix}-${part}`, wording]));
}
