/** The counts of the last line: nothing that broke may be missing from them. */
import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './test-counts.mjs';

const file = (status, ...statuses) => ({ status, assertionResults: statuses.map((each, at) => ({ status: each, fullName: `test ${at}` })) });
const vitest = (...files) => ({ numTotalTests: files.flatMap((each) => each.assertionResults).length, testResults: files });
const playwright = (...statuses) => ({ suites: [{ suites: [{ specs: statuses.map((status, at) => ({ title: `spec ${at}`, tests: [{ status }] })) }] }] });

test('passed, failed and skipped tests are counted, the skipped by name', () => {
  expect(countVitest(vitest(file('failed', 'passed', 'failed'), file('passed', 'passed', 'skipped')), 1)).toEqual({ passed: 2, failed: 1, skipped: ['test 1'] });
});

test('a test file that could not be loaded has failed', () => {
  expect(countVitest(vitest(file('failed'), file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a run that ends badly with every test passed has failed', () => {
  expect(countVitest(vitest(file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countPlaywright(playwright('expected'), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test.for([
  ['no report', null],
  ['an empty report', { numTotalTests: 0, testResults: [], suites: [] }],
])('%s is a failure, whatever the exit code', ([, report]) => {
  for (const count of [countVitest, countPlaywright]) expect(count(report, 0)).toMatchObject({ passed: 0, failed: 1, ranNothing: true });
});

test('journeys are counted through nested suites', () => {
  expect(countPlaywright(playwright('expected', 'unexpected', 'skipped'), 1)).toEqual({ passed: 1, failed: 1, skipped: ['spec 2'] });
});
