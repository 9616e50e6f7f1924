import type { PillTone } from '../controls/Pill.tsx';
import type { PageCatalogue } from '../i18n/catalogue.ts';
import type { Trace } from '../trace/trace.ts';
import type { Stamp } from './geometry/stamps.ts';

/** How a finding looks: its colour, and the mark that says how it came out. */
export interface StampLook {
  readonly tone: PillTone;
  readonly mark: 'check' | 'cross' | 'dash';
}

const PASSED: StampLook = { tone: 'pass', mark: 'check' };
const FAILED: StampLook = { tone: 'fail', mark: 'cross' };
const UNCHECKED: StampLook = { tone: 'front', mark: 'dash' };
const REST: StampLook = { tone: 'neutral', mark: 'dash' };

export function stampLook(stamp: Stamp): StampLook {
  if (stamp.kind === 'passed') return PASSED;
  if (stamp.kind === 'rest') return stamp.failed ? FAILED : REST;
  if (stamp.check.passed === null) return UNCHECKED;
  return stamp.check.passed ? PASSED : FAILED;
}

/** One finding in a few words. */
export function stampWords(stamp: Stamp, { checks, stage }: PageCatalogue, trace: Trace): string {
  switch (stamp.kind) {
    case 'check':
      return checks.stamp(stamp.check, trace);
    case 'rest':
      return stage.rest(stamp.count, stamp.failed, stamp.first);
    case 'passed':
      return stage.passed(stamp.count, stamp.others);
  }
}
