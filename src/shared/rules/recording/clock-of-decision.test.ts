/** Which clock a decision is held against, and what is asked of one that is past it (pages 10, 17, 18 and 37). */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';
import { clockOfDecision, isPastClock } from './clock-of-decision.ts';
import { decisionContext } from './decision-context.ts';
import { decisionProblems } from './decision-problems.ts';

type Assault = Partial<Parameters<typeof act<'assault'>>[0]>;

/** Reported on 4 May, its 24 hours over on the 5th; the authority decided on 1 June. */
const due = '2026-05-05T09:00:00.000Z';
const [onTheDay, lastMoment, nextDay] = ['2026-06-01T12:00:00.000Z', '2026-06-01T22:59:59.999Z', '2026-06-01T23:00:00.000Z'];
const onDuty = (change: Assault = {}) => act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought', authorityDecidedOn: '2026-06-01', ...change });
const told = (...acts: NonNullable<FactsInput['acts']>) => ({ names: {}, document: FactsDocument.parse(reported({ acts })) });
const context = (now: string, recorded: Parameters<typeof decisionContext>[1]['recorded'] = []) => decisionContext(catalogue, { now, due, currentVersion: 1, recorded });
const late = (made: ReturnType<typeof decision>, now: string) => decisionProblems(made, context(now)).filter(({ path }) => path === 'late').map(({ message, cite }) => [message, cite]);
const page = (of: string): string => `Crime Recording Rules 2026/27, page ${of}`;
const after24 = 'More than 24 hours have passed since the report: give the reason. Waiting for an investigation is not one';

test.each<readonly [string, ReturnType<typeof decision>, unknown]>([
  ['the facts settle another', decision([allegation()], { facts: told(onDuty()) }), { from: 'appropriate-authority', by: lastMoment }],
  ['no facts are told', decision([allegation()]), null],
  ['the facts say that no other holds', decision([allegation()], { facts: told(onDuty({ circumstances: [] })) }), null],
  ['the facts tell of fewer crimes than are recorded', decision([allegation(), allegation()], { facts: told(onDuty()) }), null],
  ['the facts tell of another crime than is recorded', decision([allegation()], { facts: told(onDuty({ injury: 'actual' })) }), null],
  ['a fact is missing', decision([allegation()], { facts: told(onDuty({ injury: null as never })) }), null],
  ['nothing is recorded', decision([noCrime()], { facts: told(onDuty({ authorityDecided: 'not-yet' })) }), null],
])('it is held against another clock only where the facts tell of just what is recorded: %s', (_, made, held) => {
  expect(clockOfDecision(made, context(onTheDay)).held).toEqual(held);
});

test.each<readonly [string, ReturnType<typeof decision>, string, readonly unknown[]]>([
  ['on the day the authority decided nothing is asked (page 17)', decision([allegation()], { facts: told(onDuty()) }), onTheDay, []],
  ['nor in its last moment', decision([allegation()], { facts: told(onDuty()) }), lastMoment, []],
  ['on the next day the reason is asked, against that clock', decision([allegation()], { facts: told(onDuty()) }), nextDay, [['This is past the day of the appropriate authority’s decision, on which it is recorded: give the reason', page('17')]]],
  ['and given, it is enough', decision([allegation()], { facts: told(onDuty()), late: 'The file came back by post.' }), nextDay, []],
  ['waiting for an investigation is no reason there either', decision([allegation()], { facts: told(onDuty()), late: 'Awaiting further enquiries' }), nextDay, [['Recording is not delayed in order to investigate: waiting for an investigation is no reason. Say what else delayed it', page('10')]]],
  ['the day untold, it is asked, or the reason', decision([allegation()], { facts: told(onDuty({ authorityDecidedOn: undefined as never })) }), onTheDay, [['More than 24 hours have passed since the report. Its clock runs from the appropriate authority’s decision: tell in the facts on which day that was, or give the reason', page('17')]]],
  ['and a reason is enough', decision([allegation()], { facts: told(onDuty({ authorityDecidedOn: undefined as never })), late: 'The file came back by post.' }), onTheDay, []],
  ['without facts, as ever', decision([allegation()]), onTheDay, [[after24, page('10')]]],
  ['within the 24 hours nothing is late under any clock', decision([allegation()], { facts: told(onDuty({ authorityDecidedOn: '2026-05-01' })) }), due, []],
])('%s', (_, made, now, asked) => {
  expect(late(made, now)).toEqual(asked);
});

test('what the incident has already is recorded by nobody anew: mending it after any clock asks nothing', () => {
  const mended = decision([allegation()], { facts: told(onDuty()) });
  expect(decisionProblems(mended, context('2026-08-01T12:00:00.000Z', [{ id: 'c1', class: '105A', allegation: 0, isCancelled: false }])).filter(({ path }) => path === 'late')).toEqual([]);
});

test.each<readonly [string, Parameters<typeof isPastClock>[0]['held'], string | null, string, boolean]>([
  ['the 24 hours, as they end', null, due, due, false],
  ['the 24 hours, a millisecond on', null, due, '2026-05-05T09:00:00.001Z', true],
  ['no clock', null, null, nextDay, false],
  ['another, in its last moment', { from: 'investigation', by: lastMoment as never }, due, lastMoment, false],
  ['another, a millisecond on', { from: 'investigation', by: lastMoment as never }, due, nextDay, true],
  ['one that may wait', { from: 'national-crime-agency', by: null }, due, nextDay, false],
])('past its clock: %s', (_, held, ends, at, past) => {
  expect(isPastClock({ held }, ends, at)).toBe(past);
});
