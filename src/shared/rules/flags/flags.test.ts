/** The ten mandatory flags: pages 26-31, 39, 45. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { misuse } from '../../../../tests/support/fraud.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

type Flags = ReturnType<typeof answerOf>['flags'][number];

const flagsOf = (facts: FactsInput): Flags => {
  const [first] = answerOf(decideFacts(facts)).flags;
  if (first === undefined) throw new Error('No crime is recorded');
  return first;
};

const adults = { victims: [{ id: 'V1', age: 30, capacity: [] }], offenders: [{ id: 'O1', age: 30 }], pairs: [{ victim: 'V1', offender: 'O1', relationship: 'stranger' }] } satisfies FactsInput;
type Assault = Partial<Parameters<typeof act<'assault'>>[0]>;
const assault = (change: Assault) => act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], aspects: [], ...change });
const hit = (change: Assault, facts: FactsInput = {}): FactsInput => reported({ ...adults, acts: [assault(change)], ...facts });
const related = (relationship: 'partner' | 'family', victim: number, offender: number): FactsInput => ({
  victims: [{ id: 'V1', age: victim, capacity: [] }],
  offenders: [{ id: 'O1', age: offender }],
  pairs: [{ victim: 'V1', offender: 'O1', relationship }],
});
const stolen = (change: Partial<Parameters<typeof act<'theft'>>[0]>): FactsInput => reported({ ...adults, acts: [act({ kind: 'theft', goods: 'other', from: 'elsewhere', force: 'none', byEmployee: false, aspects: [], ...change })] });
const sexual = (age: number, aspects: NonNullable<Assault['aspects']> = []): FactsInput => reported({ ...adults, victims: [{ id: 'V1', age }], acts: [act({ kind: 'offence', class: '20A', code: '020/05', aspects })] });
const dayOf = (receivedAt: string): FactsInput => ({ report: { by: 'victim', receivedAt: `${receivedAt}T09:00:00Z` } });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['nothing shows, nothing is flagged', hit({}), []],
  ['hostility of two kinds (page 26)', hit({ aspects: ['hostility-race', 'hostility-disability'] }), ['hate', 'hate:disability', 'hate:racial']],
  ['religion with the religion that was targeted (page 27)', hit({ aspects: ['hostility-religion'], religionTargeted: 'muslim' }), ['hate', 'hate:religion', 'religion:muslim']],
  ['sexual orientation and transgender', hit({ aspects: ['hostility-sexual-orientation', 'hostility-transgender'] }), ['hate', 'hate:transgender', 'hate:sexual-orientation']],
  ['an aggravated offence is perceived so, whichever of the two', hit({ features: ['racially-or-religiously-aggravated'], aspects: ['hostility-race'] }), ['hate', 'hate:racial']],
  ['and where no strand is told', hit({ features: ['racially-or-religiously-aggravated'] }), ['hate']],
  ['lead from a roof', stolen({ aspects: ['for-scrap-metal'], metal: 'infrastructure' }), ['metal-theft', 'metal-theft:infrastructure']],
  ['a plaque', stolen({ aspects: ['for-scrap-metal'], metal: 'non-infrastructure' }), ['metal-theft', 'metal-theft:non-infrastructure']],
  ['in doubt infrastructure (page 27)', stolen({ aspects: ['for-scrap-metal'], metal: 'hard-to-tell' }), ['metal-theft', 'metal-theft:infrastructure']],
  ['partners of 16 (page 28)', hit({}, related('partner', 16, 16)), ['domestic-abuse']],
  ['a victim of 15', hit({}, related('partner', 15, 16)), []],
  ['an offender of 15', hit({}, related('family', 16, 15)), []],
  ['a theft from a partner that is abuse', reported({ ...related('partner', 30, 30), acts: [act({ kind: 'theft', goods: 'other', from: 'elsewhere', force: 'none', byEmployee: false, aspects: ['abusive'] })] }), ['domestic-abuse']],
  ['a theft from a partner that is not', reported({ ...related('partner', 30, 30), acts: [act({ kind: 'theft', goods: 'other', from: 'elsewhere', force: 'none', byEmployee: false, aspects: [] })] }), []],
  ['an assault on a child, to abuse its mother (page 28)', hit({ aspects: ['abusive-towards-another'] }, related('family', 8, 30)), ['domestic-abuse']],
  ['an assault on a child that is no more than that', hit({}, related('family', 8, 30)), []],
  ['partly online (page 29)', hit({ aspects: ['online'] }), ['online']],
  ['a sexual offence against somebody of 17', sexual(17), ['csa']],
  ['of 18', sexual(18), []],
  ['exploitation is abuse too (page 29)', hit({ aspects: ['child-sexual-exploitation'] }, { victims: [{ id: 'V1', age: 17, capacity: [] }] }), ['csa', 'cse']],
  ['of somebody of 18 it is none (page 29)', sexual(18, ['child-sexual-exploitation']), []],
  ['of two, one of whom is a child', reported({ ...adults, victims: [{ id: 'V1', age: 18 }, { id: 'V2', age: 17 }], acts: [act({ kind: 'theft', goods: 'mail', from: 'elsewhere', force: 'none', byEmployee: false, to: ['V1', 'V2'], aspects: ['child-sexual-exploitation'] })] }), ['csa', 'cse']],
  ['of somebody whose age is not told', reported({ ...adults, victims: [{ id: 'V1' }], acts: [act({ kind: 'offence', class: '49', code: '049/10', aspects: ['child-sexual-exploitation'] })] }), ['csa', 'cse']],
  ['what had been drunk (page 30)', hit({ aspects: ['alcohol'] }), ['alcohol']],
  ['acid that burned skin (page 30)', hit({ aspects: ['corrosive-substance'], corrosiveEvidence: ['skin'] }), ['corrosive']],
  ['acid that missed, corroborated', hit({ aspects: ['corrosive-substance'], corrosiveEvidence: ['attempt'] }), ['corrosive']],
  ['acid that burned clothing, tested', hit({ aspects: ['corrosive-substance'], corrosiveEvidence: ['clothing'] }), ['corrosive']],
  ['a threat that may be a hoax', hit({ aspects: ['corrosive-substance'], corrosiveEvidence: [] }), []],
  ['acid in a theft', stolen({ aspects: ['corrosive-substance'], corrosiveEvidence: ['skin'] }), []],
  ['for honour (page 31)', hit({ aspects: ['honour'] }), ['honour-based']],
  ['mutilation always', reported({ ...adults, acts: [act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: false, aspects: [] })] }), ['honour-based']],
  ['a forced marriage always, and domestic abuse (page 39)', reported({ ...adults, acts: [act({ kind: 'forced-marriage', pressure: true, toMarryBefore18: false, aspects: [] })] }), ['domestic-abuse', 'honour-based']],
  ['spiked (page 31)', hit({ aspects: ['spiking'] }), ['spiking']],
  ['spiked the day before it was collected', hit({ aspects: ['spiking'] }, dayOf('2026-03-31')), []],
  ['and on its first day', hit({ aspects: ['spiking'] }, dayOf('2026-04-01')), ['spiking']],
  ['an act of spiking', reported({ ...adults, acts: [act({ kind: 'spiking', purpose: 'injure-or-annoy', aspects: [] })] }), ['spiking']],
  ['a theft by spiking is none of the three groups', stolen({ aspects: ['spiking'] }), []],
  ['computer misuse is online by itself', reported({ ...adults, acts: [misuse('hacking-account', { unauthorised: true, items: ['I1'], aspects: [] })] }), ['online']],
])('%s', (_, facts, expected) => {
  const { must, asks } = flagsOf(facts);
  expect(must).toEqual(expected);
  expect(asks).toEqual([]);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['what shows in it', hit({ aspects: null }), ['acts.A1.aspects']],
  ['which strand of an aggravated offence', hit({ features: ['racially-or-religiously-aggravated'], aspects: null }), ['acts.A1.aspects']],
  ['which religion was targeted', hit({ aspects: ['hostility-religion'] }), ['acts.A1.religionTargeted']],
  ['which metal', stolen({ aspects: ['for-scrap-metal'] }), ['acts.A1.metal']],
  ['what shows the acid', hit({ aspects: ['corrosive-substance'] }), ['acts.A1.corrosiveEvidence']],
  ['what they are to each other', hit({}, { pairs: [] }), ['pairs.V1-O1.relationship']],
  ['how old partners are', reported({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'partner' }], acts: [assault({})] }), ['victims.V1.age', 'offenders.O1.age']],
])('%s is asked beside the flags, and keeps nothing from being recorded', (_, facts, expected) => {
  const answer = answerOf(decideFacts(facts));
  expect(answer).toMatchObject({ record: true, needs: [] });
  expect(answer.flags[0]?.asks).toEqual(expected);
});

test('whether a forced marriage of somebody under 16 is domestic abuse is referred, with both pages', () => {
  const decided = decideFacts(reported({ ...adults, victims: [{ id: 'V1', age: 15 }], acts: [act({ kind: 'forced-marriage', pressure: true, toMarryBefore18: false, aspects: [] })] }));
  expect(decided.refer).toMatchObject([{ cites: [{ page: '28' }, { page: '39' }] }]);
  expect(decided.flags[0]?.must).toEqual(['honour-based']);
});

test('what must be set and is not is missing, and what does not belong is said', () => {
  expect(flagsOf(hit({ aspects: ['alcohol', 'online'], flags: ['online', 'cse'] }))).toMatchObject({ must: ['online', 'csa', 'alcohol'], missing: ['csa', 'alcohol'], problems: [{ flag: 'csa', cites: ['Crime Recording Rules 2026/27, page 29'] }] });
  expect(flagsOf(stolen({ aspects: [], flags: ['metal-theft', 'metal-theft:infrastructure', 'metal-theft:non-infrastructure'] })).problems).toMatchObject([{ flag: 'metal-theft' }]);
  expect(flagsOf(hit({ aspects: ['alcohol'] })).missing).toBeNull();
});

test('each finding names its rule and page', () => {
  expect(answerOf(decideFacts(hit({ aspects: ['alcohol'] }))).findings).toContainEqual({ about: '008/06 of acts.A1', rule: 'alcohol-flag', says: 'holds', because: 'Alcohol is perceived to have made it worse.', cites: ['Crime Recording Rules 2026/27, page 30'] });
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['hostility to a religion nobody has named yet (page 27)', hit({ aspects: ['hostility-religion'] }), ['hate', 'hate:religion']],
  ['metal theft of a kind not told yet (page 27)', stolen({ aspects: ['for-scrap-metal'] }), ['metal-theft']],
])('%s carries the flag all the same', (_, facts, expected) => {
  expect(flagsOf(facts).must).toEqual(expected);
});
