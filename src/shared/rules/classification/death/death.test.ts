/** Deaths reported to police: pages 34-37 with their ten examples. */
import { expect, test } from 'vitest';
import { classifiedAs, onDay } from '../../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';

type Death = Partial<Parameters<typeof act<'death'>>[0]>;

const death = (change: Death) => act({ kind: 'death', by: [], ...change });
const aged = (age: number | null): FactsInput => ({ victims: [{ id: 'V1', age }] });
const homicide = (which: NonNullable<Death['homicide']>) => death({ cause: 'homicide', homicide: which });

test.each<readonly [string, ReturnType<typeof death>, FactsInput, string]>([
  ['example 1: believed assaulted', homicide('unlawful-killing'), aged(19), '1 001/01'],
  ['a victim of one year', homicide('unlawful-killing'), aged(1), '1 001/01'],
  ['a victim under one year', homicide('unlawful-killing'), aged(0), '1 001/02'],
  ['a victim whose age is not known: the class is', homicide('unlawful-killing'), aged(null), '1 ?'],
  ['manslaughter', homicide('manslaughter'), aged(19), '4/1 004/01'],
  ['corporate manslaughter', homicide('corporate-manslaughter'), aged(19), '4/10 004/10'],
  ['infanticide', homicide('infanticide'), aged(0), '4/2 004/02'],
  ['child destruction', homicide('child-destruction'), aged(0), '4/3 004/03'],
  ['caused or allowed', homicide('caused-or-allowed'), aged(3), '4/7 004/07'],
  ['which homicide is asked', death({ cause: 'homicide' }), aged(19), 'needs homicide'],
  ['example 2: no apparent cause', death({ cause: 'not-apparent' }), aged(20), 'N300/01'],
  ['example 3: an accident by the look of it', death({ cause: 'accident', causeConfirmed: false }), aged(56), 'N300/01'],
  ['example 3: then natural', death({ cause: 'natural-causes', alreadyKept: ['reported-death-recorded'] }), aged(56), 'N300/07'],
  ['example 4: believed natural', death({ cause: 'natural-causes', alreadyKept: [] }), aged(70), 'auditable-incident'],
  ['example 4: in a force that keeps every death', death({ cause: 'natural-causes', alreadyKept: ['force-keeps-natural-deaths'] }), aged(70), 'N300/07'],
  ['whether it does is asked', death({ cause: 'natural-causes' }), aged(70), 'needs alreadyKept'],
  ['example 5: a fracture is found', death({ cause: 'natural-causes-now-doubted', alreadyKept: [] }), aged(80), 'N300/01'],
  ['example 5: where it stands as N300/07', death({ cause: 'natural-causes-now-doubted', alreadyKept: ['natural-death-recorded'] }), aged(80), 'N300/07'],
  ['whether it stands is asked', death({ cause: 'natural-causes-now-doubted' }), aged(80), 'needs alreadyKept'],
  ['example 5: a fall', death({ cause: 'accident', causeConfirmed: true }), aged(80), 'N300/06'],
  ['a suicide', death({ cause: 'suicide', causeConfirmed: true }), aged(30), 'N300/02'],
  ['a suicide that is suspected', death({ cause: 'suicide', causeConfirmed: false }), aged(30), 'N300/01'],
  ['a railway death', death({ cause: 'road-or-rail' }), aged(30), 'N300/04'],
  ['example 8: an overdose is believed', death({ cause: 'drugs', causeConfirmed: false }), aged(32), 'N300/01'],
  ['example 8: and confirmed', death({ cause: 'drugs', causeConfirmed: true }), aged(32), 'N300/03'],
  ['whether it is confirmed is asked', death({ cause: 'drugs' }), aged(32), 'needs causeConfirmed'],
  ['example 9: an open verdict', death({ cause: 'open-verdict' }), aged(25), 'N300/08'],
  ['example 10: an infant, first', death({ cause: 'sudden-unexplained', causeConfirmed: false }), aged(0), 'N300/01'],
  ['example 10: neither natural nor a homicide', death({ cause: 'sudden-unexplained', causeConfirmed: true }), aged(0), 'N300/05'],
  ['somebody of 17', death({ cause: 'sudden-unexplained', causeConfirmed: true }), aged(17), 'N300/05'],
  ['somebody of 18', death({ cause: 'sudden-unexplained', causeConfirmed: true }), aged(18), 'N300/01'],
  ['of whom it is not asked whether that is confirmed', death({ cause: 'sudden-unexplained' }), aged(18), 'N300/01'],
  ['of a child it is', death({ cause: 'sudden-unexplained' }), aged(17), 'needs causeConfirmed'],
  ['the age is asked', death({ cause: 'sudden-unexplained', causeConfirmed: true }), aged(null), 'needs victims.V1.age'],
  ['the cause is asked', death({}), aged(20), 'needs cause'],
  ['before N300 came', death({ cause: 'not-apparent' }), { ...aged(20), ...onDay('2023-12-31') }, 'auditable-incident'],
  ['a natural death before N300 came: what the force keeps is not asked', death({ cause: 'natural-causes' }), { ...aged(70), ...onDay('2023-12-31') }, 'auditable-incident'],
  ['a homicide before N300 came', homicide('manslaughter'), { ...aged(19), ...onDay('2023-12-31') }, '4/1 004/01'],
  ['and the year after it did', death({ cause: 'not-apparent' }), { ...aged(20), ...onDay('2025-01-01') }, 'N300/01'],
])('%s', (_, one, change, expected) => {
  expect(classifiedAs(one, change)).toBe(expected);
});

test('in 2024, on a day the list does not print, it is referred', () => {
  expect(classifiedAs(death({ cause: 'not-apparent' }), { ...aged(20), ...onDay('2024-06-01') })).toMatch(/^refer: The day on which this changed is not known/);
});

test.each<readonly [string, ReturnType<typeof death>, readonly string[], readonly (string | null)[]]>([
  ['a homicide is recorded on the belief of police, and guidance sought first', { ...homicide('unlawful-killing'), probable: null }, ['1 001/01'], ['advice-of-senior-detective-or-registrar']],
  ['manslaughter', homicide('manslaughter'), ['4/1 004/01'], ['advice-of-senior-detective-or-registrar']],
  ['no guidance is printed for infanticide', homicide('infanticide'), ['4/2 004/02'], [null]],
])('%s', (_, one, crimes, beforehand) => {
  const decided = decideFacts(reported({ report: { by: 'other-third-party' }, ...aged(19), acts: [one] }));
  expect([crimesOf(decided), decided.needs]).toEqual([crimes, []]);
  expect(decided.crimes.map((crime) => crime.beforehand)).toEqual(beforehand);
});

test('credible evidence to the contrary keeps a homicide out (page 35)', () => {
  expect(crimesOf(decideFacts(reported({ ...aged(19), acts: [{ ...homicide('unlawful-killing'), contraryEvidence: true }] })))).toEqual([]);
});

test('one record for each death (page 35), however they are told', () => {
  const two: FactsInput = { victims: [{ id: 'V1', age: 40 }, { id: 'V2', age: 42 }] };
  const one = death({ cause: 'not-apparent', to: ['V1', 'V2'] });
  expect(answerOf(decideFacts(reported({ ...two, acts: [one] }))).otherRecords).toEqual({ 'N300/01': 2 });
  expect(answerOf(decideFacts(reported({ ...two, acts: [{ ...one, to: ['V1'] }, { ...one, id: 'A2', to: ['V2'] }] }))).otherRecords).toEqual({ 'N300/01': 2 });
  expect(answerOf(decideFacts(reported({ acts: [{ ...one, to: [] }] }))).otherRecords).toEqual({ 'N300/01': 1 });
});

test.each([
  ['2026-05-04', 'N300/01'],
  ['2023-12-31', 'nsir-incident'],
] as const)('a death reported as a homicide that evidence at hand contradicts is still a death: on %s it is kept as %s (page 35)', (day, kept) => {
  const answer = answerOf(decideFacts(reported({ decideOn: day, ...aged(40), acts: [{ ...homicide('unlawful-killing'), contraryEvidence: true }] })));
  expect([answer.record, answer.otherRecords]).toEqual([false, { [kept]: 1 }]);
});
