import { type Fetched, fetchOnce } from '../fetchOnce.ts';
import type { Recorder } from '../session/runs.ts';

/** The recorders that there are, by the id of their scenario. Their code is fetched when it is asked for. */
export const recorders: Readonly<Record<string, Fetched<Recorder>>> = {
  sandbox: fetchOnce(async () => (await import('./recorder.ts')).recorder),
};
