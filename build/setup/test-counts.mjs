import { readStamp } from './stamp.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(file, exitCode) {
  const results = readStamp(file)
  // A file that cannot even be loaded counts no test of its own, but it is a failure.
  const broken = (results?.testResults ?? []).filter(
    (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  return honest(exitCode, {
    passed: results?.numPassedTests ?? 0,
    failed: (results?.numFailedTests ?? 0) + broken.length,
    skipped: (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0),
  })
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(file, exitCode) {
  const results = readStamp(file)
  return honest(exitCode, {
    passed: (results?.stats?.expected ?? 0) + (results?.stats?.flaky ?? 0),
    failed: results?.stats?.unexpected ?? 0,
    skipped: results?.stats?.skipped ?? 0,
  })
}

/**
 * A runner that failed without a failed test (it crashed, an unhandled error) still counts as one failure.
 * @param {number} exitCode
 * @param {Counts} counts
 * @returns {Counts}
 */
function honest(exitCode, counts) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
