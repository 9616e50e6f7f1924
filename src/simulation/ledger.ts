import type { Learned, Learning, Message, Secret, SecretKind } from '../trace/trace.ts';
import { messageText } from './messageText.ts';

/** Keeps account of who knows which secret. Knowledge is by value: two secrets with one value are known together. */
export interface Ledger {
  readonly secrets: readonly Secret[];
  /** A party made a secret; returns what it thereby learnt. */
  make(party: string, kind: SecretKind, value: string): readonly Learned[];
  /** Parties come to hold a value without any message; returns what they learnt. */
  share(value: string, parties: readonly string[]): readonly Learned[];
  hold(secret: Secret, parties: readonly string[]): readonly Learned[];
  /** A party could read a message; returns what it learnt from it. */
  read(party: string, message: Message, how: Learning): readonly Learned[];
  /** The secrets in a message that a party cannot know. */
  unknownTo(party: string, message: Message): readonly Secret[];
}

export function openLedger(): Ledger {
  const secrets: Secret[] = [];
  const known = new Set<string>();
  const knows = (party: string, secret: Secret) => known.has(`${party} ${secret.id}`);

  function learn(party: string, learnt: readonly Secret[], how: Learning): readonly Learned[] {
    const fresh = learnt.filter((secret) => !knows(party, secret));
    for (const secret of fresh) known.add(`${party} ${secret.id}`);
    return fresh.map((secret) => ({ party, secret: secret.id, how }));
  }

  function within(message: Message): readonly Secret[] {
    if (secrets.length === 0) return secrets;
    const text = messageText(message);
    return secrets.filter(({ value }) => text.includes(value));
  }

  return {
    secrets,
    make(party, kind, value) {
      if (secrets.some((secret) => secret.kind === kind && secret.value === value)) return [];
      const before = secrets.filter((secret) => secret.kind === kind).length;
      secrets.push({ id: before === 0 ? kind : `${kind}.${before + 1}`, kind, value, madeBy: party });
      return learn(
        party,
        secrets.filter((secret) => secret.value === value),
        'made',
      );
    },
    share(value, parties) {
      const same = secrets.filter((secret) => secret.value === value);
      return parties.flatMap((party) => learn(party, same, 'held'));
    },
    hold(secret, parties) {
      secrets.push(secret);
      return parties.flatMap((party) => learn(party, [secret], 'held'));
    },
    read: (party, message, how) => learn(party, within(message), how),
    unknownTo: (party, message) => within(message).filter((secret) => !knows(party, secret)),
  };
}
