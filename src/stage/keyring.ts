import type { Secret, SecretKind, Trace } from '../trace/trace.ts';
import { onceFor } from './onceFor.ts';

/** A secret in a keyring, and the number of the step at which the party learnt it. */
export interface Key {
  readonly secret: Secret;
  readonly step: number;
}

/** The secrets that the protocol turns on, the most valuable first. */
const ON_THE_RING: readonly SecretKind[] = [
  'code_verifier',
  'code',
  'access_token',
  'refresh_token',
  'photos',
  'code_challenge',
  'request_uri',
  'client_secret',
];

/** A ring with more keys than anybody can take in shows the newest. */
const MOST_KEYS = 24;

type Rings = ReadonlyMap<string, readonly Key[]>;

const ringsOf = onceFor((trace: Trace): Rings => {
  const secrets = new Map(trace.secrets.map((secret) => [secret.id, secret]));
  const rings = new Map<string, Key[]>();
  const add = (party: string, secretId: string, step: number) => {
    const secret = secrets.get(secretId);
    if (secret === undefined || !ON_THE_RING.includes(secret.kind)) return;
    const ring = rings.get(party);
    if (ring) ring.push({ secret, step });
    else rings.set(party, [{ secret, step }]);
  };
  for (const { party, secret } of trace.start.learned) add(party, secret, 0);
  trace.steps.forEach(({ learned }, index) => {
    for (const { party, secret } of learned) add(party, secret, index + 1);
  });
  return rings;
});

/** How many keys of a ring, which is in order of time, were learnt up to a cursor. */
function countUntil(ring: readonly Key[], cursor: number): number {
  let low = 0;
  let high = ring.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ring[middle]?.step ?? 0) <= cursor) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same ring with the same number of keys is the same array, so that a card knows that nothing changed. */
const cutsOf = onceFor((_ring: readonly Key[]) => new Map<number, readonly Key[]>());

const EMPTY: readonly Key[] = [];

/** The place of a key among all, from 0 for the most valuable kind: where room is short, the last are folded away. */
export const rankOf = ({ secret }: Key): number => ON_THE_RING.indexOf(secret.kind);

/** What a party holds of the secrets that the protocol turns on, as it learnt them: a new key moves none aside. */
export function keyringAt(trace: Trace, party: string, cursor: number): readonly Key[] {
  const ring = ringsOf(trace).get(party);
  if (ring === undefined) return EMPTY;
  const end = countUntil(ring, cursor);
  const cuts = cutsOf(ring);
  const known = cuts.get(end);
  if (known) return known;
  const keys = ring.slice(Math.max(0, end - MOST_KEYS), end);
  cuts.set(end, keys);
  return keys;
}
