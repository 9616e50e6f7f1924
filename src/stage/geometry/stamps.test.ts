import { describe, expect, it } from 'vitest';
import type { Check } from '../../trace/trace.ts';
import { frameOf, MOST_STAMPS } from './frame.ts';
import { stampBox, stampsOf } from './stamps.ts';

const check = (id: string, passed: boolean | null): Check => ({
  by: 'login',
  check: id,
  passed,
  expected: null,
  actual: null,
  ref: 'RFC 7636 §4.6',
});
const told = (checks: readonly Check[]) =>
  stampsOf({ checks }, ['TK-11']).map((stamp) =>
    stamp.kind === 'check' ? stamp.check.check : `${stamp.kind} ${stamp.count}`,
  );

describe('stamps', () => {
  it('tell what failed first, then what had nothing to check, then how many passed', () => {
    const checks = [check('TK-01', true), check('TK-07', null), check('TK-02', true), check('TK-11', false)];
    expect(told(checks)).toEqual(['TK-11', 'TK-07', 'passed 2']);
  });

  it('tell the check that the story turns on by name, however it came out', () => {
    const others = [check('TK-01', true), check('TK-07', null)];
    expect(told([...others, check('TK-11', null)])).toEqual(['TK-11', 'TK-07', 'passed 1']);
    expect(told([...others, check('TK-11', true)])).toEqual(['TK-11', 'TK-07', 'passed 1']);
  });

  it('count several that had nothing to check and decide nothing', () => {
    const unchecked = [check('AZ-04', null), check('AZ-09', null), check('AZ-14', null)];
    expect(told([check('AZ-01', true), ...unchecked])).toEqual(['rest 3', 'passed 1']);
  });

  it('say whether those that passed came before the failure', () => {
    const last = (checks: readonly Check[]) => stampsOf({ checks }, []).at(-1);
    const [passed, failed, unchecked] = [check('TK-01', true), check('TK-11', false), check('TK-07', null)];
    expect(last([passed, failed])).toMatchObject({ kind: 'passed', others: 'before' });
    expect(last([failed, passed])).toMatchObject({ kind: 'passed', others: 'beside' });
    expect(last([unchecked, passed])).toMatchObject({ kind: 'passed', others: 'beside' });
    expect(last([passed])).toMatchObject({ kind: 'passed', others: 'none' });
  });

  it('never take more lines than are reserved, and count every check once', () => {
    const failed = Array.from({ length: 5 }, (_, index) => check(`OS-${index}`, false));
    const stamps = stampsOf({ checks: [...failed, check('TK-01', true)] }, []);
    expect(stamps).toHaveLength(MOST_STAMPS);
    expect(stamps[1]).toMatchObject({ kind: 'rest', count: 4, failed: true, first: false });
  });

  it('are none where nothing was checked', () => {
    expect(stampsOf({ checks: [] }, ['TK-11'])).toEqual([]);
  });
});

describe('the box of the stamps', () => {
  const frame = frameOf(1000, 600, 16, false);

  it('stands below its row at the receiver, on the side from which the message came', () => {
    expect(stampBox(frame, 750, 1)).toMatchObject({ side: 'right', offset: 262 });
    expect(stampBox(frame, 250, -1)).toMatchObject({ side: 'left', offset: 262 });
    expect(stampBox(frame, 750, 1).top).toBeGreaterThanOrEqual(frame.pitch);
  });

  it('crosses the lifeline rather than leave a stamp of 48 characters no room', () => {
    const widest = 48 * frame.noteCharWidth;
    expect(stampBox(frame, 80, 1).widest).toBeGreaterThanOrEqual(widest);
    expect(stampBox(frame, 990, -1).widest).toBeGreaterThanOrEqual(widest);
  });
});
