/** Points to prove while a decision is written: answered, tied, put away, and read back as they were. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { toldVersion } from '../../../../../tests/support/told-version.ts';
import { elementsOf, nothingSigned } from '../../../../shared/rules/points-to-prove/elements-of.ts';
import { decisionContext } from '../../../../shared/rules/recording/decision-context.ts';
import { marksOf } from '../marking/marks-of-draft.ts';
import { newAllegation, newDraft, type DraftAllegation } from './draft.ts';
import { draftProblems } from './draft-problems.ts';
import { answerOpen, crimeAt, setVictimKind } from './edit-draft.ts';
import { answerPoint, enterElement, likelyFailed, pointRows, pointsOfCrime, rejectCandidate, takeBackRejected, takeOutElement, tieWords } from './edit-points.ts';
import { fromDecision } from './from-decision.ts';
import { toDecision } from './to-decision.ts';

const narrative = 'He struck at them all.';
const words = { from: 3, to: 9, text: 'struck' };
const context = decisionContext(catalogue, { now: '2026-10-13T08:20:00.000Z', due: '2026-10-13T20:00:00.000Z', currentVersion: 1, version: toldVersion({ narrative }) });
const affray = elementsOf({ id: '066/01#1', code: '066/01', class: '66' });
const [violence, firmness] = affray;
if (!violence || !firmness) throw new Error('Affray has two elements');

const begun: DraftAllegation = { ...setVictimKind('state')({ ...newAllegation('1'), why: 'Seen by officers', alleged: '066/01#1' }), offender: { kind: 'unknown', name: '' } };
const recorded = Array.from('yyynn').reduce((before, letter) => answerOpen(letter === 'y' ? 'yes' : 'no')(before), begun);
const done = crimeAt('1', (crime) => tieWords(violence, words)(answerPoint(firmness, 'made-out')(answerPoint(violence, 'made-out')(crime))))(recorded);
const paths = (allegation: DraftAllegation) => draftProblems({ ...newDraft(1, [allegation]), noOther: true }, context).map(({ path }) => path);

test('made out with its words a draft may be saved; unanswered or unclear it may not', () => {
  expect(paths(done)).toEqual([]);
  expect(paths(recorded)).toEqual(['about.allegations.0.answer.crimes.0.points']);
  expect(paths(crimeAt('1', answerPoint(firmness, 'unclear'))(done))).toEqual(['about.allegations.0.answer.crimes.0.points.1.state']);
});

test('a decision read back as a draft says the same', () => {
  const put = rejectCandidate({ offence: '065/00#1', element: 'Three or more', why: 'One man alone' }, null)(done);
  const decision = toDecision(newDraft(1, [put]));
  expect(toDecision(fromDecision(decision, 1, { kind: 'decide' }))).toEqual(decision);
});

test('what was answered for one offence is there again after another was looked at', () => {
  const other = crimeAt('1', (crime) => ({ ...crime, offence: '065/00#1' }))(done);
  expect(other.crimes.map(pointsOfCrime)).toEqual([[]]);
  expect(crimeAt('1', (crime) => ({ ...crime, offence: '066/01#1' }))(other)).toEqual(done);
});

test('words tied before it is judged leave an element unclear, and judging it keeps them', () => {
  const tied = crimeAt('1', tieWords(violence, words))(recorded);
  expect(tied.crimes.flatMap(pointsOfCrime)).toEqual([{ ...violence, state: 'unclear', words }]);
  expect(crimeAt('1', answerPoint(violence, 'not'))(tied).crimes.flatMap(pointsOfCrime)).toEqual([{ ...violence, state: 'not', words }]);
});

test('an element entered stands after those stated, and can be taken out', () => {
  const entered = crimeAt('1', enterElement(' It was at night '))(done);
  expect(pointRows(affray, entered.crimes.flatMap(pointsOfCrime)).map(({ element, page, at }) => [element, page, at])).toEqual([[violence.element, '89', 0], [firmness.element, '89', 1], ['It was at night', null, 2]]);
  expect(crimeAt('1', takeOutElement('It was at night'))(entered)).toEqual(done);
});

test('a rejected candidate stays and leaves the crime open; taken back it is gone', () => {
  const put = rejectCandidate({ offence: '066/01#1', element: violence.element, why: 'Nobody was near' }, '1')(done);
  expect([put.crimes.map(({ offence }) => offence), put.rejected.length]).toEqual([[null], 1]);
  expect(takeBackRejected(0)(put).rejected).toEqual([]);
  const notMade = crimeAt('1', answerPoint(firmness, 'not'))(done);
  expect(likelyFailed(pointRows(affray, notMade.crimes.flatMap(pointsOfCrime)))).toBe(firmness.element);
});

test('words are highlighted with the number of their element, and not in a narrative that reads otherwise', () => {
  expect(marksOf(done, catalogue, nothingSigned, narrative)).toEqual([{ from: 3, to: 9, label: '1' }]);
  expect(marksOf(done, catalogue, nothingSigned, 'She rang again later.')).toEqual([]);
});
