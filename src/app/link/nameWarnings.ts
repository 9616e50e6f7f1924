import type { RefusedName } from '../../simulation/acceptNames.ts';
import { type LinkWarning, shortened } from './warning.ts';

/** What turns the direction of the words around it, or ends their line. */
const DISTURBING = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

const shown = (text: string) => shortened(text.replace(DISTURBING, '\uFFFD'));

/** Says which names of a link are not used, why, and which names stand. */
export function nameWarnings(refused: readonly RefusedName[]): readonly LinkWarning[] {
  return refused.map(({ party, value, reason, used }) => {
    const said = party === '' ? value : `${party}: ${value}`;
    return { kind: 'bad', parameter: 'names', value: shown(said), used, reason };
  });
}
