import type { Operation } from '../actors/operation.ts';
import type { Envelope } from '../actors/port.ts';
import type { Names } from '../trace/names.ts';
import { outcome } from '../trace/outcome.ts';
import { type SecretKind, type Step, TRACE_VERSION, type Trace } from '../trace/trace.ts';
import { acceptNames } from './acceptNames.ts';
import { choose } from './choose.ts';
import { openLedger } from './ledger.ts';
import { openNetwork } from './network.ts';
import type { Scenario } from './scenario.ts';
import { DEFAULT_SEED } from './seed.ts';

/** What a run is made from; whatever is left out takes its default. */
export interface RunOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly seed?: string;
  /** What parties are called and where they are, instead of as the scenario has it. */
  readonly names?: Names;
}

/** A run in progress. */
export interface Run {
  /** Delivers the oldest message that is under way and returns the step, or null where none is. */
  next(): Step | null;
  /** Sends a message from outside in a party's name. */
  inject(from: string, envelope: Envelope): void;
  /**
   * Declares a value that a party made which is played from outside, and who holds it too without any message. It is
   * learnt at the next step.
   */
  keep(party: string, kind: SecretKind, value: string, heldBy?: readonly string[]): void;
  /** Lets a party's operator act on it, which no message shows. */
  operate(party: string, operation: Operation): void;
  /** Lets virtual time pass, in seconds. */
  advance(seconds: number): void;
  /** The virtual time, in milliseconds since the Unix epoch. */
  now(): number;
  /** What happened so far. */
  trace(): Trace;
}

/** More messages than follow from any one act: two parties that answer each other for ever must not hang the page. */
const MOST_STEPS = 10_000;

/** The names that the cast of a scenario bears. One that it cannot bear is the caller's mistake and throws. */
function namesIn({ cast }: Scenario, given: Names): Names {
  const { names, refused } = acceptNames(cast, Object.entries(given));
  const [first] = refused;
  if (first !== undefined) throw new Error(`${first.party} cannot be ${first.value}: ${first.reason}`);
  return names;
}

/** Sets the stage for a scenario and lets the first party act. Unknown settings, decisions or values throw. */
export function openRun(scenario: Scenario, options: RunOptions = {}): Run {
  const settings = choose(scenario.settings, options.settings ?? {});
  const decisions = choose(scenario.decisions, options.decisions ?? {});
  const seed = options.seed ?? DEFAULT_SEED;
  const names = namesIn(scenario, options.names ?? {});
  const production = scenario.produce({ ...settings, ...decisions }, seed, names);
  const ledger = openLedger();
  const learned = production.held.flatMap(({ secret, parties }) => ledger.hold(secret, parties));
  const network = openNetwork(production, seed, scenario.epoch, ledger);
  const states = network.states();
  const steps: Step[] = [];
  const occurrences = new Map<string, number>();
  let sinceLastAct = 0;
  network.begin();

  function idOf(name: string): string {
    const count = (occurrences.get(name) ?? 0) + 1;
    occurrences.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  }

  function phaseOf(name: string): string {
    const phase = scenario.phases.find((candidate) => candidate.steps.some((prefix) => name.startsWith(prefix)));
    if (phase === undefined) throw new Error(`no phase of ${scenario.id} has a step ${name}`);
    return phase.id;
  }

  return {
    next() {
      const delivered = network.deliver();
      if (delivered === null) return null;
      if (sinceLastAct === MOST_STEPS) throw new Error(`${scenario.id} does not come to an end`);
      sinceLastAct += 1;
      const { name, ...rest } = delivered;
      const step = { id: idOf(name), phase: phaseOf(name), ...rest };
      steps.push(step);
      return step;
    },
    inject(from, envelope) {
      sinceLastAct = 0;
      network.post(from, envelope);
    },
    keep: network.keep,
    operate: network.operate,
    now: network.now,
    advance: (seconds) => network.wait(seconds * 1000),
    trace() {
      const story = {
        version: TRACE_VERSION,
        scenario: scenario.id,
        settings,
        seed,
        decisions,
        ...(Object.keys(names).length > 0 && { names }),
        aims: scenario.aims,
        cast: production.roles.map(({ party }) => party),
        secrets: [...ledger.secrets],
        start: { states, learned, at: scenario.epoch },
        steps: [...steps],
      } as const;
      return { ...story, outcome: outcome(story) };
    },
  };
}

/** Runs a scenario to its end. */
export function simulate(scenario: Scenario, options: RunOptions = {}): Trace {
  const run = openRun(scenario, options);
  while (run.next() !== null) {
    // Each call delivers one message; the run ends when none is under way.
  }
  return run.trace();
}
