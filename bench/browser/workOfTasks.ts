import type { RecordedEvent } from './record.ts';

/** What has to be recorded for `workOfTasks`. */
export const TASK_CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * How long the main thread itself worked in each task in which the page set this mark, in milliseconds. Time in which
 * the thread waited, or in which the machine did something else, does not count.
 */
export function workOfTasks(events: readonly RecordedEvent[], mark: string): readonly number[] {
  const marks = events.filter(({ name }) => name === mark);
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return marks.map(({ pid, tid, ts }) => {
    const task = tasks.find(
      (one) => one.pid === pid && one.tid === tid && one.ts <= ts && ts < one.ts + (one.dur ?? 0),
    );
    if (task?.tdur === undefined) throw new Error(`the task of "${mark}" is not in the record`);
    return task.tdur / 1000;
  });
}
