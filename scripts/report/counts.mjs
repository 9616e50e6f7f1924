/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ readonly passed: number; readonly failed: number; readonly skipped: number }} Counts
 */

/**
 * A check that either holds or does not, as one test.
 *
 * @param {number} status
 * @returns {Counts}
 */
export function countsOfCheck(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/**
 * What Vitest's JSON report counts. A runner that failed without a failed test, or left no report, counts as one failure.
 *
 * @param {number} status
 * @param {string | null} report
 * @returns {Counts}
 */
export function countsOfVitest(status, report) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report ? JSON.parse(report) : {};
  return countsOfRunner(status, numPassedTests, numFailedTests, numPendingTests);
}

/**
 * The same for Playwright's JSON report. A test that passed only when it was repeated has failed.
 *
 * @param {number} status
 * @param {string | null} report
 * @returns {Counts}
 */
export function countsOfPlaywright(status, report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report ? JSON.parse(report).stats : {};
  return countsOfRunner(status, expected, unexpected + flaky, skipped);
}

/**
 * @param {number} status
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 */
function countsOfRunner(status, passed, failed, skipped) {
  const silentFailure = status !== 0 && failed === 0;
  const nothingRan = passed + failed === 0;
  return { passed, failed: silentFailure || nothingRan ? 1 : failed, skipped };
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
