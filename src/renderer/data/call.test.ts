/** What the page is told of a refusal: by its words, never by where in what was sent it stood. */
import { afterEach, expect, test, vi } from 'vitest';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { call } from './call.ts';

const answering = (answer: Result<unknown>): void => void vi.stubGlobal('window', { assay: { call: () => Promise.resolve(answer) } });

afterEach(() => vi.unstubAllGlobals());

test('a field that is wrong is not named as it is sent', async () => {
  const problems = [{ path: 'note', message: 'What was asked is needed', cite: null }];
  answering(fail('invalid', 'note: What was asked is needed', { problems }));
  expect(await call('now', {})).toEqual(fail('invalid', 'What was asked is needed.', { problems }));
});

test('what a rule refuses is said as the rule says it', async () => {
  const refused = fail('refused', 'A report needs its text.', { problems: [{ path: 'text.narrative', message: 'Say what was reported', cite: null }] });
  answering(refused);
  expect(await call('now', {})).toEqual(refused);
});
