/** The counts of the last line: nothing that broke may be missing from them. */
import { expect, test } from 'vitest';
import { countPlaywright, countSingle, countVitest } from './test-counts.mjs';

const file = (status, ...statuses) => ({
  name: 'a.test.ts',
  status,
  message: status === 'failed' ? 'Cannot find module' : '',
  assertionResults: statuses.map((each, at) => ({ status: each, fullName: `test ${at}`, failureMessages: each === 'failed' ? ['\n\u001B[31mError: two, and not one\u001B[39m\n    at a line'] : [] })),
});
const vitest = (...files) => ({ numTotalTests: files.flatMap((each) => each.assertionResults).length, testResults: files });
const playwright = (...statuses) => ({
  suites: [{ suites: [{ specs: statuses.map((status, at) => ({ title: `spec ${at}`, tests: [{ status, results: [{ error: status === 'unexpected' ? { message: 'Error: not there' } : undefined }] }] })) }] }],
});

test('passed tests are counted, the failed named with what they said first, the skipped by name', () => {
  expect(countVitest(vitest(file('failed', 'passed', 'failed'), file('passed', 'passed', 'skipped')), 1)).toEqual({ passed: 2, failed: ['test 1: Error: two, and not one'], skipped: ['test 1'] });
});

test('a test file that could not be loaded has failed', () => {
  expect(countVitest(vitest(file('failed'), file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: ['a.test.ts: Cannot find module'] });
});

test('a run that ends badly with every test passed has failed', () => {
  const failed = ['it ended with 1, though no test failed'];
  expect(countVitest(vitest(file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed });
  expect(countPlaywright(playwright('expected'), 1)).toMatchObject({ passed: 1, failed });
});

test.for([
  ['no report', null],
  ['an empty report', { numTotalTests: 0, testResults: [], suites: [] }],
])('%s is a failure, whatever the exit code', ([, report]) => {
  for (const count of [countVitest, countPlaywright]) expect(count(report, 0)).toMatchObject({ passed: 0, failed: ['it ran no test'] });
});

test('journeys are counted through nested suites', () => {
  expect(countPlaywright(playwright('expected', 'unexpected', 'skipped'), 1)).toEqual({ passed: 1, failed: ['spec 1: Error: not there'], skipped: ['spec 2'] });
});

test('a stage that only says yes or no counts as one', () => {
  expect(countSingle(0)).toEqual({ passed: 1, failed: [], skipped: [] });
  expect(countSingle(2)).toEqual({ passed: 0, failed: ['it ended with 2'], skipped: [] });
});
