/** What a reviewer may hand in: whoever sends a decision back says what was wrong, and whoever asks says what. */
import { expect, test } from 'vitest';
import { refusals, type Refusal } from '../../../tests/support/refusals.ts';
import { Verdict, verdictsShown, verdictWords } from './verdict.ts';

const agree = { verdict: 'agree', decision: 'd' };
const returned = { verdict: 'return', decision: 'd', mistake: 'late', comment: 'Recorded on the third day.' };
const escalate = { verdict: 'escalate', decision: 'd', comment: 'Is this one course of conduct?' };
const longest = 'x'.repeat(20_000);

test.each<readonly [string, object, object]>([
  ['agreeing asks for no comment', agree, { ...agree, comment: null }],
  ['a comment is kept without the space around it', { ...agree, comment: ' Well seen. ' }, { ...agree, comment: 'Well seen.' }],
  ['it may be as long as any text', { ...agree, comment: longest }, { ...agree, comment: longest }],
  ['returned, with what was wrong', returned, returned],
  ['put to the registrar, with the question', escalate, escalate],
])('%s', (_, given, kept) => {
  expect(Verdict.parse(given)).toEqual(kept);
});

test.each<readonly [string, object, Refusal]>([
  ['agreed at greater length', { ...agree, comment: `${longest}x` }, ['comment', 'This is longer than 20,000 characters']],
  ['agreed although something was wrong', { ...agree, mistake: 'late' }, ['', 'There is no field called “mistake” here']],
  ['returned although nothing was wrong', { ...returned, mistake: null }, ['mistake', 'Choose what was wrong']],
  ['returned for what is on no list', { ...returned, mistake: 'spelling' }, ['mistake', 'Choose what was wrong']],
  ['returned without a word', { ...returned, comment: '     ' }, ['comment', 'A comment for the assessor is needed']],
  ['put to the registrar without a question', { ...escalate, comment: '' }, ['comment', 'What the registrar is asked is needed']],
  ['put to the registrar with what was wrong', { ...escalate, mistake: 'late' }, ['', 'There is no field called “mistake” here']],
  ['amended, which is a correction', { ...returned, verdict: 'amend' }, ['verdict', 'This is not written as it should be']],
  ['of no decision', { ...agree, decision: undefined }, ['decision', 'This is needed']],
])('%s: no verdict', (_, given, refusal) => {
  expect(refusals(Verdict, given)).toEqual([refusal]);
});

test('each is told apart in words', () => {
  expect(new Set(verdictsShown.map((verdict) => verdictWords[verdict]).filter(Boolean)).size).toBe(verdictsShown.length);
});
