import { casts } from '../scenarios/casts.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { simulate } from '../simulation/openRun.ts';
import { readNames } from '../simulation/readNames.ts';
import { charts, machineBehind } from './charts.ts';
import type { Simulation } from './session/runs.ts';

/** All that makes runs. The page imports it at one place only, later than itself. */
export const simulation: Simulation = {
  simulate(id, options) {
    const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
    if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
    return simulate(scenario, { ...options, names: readNames(options.names, scenario.cast).names });
  },
  refusedNames(id, names) {
    const cast = Object.hasOwn(casts, id) ? casts[id] : undefined;
    return cast === undefined ? [] : readNames(names, cast).refused;
  },
  charts,
  machineBehind,
};
