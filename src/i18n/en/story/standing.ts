import type { Standing } from '../../../trace/standing.ts';
import type { Decider, Outcome, SecretKind, Trace } from '../../../trace/trace.ts';
import { everLearns } from '../../facts/knowledge.ts';
import { isThief, type Names, nameOf, namesOf } from '../../facts/names.ts';
import { the } from '../captions/the.ts';
import { list } from '../list.ts';
import { secrets } from './secrets.ts';

const shorts = (kinds: readonly SecretKind[]) => list(kinds.map((kind) => secrets[kind].short));

/** Why something was stopped, by the check that failed. */
const reasons: Readonly<Record<string, (names: Names, by: string) => string>> = {
  'AZ-11': (_, by) => `${by} demands PKCE`,
  'AZ-12': (_, by) => `${by} does not take this challenge method`,
  'AZ-17': ({ user }) => `${user} said no, so there is no code`,
  'OS-02': ({ thief }, by) => `${the(by)} passed over ${thief === '' ? 'an app' : thief}`,
  'TK-11': ({ thief }, by) => (thief === '' ? `${by} asks for the verifier` : `${by} refused the stolen code`),
};

function reasonOf(trace: Trace, { check, party }: Decider): string {
  const reason = Object.hasOwn(reasons, check) ? reasons[check] : undefined;
  const by = nameOf(trace, party);
  return reason?.(namesOf(trace), by) ?? `${by}, ${check}`;
}

function held(trace: Trace, { client }: Outcome): string {
  const { app, thief } = namesOf(trace);
  const { bait, loot } = trace.aims;
  const lacks = everLearns(trace, (id) => isThief(trace, id), bait) ? loot : bait;
  if (client === 'photos') return `Held: ${app} has the photos, ${thief} no ${secrets[lacks].short}`;
  return client === 'waiting' ? `Held, but ${app} waits in vain` : `Held: no code for anybody`;
}

function over(outcome: Outcome, trace: Trace): string {
  const { app, user, thief } = namesOf(trace);
  const { verdict, decidedBy } = outcome;
  if (verdict === 'completed') return `Completed: ${app} has the photos`;
  if (verdict === 'held') return held(trace, outcome);
  if (verdict === 'breached') {
    const photos = everLearns(trace, (id) => isThief(trace, id), 'photos');
    return photos
      ? `Breached: ${thief} has ${user}’s photos`
      : `Breached: ${thief} has the ${shorts([trace.aims.loot])}`;
  }
  if (verdict === 'detected') return 'Detected: the theft was noticed';
  return decidedBy === null ? 'Refused' : `Refused: ${reasonOf(trace, decidedBy)}`;
}

/** How things stand, on one line. */
export function standing(stand: Standing, trace: Trace): string {
  const { thief } = namesOf(trace);
  const bait = secrets[trace.aims.bait].short;
  switch (stand.kind) {
    case 'ready':
      return thief === '' ? 'Ready to start' : `Ready: ${thief} lies in wait`;
    case 'running':
      return thief === '' ? 'Under way' : `Under way: ${thief} has no ${bait}`;
    case 'stolen':
      return stand.missing.length === 0
        ? `Stolen ${bait}: the thief has all that it takes to use it`
        : `Holding: the thief has the ${bait} but not the ${shorts(stand.missing)}`;
    case 'breached':
      return `Breached: the thief has the ${shorts([trace.aims.loot])}`;
    case 'stopped':
      return `${thief === '' ? 'Refused' : 'Held'}: ${reasonOf(trace, stand.decidedBy)}`;
    case 'over':
      return over(stand.outcome, trace);
  }
}
