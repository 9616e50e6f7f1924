import { casts } from '../scenarios/casts.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { namingOf } from '../simulation/naming.ts';
import { simulate } from '../simulation/openRun.ts';
import { readNames } from '../simulation/readNames.ts';
import { charts, machineBehind } from './charts.ts';
import { nameWarnings } from './link/nameWarnings.ts';
import type { Simulation } from './session/runs.ts';

const castOf = (id: string) => (Object.hasOwn(casts, id) ? casts[id] : undefined);

/** All that makes runs. The page imports it at one place only, later than itself. */
export const simulation: Simulation = {
  simulate(id, options) {
    const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
    if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
    return simulate(scenario, { ...options, names: readNames(options.names, scenario.cast).names });
  },
  naming(id) {
    const cast = castOf(id);
    return cast === undefined ? null : namingOf(cast);
  },
  nameWarnings(id, names) {
    const cast = castOf(id);
    const refused = cast === undefined ? [] : readNames(names, cast).refused;
    return nameWarnings(refused);
  },
  charts,
  machineBehind,
};
