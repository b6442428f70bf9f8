/** Counts of what ran, from the runners' own reports. A stage that ran nothing, or ended badly without saying why, has failed. */

const nothing = { passed: 0, failed: 1, skipped: [], ranNothing: true };

const settle = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

export const countVitest = (report, code) => {
  if (!report || report.numTotalTests === 0) return nothing;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const is = (status) => tests.filter((test) => test.status === status);
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  return settle(
    { passed: is('passed').length, failed: is('failed').length + brokenFiles, skipped: [...is('skipped'), ...is('pending'), ...is('todo')].map((test) => test.fullName) },
    code,
  );
};

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

export const countPlaywright = (report, code) => {
  if (!report) return nothing;
  const specs = (report.suites ?? []).flatMap(specsOf);
  if (specs.length === 0) return nothing;
  const status = (spec) => spec.tests[0]?.status ?? 'unexpected';
  return settle(
    {
      passed: specs.filter((spec) => ['expected', 'flaky'].includes(status(spec))).length,
      failed: specs.filter((spec) => status(spec) === 'unexpected').length,
      skipped: specs.filter((spec) => status(spec) === 'skipped').map((spec) => spec.title),
    },
    code,
  );
};
