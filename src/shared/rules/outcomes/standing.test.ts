/** Which crime an outcome is put forward for, and what refuses it; who decides where the facts leave that open. */
import { expect, test } from 'vitest';
import { abh, murder, offence, rapeOfGirl, tried, whole, type Tried } from '../../../../tests/support/outcomes.ts';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { answerOf } from '../answer.ts';
import type { OutcomeType } from '../facts/outcome.ts';
import { when } from '../rule.ts';
import { weigh } from '../weigh.ts';
import type { OutcomeCase } from './outcome-case.ts';
import { outcomeRules } from './outcome-rules.ts';

const refuses = outcomeRules.filter(({ id }) => id !== 'an-outcome-is-assigned').map(({ id }) => id);

test.each(refuses)('what %s refuses is refused, whatever else is there', (id) => {
  const allows = outcomeRules.filter((rule) => rule.id === 'an-outcome-is-assigned');
  const refusing = outcomeRules.filter((rule) => rule.id === id).map((rule) => ({ id, sentence: rule.sentence, cites: rule.cites, ...(rule.overrides ? { overrides: rule.overrides } : {}), apply: () => when(true, false, 'No.') }));
  expect(weigh([...allows, ...refusing], {} as OutcomeCase, '2026-05-04' as LocalDate).answer).toMatchObject({ is: 'settled', outcome: false, by: [id] });
});

const struck = (id: string, on: string) => act({ kind: 'offence', class: '105A', code: '105/01', id, on });
const series = (of: string) => answerOf(decideFacts(reported({ acts: [struck('A1', '2026-05-01'), struck('A2', '2026-05-02')], outcomes: [{ of, type: '18', ...whole['18'] }] })));

test.each(['A1', 'A2'])('a series is one crime, and takes its outcome for any of its acts: %s', (of) => {
  const { crimes, outcome } = series(of);
  expect([crimes.length, crimes[0]?.count]).toEqual([1, 1]);
  expect(outcome).toEqual([{ of, type: '18', may: true, because: 'What the outcome asks is there.' }]);
});

test('an outcome is of the crime of its act, and of no other', () => {
  const crimes = reported({
    victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }],
    acts: [abh, { ...rapeOfGirl, id: 'A2', to: ['V2'] }],
    outcomes: [{ of: 'A1', type: '15', ...whole['15'], decidedBy: 'officer' }, { of: 'A2', type: '15', ...whole['15'], decidedBy: 'officer' }],
  });
  expect(answerOf(decideFacts(crimes)).outcome).toMatchObject([{ of: 'A1', may: true }, { of: 'A2', may: false }]);
});

test('what is not decided yet, or is no recorded crime, is for nobody to decide', () => {
  const open = decideFacts(reported({ acts: [offence('8N', '008/06', { probable: undefined })], outcomes: [{ of: 'A1', type: '9', ...whole['9'] }] }));
  expect(open.outcomes).toEqual([{ at: 'outcomes.A1-9', of: 'A1', type: '9', may: null, because: null, authority: null }]);
  const gone = decideFacts(reported({ acts: [offence('8N', '008/06', { circumstances: ['recorded-by-another-force'] })], outcomes: [{ of: 'A1', type: '9', ...whole['9'] }] }));
  expect(gone.outcomes).toMatchObject([{ may: false, because: 'It is not a recorded crime.', authority: null }]);
  expect([open, gone].map(({ trace }) => trace.filter(({ stage }) => stage === 'authority').length)).toEqual([0, 0]);
});

test('of two acts the one that is not recorded takes no outcome, wherever it stands', () => {
  const gone = offence('8N', '008/06', { id: 'A2', to: ['V2'], circumstances: ['recorded-by-another-force'] });
  const of = (acts: readonly [typeof abh, typeof abh]) => answerOf(decideFacts(reported({ victims: [{ id: 'V1' }, { id: 'V2' }], acts: [...acts], outcomes: [{ of: 'A2', type: '15', ...whole['15'] }] }))).outcome;
  expect([...of([abh, gone]), ...of([gone, abh])].map(({ because }) => because)).toEqual(['It is not a recorded crime.', 'It is not a recorded crime.']);
});

test.each<readonly [string, OutcomeType, Tried, string]>([
  ['15 of an assault', '15', { nature: undefined, decidedBy: 'officer' }, 'nature'],
  ['8', '8', { nature: undefined, decidedBy: 'officer' }, 'nature'],
  ['22', '22', { nature: undefined, decidedBy: 'officer' }, 'nature'],
  ['3', '3', { matters: undefined, decidedBy: 'officer' }, 'matters'],
  ['3A', '3A', { matters: undefined, decidedBy: 'officer' }, 'matters'],
])('%s: what the level turns on is asked', (_, type, change, fact) => {
  const { needs, authority } = tried(type, change);
  expect([needs, authority]).toEqual([[`outcomes.A1-${type}.${fact}`], []]);
});

test.each<readonly [string, OutcomeType, Tried]>([
  ['15 of rape, whatever its nature', '15', { crime: rapeOfGirl, nature: undefined, decidedBy: 'inspector' }],
  ['5 of an assault, whatever is told of who decides', '5', { nature: undefined, matters: undefined }],
  ['5 of murder by the registrar', '5', { crime: murder, nature: undefined, matters: undefined, decidedBy: 'registrar' }],
])('%s: nothing is asked', (_, type, change) => {
  expect(tried(type, change)).toMatchObject({ outcome: [{ may: true }], needs: [] });
});

test.each<readonly [OutcomeType, Tried, string]>([
  ['5', { crime: rapeOfGirl }, 'It is for the registrar.'],
  ['8', { nature: ['hate'], shown: [...(whole['8'].shown ?? []), 'exceptional-circumstances'] }, 'It is for an inspector.'],
  ['22', { nature: ['high-risk-domestic-abuse'] }, 'It is for an inspector or the police staff equivalent.'],
  ['3', { matters: ['specified-in-appendix-b'] }, 'It is for an inspector or above.'],
  ['9', {}, 'It is for the Crown Prosecution Service.'],
])('outcome %s of %o by an officer: whose it is', (type, change, because) => {
  expect(tried(type, { ...change, decidedBy: 'officer' }).outcome).toMatchObject([{ may: false, because }]);
});

test('high-risk domestic abuse told alone is domestic abuse: a community resolution is for an inspector (page 15)', () => {
  const may = (decidedBy: Tried['decidedBy']) => tried('8', { nature: ['high-risk-domestic-abuse'], shown: [...(whole['8'].shown ?? []), 'exceptional-circumstances'], decidedBy });
  expect([may('sergeant').outcome[0]?.may, may('inspector').outcome[0]?.may, may('inspector').authority]).toEqual([false, true, [{ about: 'outcomes.A1-8', who: 'inspector' }]]);
});

test('what is left open of unnamed outcomes is listed, and what is ruled out is not', () => {
  const listed = (change: object) => answerOf(decideFacts(reported({ offenders: [{ id: 'O1', age: 30 }], acts: [abh], outcomes: [{ of: 'A1', ...change }] })));
  const types = listed({}).outcome.map(({ type, may }) => [type, may]);
  // An adult: neither a caution of a child, nor 11 or 23; no cannabis, no fraud.
  expect(types).toEqual(['1', '1A', '3', '3A', '4', '5', '6', '8', '9', '10', '12', '13', '14', '15', '16', '17', '18', '20', '21', '22', '24'].map((type) => [type, null]));
  expect(listed({ victimTold: false }).outcome).toEqual([]);
});
