import { Check, Minus, X } from 'lucide-react';
import { Pill, type PillTone } from '../controls/Pill.tsx';
import type { PageCatalogue } from '../i18n/catalogue.ts';
import { useText } from '../i18n/useText.ts';
import type { Trace } from '../trace/trace.ts';
import type { Stamp } from './geometry/stamps.ts';

interface Face {
  readonly tone: PillTone;
  readonly Mark: typeof Check;
}

const PASSED: Face = { tone: 'pass', Mark: Check };
const FAILED: Face = { tone: 'fail', Mark: X };
const UNCHECKED: Face = { tone: 'front', Mark: Minus };
const REST: Face = { tone: 'neutral', Mark: Minus };

function faceOf(stamp: Stamp): Face {
  if (stamp.kind === 'passed') return PASSED;
  if (stamp.kind === 'rest') return stamp.failed ? FAILED : REST;
  if (stamp.check.passed === null) return UNCHECKED;
  return stamp.check.passed ? PASSED : FAILED;
}

export const stampKey = (stamp: Stamp): string =>
  stamp.kind === 'check' ? `${stamp.check.check} ${stamp.check.about ?? ''}` : stamp.kind;

function wordsOf(stamp: Stamp, { checks, stage }: PageCatalogue, trace: Trace): string {
  switch (stamp.kind) {
    case 'check':
      return checks.stamp(stamp.check, trace);
    case 'rest':
      return stage.rest(stamp.count, stamp.failed, stamp.first);
    case 'passed':
      return stage.passed(stamp.count, stamp.others);
  }
}

/** One finding in a few words, with a mark that says how it came out. */
export function StampFace({ stamp, trace }: { readonly stamp: Stamp; readonly trace: Trace }) {
  const { tone, Mark } = faceOf(stamp);
  return (
    <Pill tone={tone} icon={<Mark size={12} strokeWidth={2.75} aria-hidden={true} />}>
      {wordsOf(stamp, useText(), trace)}
    </Pill>
  );
}
