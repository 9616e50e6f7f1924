import { claimantsIn } from '../../facts/claims.ts';
import { nameOf } from '../../facts/names.ts';
import { the } from '../captions/the.ts';
import { sentenceCount } from '../count.ts';
import { list } from '../list.ts';
import type { CheckFacts, Wordings } from './wording.ts';

function claimed({ check, trace, expected }: CheckFacts): readonly [string, string] {
  const apps = claimantsIn(check).map((id) => nameOf(trace, id));
  return apps.length === 1
    ? [`One app on this device claims “${expected}”: ${list(apps)}.`, 'one app claims this address']
    : [
        `${sentenceCount(apps.length)} apps on this device claim “${expected}”: ${list(apps)}.`,
        'several apps claim this address',
      ];
}

const OWNER_STAMP = {
  confirmed: 'confirmed by the domain',
  unconfirmed: 'not confirmed by the domain',
};

/** The name before the verdict, where both fit on a stamp. */
function ownerStamp(name: string, verdict: keyof typeof OWNER_STAMP): string {
  const words = `${name}: ${OWNER_STAMP[verdict]}`;
  return words.length <= 48 ? words : `this app: ${OWNER_STAMP[verdict]}`;
}

/** What the operating system examines before it hands an address to an app. */
export const deviceChecks: Wordings = {
  'OS-01': {
    pass: claimed,
    fail: () => ['No app on this device claims this address.', 'no app claims this address'],
  },
  'OS-02': {
    pass: ({ about }) => [
      `The owner of the domain confirms that ${about} may open its addresses.`,
      ownerStamp(about, 'confirmed'),
    ],
    fail: ({ about }) => [
      `The owner of the domain does not confirm ${about}: it gets nothing.`,
      ownerStamp(about, 'unconfirmed'),
    ],
    none: ({ by }) => [
      `An app has to name its scheme after a domain of its own, but nobody makes sure of it: ${the(by)} has nobody to ask which app may claim it.`,
      'nobody to ask who owns this scheme',
    ],
  },
};
