import { type Fetched, fetchOnce } from '../fetchOnce.ts';
import { wholeEnglish } from '../page/wholeEnglish.ts';
import type { Recorder } from '../session/runs.ts';

/** The recorders that there are, by the id of their scenario. Their code and the words for their runs are fetched when they are asked for. */
export const recorders: Readonly<Record<string, Fetched<Recorder>>> = {
  sandbox: fetchOnce(async () => {
    const [{ recorder }] = await Promise.all([import('./recorder.ts'), wholeEnglish.load()]);
    return recorder;
  }),
};
