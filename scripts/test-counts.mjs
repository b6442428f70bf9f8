/** Counts of what ran, and the names of what failed or was skipped, from the runners' own reports. A stage that ran nothing, or ended badly without saying why, has failed. */

const nothing = { passed: 0, failed: ['it ran no test'], skipped: [] };

const settle = (counts, code) => (code !== 0 && counts.failed.length === 0 ? { ...counts, failed: [`it ended with ${code}, though no test failed`] } : counts);

/** A stage that only says yes or no counts as one. */
export const countSingle = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [`it ended with ${code}`], skipped: [] });

/** The first line of what a test said when it failed, without the colours. */
const reason = (message) => {
  // eslint-disable-next-line no-control-regex
  const line = (message ?? '').replaceAll(/\u001B\[[0-9;]*m/g, '').split('\n').find((each) => each.trim() !== '');
  return line ? `: ${line.trim()}` : '';
};

export const countVitest = (report, code) => {
  if (!report || report.numTotalTests === 0) return nothing;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const is = (...statuses) => tests.filter((test) => statuses.includes(test.status));
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  const failed = [...is('failed').map((test) => `${test.fullName}${reason(test.failureMessages?.[0])}`), ...broken.map((file) => `${file.name}${reason(file.message)}`)];
  return settle({ passed: is('passed').length, failed, skipped: is('skipped', 'pending', 'todo').map((test) => test.fullName) }, code);
};

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

export const countPlaywright = (report, code) => {
  if (!report) return nothing;
  const specs = (report.suites ?? []).flatMap(specsOf);
  if (specs.length === 0) return nothing;
  const is = (...statuses) => specs.filter((spec) => statuses.includes(spec.tests[0]?.status ?? 'unexpected'));
  const failed = is('unexpected').map((spec) => `${spec.title}${reason(spec.tests[0]?.results?.at(-1)?.error?.message)}`);
  return settle({ passed: is('expected', 'flaky').length, failed, skipped: is('skipped').map((spec) => spec.title) }, code);
};
