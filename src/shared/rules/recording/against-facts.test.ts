/** A decision held against the facts told with it: the same crimes, fewer, other ones, and facts that settle nothing. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import type { Answer } from '../answer.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';
import { crimesApart, crimesByFacts, crimesHere, factsProblems } from './against-facts.ts';
import { decisionContext } from './decision-context.ts';
import { warningProblems } from './warnings.ts';

const context = decisionContext(catalogue, { now: '2026-05-04T10:00:00.000Z', due: '2026-05-05T09:00:00.000Z', currentVersion: 1 });

const assault = (change: object = {}) => act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], ...change });
const toldOf = (change: FactsInput) => ({ names: {}, document: FactsDocument.parse(reported(change)) });
const told = (...acts: NonNullable<FactsInput['acts']>) => toldOf({ acts });

type Ruled = { readonly relationship?: 'former-partner' | 'stranger'; readonly ruled?: boolean; readonly victim?: number; readonly features?: ['fixated-or-obsessive'] | []; readonly victims?: NonNullable<FactsInput['victims']> };
/** A course of conduct between two of 30 who are former partners. */
const conduct = ({ relationship = 'former-partner', ruled, victim = 30, features = [], victims = [] }: Ruled = {}, ...beside: NonNullable<FactsInput['acts']>) =>
  toldOf({
    victims: [{ id: 'V1', age: victim }, ...victims],
    offenders: [{ id: 'O1', age: 30 }],
    pairs: [{ victim: 'V1', offender: 'O1', relationship, ...(ruled === undefined ? {} : { registrarSaysHarassmentOnly: ruled }) }, ...victims.map(({ id }) => ({ victim: id, offender: 'O1', relationship: 'stranger' as const }))],
    acts: [act({ kind: 'course-of-conduct', occasions: 3, features }), ...beside],
  });

const fraud = (...callForService: ('arrest' | 'passed-by-nfib')[]) =>
  told(act({ kind: 'fraud', scheme: 'rental', callForService, approach: 'personal', victimDid: 'acted', falseRepresentation: 'shown', items: ['I1'], losers: ['V1'], particulars: [] }));

const elsewhere = { circumstances: ['place-in-question'], setting: [], suspectWas: 'A' };

const recording = (...offences: string[]) => allegation({ answer: { kind: 'record', crimes: offences.map((offence) => ({ offence, flags: [] })) } });

const both = { 'other-than-the-facts': 'The sergeant saw the messages.', 'more-than-one-crime': 'A week lay between.' };

const problems = (allegations: Parameters<typeof decision>[0], change: Parameters<typeof decision>[1]) => {
  const made = decision(allegations, change);
  return [...factsProblems(made, context), ...warningProblems(made, context)].map(({ path }) => path);
};

test.each<readonly [string, Parameters<typeof decision>[0], Parameters<typeof decision>[1], readonly string[]]>([
  ['no facts are told', [noCrime()], { facts: null }, []],
  ['what the rules find is recorded', [recording('105/01')], { facts: told(assault()) }, []],
  ['a crime must be recorded and none is', [noCrime()], { facts: told(assault()) }, ['facts']],
  ['a reason does not stand in for a crime', [noCrime()], { facts: told(assault()), reasons: { 'other-than-the-facts': 'He has gone home since.' } }, ['facts']],
  ['another class, without a reason', [recording('008/06#1')], { facts: told(assault()) }, ['reasons.other-than-the-facts']],
  ['another class, with a reason', [recording('008/06#1')], { facts: told(assault()), reasons: { 'other-than-the-facts': 'The photograph shows a bruise.' } }, []],
  ['one crime more', [recording('105/01', '008/06#1')], { facts: told(assault()) }, ['reasons.other-than-the-facts']],
  ['a crime where the rules find none', [recording('105/01')], { facts: told(assault({ contraryEvidence: true })) }, ['reasons.other-than-the-facts']],
  ['neither records any', [noCrime()], { facts: told(assault({ contraryEvidence: true })) }, []],
  ['a fact is missing: nothing is settled to depart from', [noCrime()], { facts: told(assault({ injury: null })) }, []],
  ['what was done in another force’s area is left to that force (page 15)', [noCrime()], { facts: told(assault(elsewhere)) }, []],
  ['or stands here until it is transferred', [recording('105/01')], { facts: told(assault(elsewhere)) }, []],
  ['as another class it wants a reason', [recording('008/06#1')], { facts: told(assault(elsewhere)) }, ['reasons.other-than-the-facts']],
  ['what was done here is recorded, whatever else was done elsewhere', [noCrime()], { facts: told(assault(), assault({ id: 'A2', afterReport: 1, ...elsewhere })) }, ['facts']],
  ['stalking of a former partner, as stalking (page 55)', [recording('195/12#1')], { facts: conduct() }, []],
  ['stalking of a former partner, as harassment: no reason answers that (page 55)', [recording('195/94#1')], { facts: conduct(), reasons: { 'other-than-the-facts': 'It is harassment.' } }, ['facts']],
  ['the same, and stalking beside it', [recording('195/12#1', '195/94#1')], { facts: conduct(), reasons: both }, []],
  ['neither, but another crime', [recording('105/01')], { facts: conduct(), reasons: both }, []],
  ['the registrar is satisfied that it is harassment only, and it is', [recording('195/94#1')], { facts: conduct({ ruled: true }) }, []],
  ['the same, as stalking', [recording('195/12#1')], { facts: conduct({ ruled: true }), reasons: both }, []],
  ['stalking of a stranger, who is fixated, as harassment', [recording('195/94#1')], { facts: conduct({ relationship: 'stranger', features: ['fixated-or-obsessive'] }), reasons: both }, []],
  ['stalking left out, and the harassment of somebody else recorded', [recording('195/94#1')], { facts: conduct({ victims: [{ id: 'V2', age: 40 }] }, act({ id: 'A2', kind: 'course-of-conduct', occasions: 3, features: [], to: ['V2'] })), reasons: both }, []],
  ['a former partner of 15, of whom nothing is presumed', [recording('195/12#1')], { facts: conduct({ victim: 15 }), reasons: both }, []],
  ['a fraud that Report Fraud records, and no call for service (page 97)', [noCrime()], { facts: fraud() }, []],
  ['a fraud on a call for service, which is recorded here as well (page 97)', [noCrime()], { facts: fraud('arrest') }, ['facts']],
  ['a crime that the list no longer names', [recording('999/99')], { facts: told(assault()) }, ['reasons.other-than-the-facts']],
  ['a name that means nobody, and a crime', [recording('008/06#1')], { facts: told(assault({ until: '2026-05-01', on: '2026-05-02' })) }, ['facts.document.acts.0.until']],
  ['a name that means nobody', [noCrime()], { facts: told(assault({ to: ['V7'] })) }, ['facts.document.acts.0.to.0']],
])('%s', (_, allegations, change, expected) => {
  expect(problems(allegations, change)).toEqual(expected);
});

test('whole incidents are held against no facts', () => {
  const facts = told(assault({ to: ['V7'] }));
  expect(problems([], { facts, about: { kind: 'test', why: 'A training call' } })).toEqual([]);
  expect(problems([], { facts: told(assault()), about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told: { state: 'not-yet', reason: 'She is in theatre', due: '2026-05-05T09:00:00.000Z' } } })).toEqual([]);
});

const cite = (page: string) => `Crime Recording Rules 2026/27, page ${page}`;

test('what is said: which crimes, and how many of each', () => {
  const says = (allegations: Parameters<typeof decision>[0], facts: ReturnType<typeof told>) => factsProblems(decision(allegations, { facts }), context);
  const two = toldOf({ victims: ['V1', 'V2', 'V3'].map((id) => ({ id, capacity: [] })), acts: [assault({ to: ['V1', 'V2'] }), assault({ id: 'A2', injury: 'actual', to: ['V3'] })] });
  expect(says([noCrime()], told(assault()))).toEqual([{ path: 'facts', message: 'By the facts told 1 × 105A is recorded, and this decision records none. Mend the facts or record it', cite: cite('7') }]);
  expect(says([noCrime()], two).map(({ message }) => message)).toEqual(['By the facts told 2 × 105A and 1 × 8N is recorded, and this decision records none. Mend the facts or record it']);
  expect(says([recording('195/94#1')], conduct())).toEqual([
    { path: 'facts', message: 'Between former partners, both 16 or over, a course of conduct is recorded as stalking unless the registrar is satisfied that it is harassment in law only. Ask the registrar for a ruling, or record stalking', cite: cite('55') },
  ]);
});

test('what wants a reason: what the rules find, and what is recorded', () => {
  const says = (facts: ReturnType<typeof told>, ...offences: string[]) => crimesApart(decision([recording(...offences)], { facts }), context);
  expect(says(told(assault()), '105/01', '008/06#1')).toBe('By the facts told 1 × 105A is recorded, and here 1 × 105A and 1 × 8N. Say why');
  expect(says(told(assault({ contraryEvidence: true })), '105/01')).toBe('By the facts told no crime is recorded, and here 1 × 105A. Say why');
  expect(says(told(assault()), '999/99')).toBe('By the facts told 1 × 105A is recorded, and here 1 × unknown. Say why');
  expect(says(told(assault()), '105/01')).toBeNull();
});

const found = (change: Partial<Answer['crimes'][number]> = {}): Answer['crimes'][number] => ({ class: '105A', hoCode: '105/01', count: 1, principal: true, additional: false, swallows: [], alreadyRecorded: false, recordedBy: 'this-force', localRecord: true, beforehand: null, ...change });

test.each<readonly [string, Partial<Answer['crimes'][number]>, boolean]>([
  ['this force records', {}, true],
  ['is on the record already', { alreadyRecorded: true }, false],
  ['Report Fraud records, and this force as well', { recordedBy: 'report-fraud', localRecord: true }, true],
  ['Report Fraud records, and this force perhaps', { recordedBy: 'report-fraud', localRecord: null }, true],
  ['Report Fraud alone records', { recordedBy: 'report-fraud', localRecord: false }, false],
  ['stands here until it is transferred', { recordedBy: 'another-force', localRecord: null }, true],
])('of the crimes found, one that %s is recorded here: %s', (_, change, isHere) => {
  expect(crimesHere({ crimes: [found(change)] }).length).toBe(isHere ? 1 : 0);
});

const base = context.factsSay(told(assault()).document);
const open = { decisive: true, about: 'acts.A1', because: 'The rules disagree.', cites: [] };
test.each<readonly [string, Partial<Answer>, readonly (readonly [string, number])[] | null]>([
  ['settled', {}, [['105A', 1]]],
  ['of several', { crimes: [found({ count: 2 }), found({ class: '8N' })] }, [['105A', 2], ['8N', 1]]],
  ['with a fact to tell', { needs: ['acts.A1.injury'] }, null],
  ['for a person to settle', { refer: [open] }, null],
  ['with something to ask that changes nothing', { refer: [{ ...open, decisive: false }] }, [['105A', 1]]],
  ['of a class that is left open', { crimes: [found(), found({ class: null })] }, null],
  ['of such a class that Report Fraud alone records', { crimes: [found(), found({ class: null, recordedBy: 'report-fraud', localRecord: false })] }, [['105A', 1]]],
])('what the facts find is held against a decision where it is settled: %s', (_, change, expected) => {
  const tallied = crimesByFacts({ ...base, ...change });
  expect(tallied === null ? null : [...tallied]).toEqual(expected);
});
