import type { StateChart } from '../../inspector/stateChart.ts';
import type { Naming } from '../../simulation/naming.ts';
import { align } from '../../trace/align.ts';
import { namesText } from '../../trace/namesText.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Fetched } from '../fetchOnce.ts';
import type { LinkWarning } from '../link/warning.ts';
import { among, type Choices, type Configuration, choicesOfRuns, scenarioOf } from './configuration.ts';
import type { Reel } from './reel.ts';

/** What makes runs, and knows the machines that play in them. Its code is fetched apart from that of the page. */
export interface Simulation {
  /** Runs a scenario to its end. Every setting and decision has its value; names that do not fit are passed over. */
  readonly simulate: (
    scenario: string,
    options: { readonly settings: Choices; readonly decisions: Choices; readonly seed: string; readonly names: string },
  ) => Trace;
  /** What is to be said of the names in a link that the cast of a scenario cannot bear. */
  readonly nameWarnings: (scenario: string, names: string) => readonly LinkWarning[];
  /** Who can be named in a scenario; null where nobody can. */
  readonly naming: (scenario: string) => Naming | null;
  /** The states of every machine, by the machine's id. */
  readonly charts: Readonly<Record<string, StateChart>>;
  /** The id of the machine behind a key of `step.states`; null for an unknown key. */
  readonly machineBehind: (trace: Trace, actorKey: string) => string | null;
}

/** A run takes Web Crypto, which a browser gives to secure contexts only. @see Web Cryptography API */
export class InsecureContextError extends Error {}

/** Makes the runs of a scenario in which software from elsewhere plays a part, which takes its time. */
export interface Recorder {
  readonly record: (options: {
    readonly settings: Choices;
    readonly seed: string;
    readonly names: string;
  }) => Promise<Trace>;
}

/** The runs that can be shown. */
export interface Runs {
  /** What a configuration asks for; null as long as it takes what is not here. */
  readonly reelOf: (configuration: Configuration) => Reel | null;
  /** Gets what a configuration takes, so that `reelOf` can answer. */
  readonly load: (configuration: Configuration) => Promise<unknown>;
  readonly simulation: Fetched<Simulation>;
}

/** What makes runs: the simulation, or for some scenarios, by their id, a recorder. */
export interface Makers {
  readonly simulation: Fetched<Simulation>;
  readonly recorders: Readonly<Record<string, Fetched<Recorder>>>;
}

/** A run is a function of what it is made from, so it is made once; so many of the latest used are kept. */
const MOST_KEPT = 24;

type Origin = Pick<Configuration, 'scenario' | 'seed' | 'names'>;

const keyOf = ({ scenario, seed, names }: Origin, choices: Choices) =>
  JSON.stringify([scenario, Object.entries(choices).sort(), seed, names]);

const keyOfTrace = ({ scenario, settings, decisions, seed, names = {} }: Trace) =>
  keyOf({ scenario, seed, names: namesText(names) }, { ...settings, ...decisions });

/** Runs of which some were made beforehand; the makers make all others, as soon as they are here. */
export function openRuns(known: readonly Trace[], { simulation, recorders }: Makers): Runs {
  const kept = new Map(known.map((trace) => [keyOfTrace(trace), trace]));

  /** Puts a run behind all that were used before it. */
  function use(key: string, trace: Trace): Trace {
    kept.delete(key);
    kept.set(key, trace);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return trace;
  }

  const recorderOf = (scenario: string) => (Object.hasOwn(recorders, scenario) ? recorders[scenario] : undefined);

  function runOf(origin: Origin, choices: Choices): Trace | null {
    const { scenario, seed, names } = origin;
    const key = keyOf(origin, choices);
    const made = kept.get(key);
    if (made !== undefined) return use(key, made);
    const maker = recorderOf(scenario) === undefined ? simulation.fetched() : null;
    if (maker === null) return null;
    const { settings, decisions } = scenarioOf(scenario);
    const options = { settings: among(choices, settings), decisions: among(choices, decisions), seed, names };
    return use(key, maker.simulate(scenario, options));
  }

  async function recordAll(coming: Fetched<Recorder>, configuration: Configuration): Promise<void> {
    const { seed, names } = configuration;
    const recorder = await coming.load();
    for (const choices of choicesOfRuns(configuration)) {
      const key = keyOf(configuration, choices);
      use(key, kept.get(key) ?? (await recorder.record({ settings: choices, seed, names })));
    }
  }

  return {
    simulation,
    reelOf(configuration) {
      const wanted = choicesOfRuns(configuration);
      const traces = wanted.map((choices) => runOf(configuration, choices)).filter((trace) => trace !== null);
      return traces.length === wanted.length ? { traces, moments: align(traces) } : null;
    },
    load(configuration) {
      const recorder = recorderOf(configuration.scenario);
      if (recorder === undefined) return simulation.load();
      // What judges names belongs to the simulation.
      return Promise.all([recordAll(recorder, configuration), configuration.names && simulation.load()]);
    },
  };
}
