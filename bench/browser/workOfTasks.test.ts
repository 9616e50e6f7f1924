import { describe, expect, it } from 'vitest';
import { workOfTasks } from './workOfTasks.ts';

const main = { pid: 1, tid: 1 };
const task = (ts: number, dur: number, tdur: number) => ({ ...main, name: 'RunTask', ph: 'X', ts, dur, tdur });
const mark = (name: string, ts: number) => ({ ...main, name, ph: 'I', ts });

describe('the work of marked tasks', () => {
  it('is the time of the thread in the task around the mark', () => {
    const events = [task(0, 900, 800), task(1000, 9000, 4000), mark('step', 2000), task(20_000, 500, 500)];
    expect(workOfTasks(events, 'step')).toEqual([4]);
  });

  it('is told for each mark of that name and no other', () => {
    const events = [task(0, 100, 50), mark('warm', 10), task(200, 100, 60), mark('step', 210), mark('step', 220)];
    expect(workOfTasks(events, 'step')).toEqual([0.06, 0.06]);
  });

  it('does not take the task of another thread', () => {
    const events = [{ ...task(0, 1000, 900), tid: 2 }, mark('step', 10)];
    expect(() => workOfTasks(events, 'step')).toThrow('not in the record');
  });
});
