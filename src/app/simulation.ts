import { scenarios } from '../scenarios/scenarios.ts';
import { simulate } from '../simulation/openRun.ts';
import { charts, machineBehind } from './charts.ts';
import type { Simulation } from './session/runs.ts';

/** All that makes runs. The page imports it at one place only, later than itself. */
export const simulation: Simulation = {
  simulate(id, options) {
    const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
    if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
    return simulate(scenario, options);
  },
  charts,
  machineBehind,
};
