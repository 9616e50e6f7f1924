import type { StateChart } from '../../inspector/stateChart.ts';
import { align } from '../../trace/align.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Fetched } from '../fetchOnce.ts';
import { type Choices, type Configuration, choicesOfRuns, scenarioOf } from './configuration.ts';
import type { Reel } from './reel.ts';

/** What makes runs, and knows the machines that play in them. Its code is fetched apart from that of the page. */
export interface Simulation {
  /** Runs a scenario to its end. Every setting and decision has its value. */
  readonly simulate: (
    scenario: string,
    options: { readonly settings: Choices; readonly decisions: Choices; readonly seed: string },
  ) => Trace;
  /** The states of every machine, by the machine's id. */
  readonly charts: Readonly<Record<string, StateChart>>;
  /** The id of the machine behind a key of `step.states`; null for an unknown key. */
  readonly machineBehind: (trace: Trace, actorKey: string) => string | null;
}

/** The runs that can be shown. */
export interface Runs {
  /** What a configuration asks for; null as long as it takes a simulation that is not here. */
  readonly reelOf: (configuration: Configuration) => Reel | null;
  readonly simulation: Fetched<Simulation>;
}

/** A run is a function of what it is made from, so it is made once; a dozen of the latest are kept. */
const MOST_KEPT = 12;

const keyOf = (scenario: string, choices: Choices, seed: string) =>
  JSON.stringify([scenario, Object.entries(choices).sort(), seed]);

const keyOfTrace = ({ scenario, settings, decisions, seed }: Trace) =>
  keyOf(scenario, { ...settings, ...decisions }, seed);

function picked(choices: Choices, names: object): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => Object.hasOwn(names, name)));
}

/** Runs of which some were made beforehand; the simulation makes all others, as soon as it is here. */
export function openRuns(known: readonly Trace[], simulation: Fetched<Simulation>): Runs {
  const kept = new Map(known.map((trace) => [keyOfTrace(trace), trace]));

  function runOf(scenario: string, choices: Choices, seed: string): Trace | null {
    const key = keyOf(scenario, choices, seed);
    const made = kept.get(key);
    const maker = simulation.fetched();
    if (made !== undefined || maker === null) return made ?? null;
    const { settings, decisions } = scenarioOf(scenario);
    const options = { settings: picked(choices, settings), decisions: picked(choices, decisions), seed };
    const trace = maker.simulate(scenario, options);
    kept.set(key, trace);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return trace;
  }

  return {
    simulation,
    reelOf(configuration) {
      const { scenario, seed } = configuration;
      const wanted = choicesOfRuns(configuration);
      const traces = wanted.map((choices) => runOf(scenario, choices, seed)).filter((trace) => trace !== null);
      return traces.length === wanted.length ? { traces, moments: align(traces) } : null;
    },
  };
}
