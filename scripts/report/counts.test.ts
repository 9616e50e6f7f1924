import { describe, expect, it } from 'vitest';
import { countsOfCheck, countsOfPlaywright, countsOfVitest, sum } from './counts.mjs';

const vitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 2 });
const playwright = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });

describe('the counts', () => {
  it('are those of the reports', () => {
    expect(countsOfVitest(0, vitest)).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(countsOfPlaywright(1, playwright)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('show a failure where the runner failed without a failed test', () => {
    expect(countsOfVitest(1, vitest)).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  it('show a failure where there is no report, or nothing ran', () => {
    expect(countsOfVitest(0, null).failed).toBe(1);
    expect(countsOfPlaywright(0, JSON.stringify({ stats: {} })).failed).toBe(1);
  });

  it('take a check as one test', () => {
    expect(countsOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('add up', () => {
    expect(sum([countsOfCheck(0), countsOfCheck(1), countsOfVitest(0, vitest)])).toEqual({
      passed: 8,
      failed: 1,
      skipped: 2,
    });
  });
});
