import type { Operation } from '../actors/operation.ts';
import type { Delivery, Envelope, Port } from '../actors/port.ts';
import type { Check, Learned, SecretKind, States, Step } from '../trace/trace.ts';
import { draw } from './draw.ts';
import type { Ledger } from './ledger.ts';
import type { Enacted, Standpoint } from './role.ts';
import type { Production } from './scenario.ts';
import { Unreachable } from './unreachable.ts';

/** How long a message takes where the production does not say, in milliseconds of virtual time. */
const LATENCY = { front: 120, back: 80, device: 15, person: 1800 } as const;

interface Posted {
  readonly from: string;
  readonly envelope: Envelope;
}

/** What the network knows of a step: everything but its place in the story. */
export type Delivered = Omit<Step, 'id' | 'phase'> & { readonly name: string };

export interface Network {
  /** Lets the party that opens the story act. */
  begin(): void;
  /** Delivers the oldest message and lets its receiver settle; null where no message is under way. */
  deliver(): Delivered | null;
  post(from: string, envelope: Envelope): void;
  /** Declares a value that a party made and others hold too. It is learnt at the next step. */
  keep(party: string, kind: SecretKind, value: string, heldBy?: readonly string[]): void;
  /** Lets a party's operator act on it. */
  operate(party: string, operation: Operation): void;
  wait(milliseconds: number): void;
  states(): States;
  now(): number;
}

function stateOf(standing: Iterable<readonly Standpoint[]>): States {
  const states: Record<string, string> = {};
  for (const standpoints of standing) {
    for (const { key, state } of standpoints) if (state !== null) states[key] = state;
  }
  return states;
}

/** A party that neither changed nor acted did not handle its message. XState would drop it without a word. */
function hasChanged(before: readonly Standpoint[], after: readonly Standpoint[]): boolean {
  return (
    before.length !== after.length ||
    before.some(({ key, state, memory }, index) => {
      const now = after[index];
      return now === undefined || now.key !== key || now.state !== state || now.memory !== memory;
    })
  );
}

/** One first-in-first-out queue between the parties: it alone carries messages, one at a time. */
export function openNetwork(production: Production, seed: string, epoch: number, ledger: Ledger): Network {
  const queue: Posted[] = [];
  const attackers = new Set(
    production.roles.filter(({ party }) => party.kind === 'attacker').map(({ party }) => party.id),
  );
  const hosts = new Map(production.roles.flatMap(({ party }) => (party.host === null ? [] : [[party.host, party.id]])));
  const concerned: Record<string, string> = {};
  let clock = epoch;
  let checks: Check[] = [];
  let learned: Learned[] = [];
  let actions = 0;

  function post(from: string, envelope: Envelope): void {
    const unknown = attackers.has(from) ? ledger.unknownTo(from, envelope.message) : [];
    if (unknown.length > 0) {
      throw new Error(`${from} cannot send what it does not know: ${unknown.map(({ id }) => id).join(', ')}`);
    }
    queue.push({ from, envelope });
  }

  const portOf = (party: string): Port => ({
    send(envelope) {
      actions += 1;
      post(party, envelope);
    },
    report(findings, about) {
      actions += 1;
      checks.push(...findings.map((finding) => ({ by: party, ...finding, ...(about === undefined ? {} : { about }) })));
    },
    keep(kind, value) {
      actions += 1;
      learned.push(...ledger.make(party, kind, value));
    },
    draw: (label, count) => draw(seed, party, label, count),
  });

  const parties = new Map<string, Enacted>(
    production.roles.map(({ party, enact }) => [party.id, enact(portOf(party.id))]),
  );
  /** Where every actor stands. A party moves only when the network lets it act, so that only then it is asked again. */
  const standing = new Map([...parties].map(([id, party]) => [id, party.standpoints()]));
  let states = stateOf(standing.values());

  function partyOf(id: string): Enacted {
    const party = parties.get(id);
    if (party === undefined) throw new Error(`nobody here is called ${id}`);
    return party;
  }

  function addresseeOf(envelope: Envelope): string {
    if ('to' in envelope) return envelope.to;
    const { host } = new URL(envelope.message.url);
    const id = hosts.get(host) ?? production.roles.find(({ answersAt }) => answersAt?.(host))?.party.id;
    if (id === undefined) throw new Unreachable(host);
    return id;
  }

  /** Hands a message to its receiver and waits until nothing more happens inside that party. */
  function settle(id: string, act: (party: Enacted) => void): void {
    const party = partyOf(id);
    const before = standing.get(id) ?? [];
    const actionsBefore = actions;
    act(party);
    const after = party.standpoints();
    if (actions === actionsBefore && !hasChanged(before, after)) throw new Error(`${id} did not handle a message`);
    standing.set(id, after);
    const moved = after.filter(({ key, state }) => before.every((old) => old.key !== key || old.state !== state));
    const transaction = moved.find(({ key }) => key !== id);
    if (transaction) concerned[id] = transaction.key;
    if (moved.length > 0 || before.length !== after.length) states = stateOf(standing.values());
  }

  return {
    post,
    keep(party, kind, value, heldBy = []) {
      learned.push(...ledger.make(party, kind, value), ...ledger.share(value, heldBy));
    },
    operate: (id, operation) => settle(id, (party) => party.operate(operation)),
    now: () => clock,
    states: () => states,
    begin: () => settle(production.opens, (party) => party.begin()),
    wait(milliseconds) {
      clock += milliseconds;
    },
    deliver() {
      const posted = queue.shift();
      if (posted === undefined) return null;
      const { from, envelope } = posted;
      const { channel, message } = envelope;
      clock += (production.latency ?? LATENCY)[channel];
      const to = addresseeOf(envelope);
      const delivery: Delivery = { from, message, at: clock };
      const name = 'name' in envelope ? envelope.name : partyOf(to).nameOf(delivery);
      const observers = production.taps.filter(({ step }) => step === name).map(({ party, how }) => ({ party, how }));
      learned.push(...ledger.read(to, message, 'received'));
      for (const { party } of observers) {
        learned.push(...ledger.read(party, message, 'observed'));
        settle(party, (reader) => reader.observe(delivery));
      }
      settle(to, (receiver) => receiver.deliver(delivery));
      const met = { checks, learned };
      checks = [];
      learned = [];
      return { name, from, to, channel, observers, message, ...met, states, concerned: { ...concerned }, at: clock };
    },
  };
}
