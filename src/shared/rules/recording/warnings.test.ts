/** What wants a reason before it is saved: each warning, the smallest change that lifts it, and the one reason that answers it. */
import { expect, test } from 'vitest';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, reported as report } from '../../../../tests/support/facts.ts';
import { toldVersion } from '../../../../tests/support/told-version.ts';
import type { DecisionInput } from '../../domain/decision.ts';
import { warningIds, type WarningId } from '../../domain/warning.ts';
import { FactsDocument } from '../facts/document.ts';
import { decisionContext } from './decision-context.ts';
import { raisedWarnings, warningProblems, withReasonsAsked } from './warnings.ts';

type Allegation = Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations'][number];
type Crime = Extract<Allegation['answer'], { kind: 'record' }>['crimes'][number];
type Told = NonNullable<Parameters<typeof toldVersion>[0]> & { readonly reported?: readonly string[] };

const recording = (crimes: readonly Crime[], change: Partial<Allegation> = {}): Allegation => allegation({ answer: { kind: 'record', crimes: [...crimes] }, ...change });
const plain = (...offences: readonly string[]): readonly Crime[] => offences.map((offence) => ({ offence, flags: [] }));
const none: Allegation = allegation({ path: [{ box: 'F1', answer: 'no' }], answer: { kind: 'no-crime' } });
const contextOf = ({ reported = [], ...told }: Told) => decisionContext(catalogue, { now: '2026-05-04T10:00:00.000Z', due: null, currentVersion: 1, version: toldVersion(told), reported });
const raised = (allegations: readonly Allegation[], told: Told = {}, change: Partial<DecisionInput> = {}): readonly WarningId[] => raisedWarnings(decision([...allegations], change), contextOf(told)).map(({ id }) => id);

const another = { victim: { kind: 'person', name: 'Another Victim' } } as const;
const him = { offender: { kind: 'person', name: 'Test Suspect' } } as const;
const state = { victim: { kind: 'state' } } as const;
const criA = allegation({ path: [], answer: { kind: 'crime-related-incident', ground: 'a', enquiries: 'Called twice.' } });
const n100: Allegation = allegation({ answer: { kind: 'reported-incident', code: '100/01' } });
const n300: Allegation = allegation({ answer: { kind: 'reported-incident', code: '300/01' } });
const withoutIt: Partial<Allegation> = { answer: { kind: 'record', crimes: [...plain('105/01')], withoutConfirmation: { ground: 'necessary', why: 'She lacks capacity to say so.' } } };
const victims = (count: number): Told => ({ parties: Array.from({ length: count }, () => ({ role: 'victim', age: 30 })) });

type Row = readonly [string, readonly Allegation[], Told, readonly WarningId[]];

const rows: readonly Row[] = [
  ['one crime', [recording(plain('105/01'))], {}, []],
  ['two between the same two', [recording(plain('105/01', '195/12#1'))], {}, ['more-than-one-crime']],
  ['two between the same two, in two allegations', [recording(plain('105/01'), him), recording(plain('008/06#1'), him)], {}, ['more-than-one-crime']],
  ['one each by two who are not named', [recording(plain('105/01')), recording(plain('008/06#1'))], {}, []],
  ['one each between two pairs', [recording(plain('105/01'), him), recording(plain('105/01'), { ...him, ...another })], {}, []],
  ['one each between two, of whom one allegation names the offender', [recording(plain('105/01'), him), recording(plain('008/06#1'))], {}, []],
  ['one each, of whom one allegation names the victim', [recording(plain('105/01'), { ...him, victim: { kind: 'person', name: null } }), recording(plain('008/06#1'), him)], {}, []],
  ['the same two, written otherwise', [recording(plain('105/01'), him), recording(plain('008/06#1'), { offender: { kind: 'person', name: 'TEST suspect' } })], {}, ['more-than-one-crime']],
  ['slavery beside another', [recording(plain('105/01', '036/06#1'))], {}, []],
  ['two against the state', [recording(plain('105/01', '195/12#1'), state)], {}, []],

  ['two victims and one allegation', [recording(plain('105/01'))], victims(2), ['victim-without-an-answer']],
  ['two victims and two allegations', [recording(plain('105/01')), recording(plain('105/01'), another)], victims(2), []],
  ['two victims and no crime', [none], victims(2), []],
  ['a victim and a suspect', [recording(plain('105/01'))], { parties: [{ role: 'victim', age: 30 }, { role: 'suspect', age: 30 }] }, []],
  ['two victims, and an offence against the state beside that of one', [recording(plain('105/01')), recording(plain('081/03'), state)], victims(2), ['victim-without-an-answer']],

  ['a parent', [recording(plain('105/01'))], { capacity: 'parent-or-carer' }, []],
  ['another third party', [recording(plain('105/01'))], { capacity: 'other-third-party' }, ['third-party']],
  ['another third party, and no crime', [none], { capacity: 'other-third-party' }, []],
  ['another third party, recorded without confirmation', [recording([], withoutIt)], { capacity: 'other-third-party' }, []],

  ['a professional, not confirmed by the victim', [criA], { capacity: 'professional' }, ['reporter-in-doubt']],
  ['a carer, not confirmed by the victim', [criA], { capacity: 'parent-or-carer' }, ['reporter-in-doubt']],
  ['a professional, not confirmed by one of two', [criA, recording(plain('105/01'))], { capacity: 'professional' }, ['reporter-in-doubt']],
  ['a professional, of an offence against the state', [{ ...criA, ...state }], { capacity: 'professional' }, []],
  ['a professional, and no crime', [none], { capacity: 'professional' }, []],
  ['a professional, recorded', [recording(plain('105/01'))], { capacity: 'professional' }, []],
  ['a professional, and another force records it', [allegation({ answer: { kind: 'crime-related-incident', ground: 'b' } })], { capacity: 'professional' }, []],
  ['the victim, who does not confirm', [criA], { capacity: 'victim' }, []],

  ['coded as domestic, no flag', [recording(plain('105/01'))], { openingCode: 'Domestic - assault' }, ['no-domestic-abuse-flag']],
  ['coded as domestic, with its flag', [recording([{ offence: '105/01', flags: ['domestic-abuse'] }])], { openingCode: 'Domestic - assault' }, []],
  ['coded as domestic, one of two with its flag', [recording([{ offence: '105/01', flags: ['domestic-abuse'] }], him), recording(plain('105/01'), { ...him, ...another })], { openingCode: 'Domestic - assault' }, []],
  ['coded as domestic, and no crime', [none], { openingCode: 'Domestic - assault' }, []],
  ['coded as domestic, and an offence against the state alone', [recording(plain('081/03'), state)], { openingCode: 'Domestic - assault' }, []],
  ['coded as non-domestic', [recording(plain('105/01'))], { openingCode: 'Non-domestic assault' }, []],

  ['rape in the words, and no crime', [none], { narrative: 'She says she was raped.' }, ['rape-in-the-words']],
  ['rape in the words, kept under N100', [n100], { narrative: 'She says she was raped.' }, []],
  ['rape in the words, and N100 opened before', [none], { narrative: 'She says she was raped.', reported: ['100/01'] }, []],
  ['rape in the words, recorded', [recording(plain('019/16#1'))], { narrative: 'She says she was raped.' }, []],
  ['rape in the words, another crime recorded', [recording(plain('105/01'))], { narrative: 'She says she was raped.' }, ['rape-in-the-words']],
  ['rape in the words, kept under N100 beside another answer', [n100, none], { narrative: 'She says she was raped.' }, []],
  ['rape in the words, kept under N300', [n300], { narrative: 'She says he rapes her.' }, ['rape-in-the-words']],
  ['rape in the words, and an offence nobody knows', [recording(plain('999/99'))], { narrative: 'He was charged with raping her.' }, ['rape-in-the-words']],
  ['a plant', [none], { narrative: 'The field was full of rapeseed.' }, []],

  ['a death in the words', [none], { narrative: 'A man was found dead in the street.' }, ['death-in-the-words']],
  ['a death in the words, kept under N300', [n300], { narrative: 'A man was found dead in the street.' }, []],
  ['a death in the words, and N300 opened before', [none], { narrative: 'A man was found dead in the street.', reported: ['300/01'] }, []],
  ['a death in the words, and murder recorded', [recording(plain('001/01#1'))], { narrative: 'A man was found dead in the street.' }, []],
  ['a death in the words, and death by dangerous driving recorded', [recording(plain('004/04#1'))], { narrative: 'He was pronounced dead.' }, []],
  ['a death in the words, and an assault recorded', [recording(plain('105/01'))], { narrative: 'A sudden death.' }, ['death-in-the-words']],
  ['a death in the words, kept under N100', [n100], { narrative: 'Life was pronounced extinct.' }, ['death-in-the-words']],
  ['a death in the words, and an offence nobody knows', [recording(plain('999/99'))], { narrative: 'A body was found.' }, ['death-in-the-words']],
  ['a death long ago', [none], { narrative: 'Her husband died in May.' }, []],

  ['a referral, and no crime', [none], { narrative: 'An NRM referral came for him.' }, ['referral-without-slavery']],
  ['the competent authority, and no crime', [none], { capacity: 'competent-authority' }, ['referral-without-slavery']],
  ['a referral, and another crime', [recording(plain('105/01'))], { narrative: 'A duty to notify was received.' }, ['referral-without-slavery']],
  ['a referral, recorded', [recording(plain('105/01', '036/06#1'))], { narrative: 'An NRM referral came for him.' }, []],

  ['slavery alone', [recording(plain('036/06#1'))], {}, ['nothing-beside-slavery']],
  ['slavery, and the other crime in another allegation', [recording(plain('036/06#1'), him), recording(plain('105/01'), him)], {}, []],
  ['slavery of one, and another crime to another', [recording(plain('036/06#1'), him), recording(plain('105/01'), { ...him, ...another })], {}, ['nothing-beside-slavery']],

  ['conduct that was reported before', [recording(plain('195/12#1'))], { narrative: 'He was reported last month, and messaged her again.' }, ['added-to-an-open-crime']],
  ...['195/94#1', '008/56#1', '008/67#1'].map((offence): Row => [`conduct of another kind that was reported before, ${offence}`, [recording(plain(offence))], { narrative: 'There were further incidents.' }, ['added-to-an-open-crime']]),
  ['conduct that was reported before, and an assault of somebody else', [recording(plain('195/12#1'), him), recording(plain('105/01'), { ...him, ...another })], { narrative: 'There is an open investigation.' }, ['added-to-an-open-crime']],
  ['an offence nobody knows, reported before', [recording(plain('999/99'))], { narrative: 'It has a crime number.' }, []],
  ['conduct, nothing before', [recording(plain('195/12#1'))], { narrative: 'He messaged her 30 times on Monday and Tuesday.' }, []],
  ['an assault, reported before', [recording(plain('105/01'))], { narrative: 'He was reported last month, and pushed her again.' }, []],

  ['a breach in the words', [recording(plain('105/01'))], { narrative: 'He breached his restraining order and pushed her.' }, ['breach-not-recorded']],
  ['a breach in the words, and no crime', [none], { narrative: 'In breach of the domestic violence protection notice.' }, ['breach-not-recorded']],
  ['a breach recorded beside it', [recording(plain('105/01')), recording(plain('066/39'), state)], { narrative: 'He breached her non-molestation order and pushed her.' }, []],
  ['a breach in the words, and an offence nobody knows', [recording(plain('999/99'))], { narrative: 'He breached his restraining order.' }, ['breach-not-recorded']],
  ['an order that was kept', [recording(plain('105/01'))], { narrative: 'The restraining order ended in May.' }, []],
];

test.each(rows)('%s', (_, allegations, told, expected) => {
  expect(raised(allegations, told)).toEqual(expected);
});

/** Of which a fact is still to be told, so that nothing is held against them. */
const facts = { names: {}, document: FactsDocument.parse(report({ acts: [act({ kind: 'assault' })] })) };

test.each(rows.filter(([, , , ids]) => ['more-than-one-crime', 'victim-without-an-answer', 'nothing-beside-slavery', 'added-to-an-open-crime', 'breach-not-recorded'].some((id) => ids.includes(id as WarningId))))('told facts say so themselves: %s', (_, allegations, told) => {
  expect(raised(allegations, told, { facts })).toEqual([]);
});

test.each<readonly [readonly Allegation[], string]>([
  [[recording(plain('105/01'))], 'The report names 3 victims and 1 has an allegation: one crime for each victim. Add the others, or say why one is none'],
  [[recording(plain('105/01')), recording(plain('105/01'), another)], 'The report names 3 victims and 2 have an allegation: one crime for each victim. Add the others, or say why one is none'],
])('how many victims are without an answer is said', (allegations, says) => {
  expect(raisedWarnings(decision([...allegations]), contextOf(victims(3))).map((warning) => warning.says)).toEqual([says]);
});

test.each(rows)('what is raised says what to do: %s', (_, allegations, told) => {
  const said = raisedWarnings(decision([...allegations]), contextOf(told)).map(({ says }) => says);
  expect(said.filter((says) => !/^[A-Z].+[a-z]$/.test(says))).toEqual([]);
});

test('a death by the closing code alone', () => {
  expect(raised([none], {}, { closing: 'P16' })).toEqual(['death-in-the-words']);
  expect(raised([n300], {}, { closing: 'P16' })).toEqual([]);
});

test('a duplicate or a test raises nothing', () => {
  const told: Told = { narrative: 'Found dead after she was raped; breach of the order; NRM.', capacity: 'competent-authority' };
  expect(raised([], told, { about: { kind: 'test', why: 'A training call' } })).toEqual([]);
});

test('every warning is raised somewhere here, but for the facts’ own and what old decisions carry', () => {
  const tried: ReadonlySet<string> = new Set(rows.flatMap(([, , , ids]) => ids));
  expect(warningIds.filter((id) => !tried.has(id))).toEqual(['other-than-the-facts', 'before-reasons-were-apart']);
});

const both = [recording(plain('105/01', '195/12#1'))];
const third: Told = { capacity: 'other-third-party' };
const open = (reasons: DecisionInput['reasons']): readonly string[] => warningProblems(decision(both, { reasons }), contextOf(third)).map(({ path }) => path);

test('a reason answers the warning it is given under and no other', () => {
  expect(open({})).toEqual(['reasons.more-than-one-crime', 'reasons.third-party']);
  expect(open({ 'third-party': 'She confirmed it by telephone at 10.' })).toEqual(['reasons.more-than-one-crime']);
  expect(open({ 'no-domestic-abuse-flag': 'They are neighbours.' })).toEqual(['reasons.more-than-one-crime', 'reasons.third-party']);
  expect(open({ 'before-reasons-were-apart': 'Said once for all.' })).toEqual(['reasons.more-than-one-crime', 'reasons.third-party']);
  expect(open({ 'third-party': 'She confirmed it.', 'more-than-one-crime': 'A week lay between.' })).toEqual([]);
});

test('what is sent has the reasons that something asks for', () => {
  const made = decision(both, { reasons: { 'third-party': 'She confirmed it.', 'no-domestic-abuse-flag': 'They are neighbours.' } });
  expect(withReasonsAsked(made, contextOf(third)).reasons).toEqual({ 'third-party': 'She confirmed it.' });
});
