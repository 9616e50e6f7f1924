import type { PartyKind, Step, Trace } from '../trace/trace.ts';
import { exposureOf } from './exposure.ts';

/** Whose colour a row repeats. */
export type RowTone = 'plain' | 'front' | 'client' | 'server' | 'api' | 'attacker';

const BACK_TONES: Readonly<Partial<Record<PartyKind, RowTone>>> = { client: 'client', server: 'server', api: 'api' };

const kindOf = (trace: Trace, id: string) => trace.cast.find((party) => party.id === id)?.kind;

/** The attacker's wherever it sends or receives, else that of a channel on which others may read, else on the back channel the sender's. */
export function rowTone(step: Step, trace: Trace): RowTone {
  const from = kindOf(trace, step.from);
  if (from === 'attacker' || kindOf(trace, step.to) === 'attacker') return 'attacker';
  if (exposureOf(step.channel) !== null) return 'front';
  return step.channel === 'back' && from !== undefined ? (BACK_TONES[from] ?? 'plain') : 'plain';
}
