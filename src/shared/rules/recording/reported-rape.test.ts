/** Reported incidents of rape (pages 62-64): which code, how many, and when it is a crime after all; and willing children (pages 65-66). */
import { expect, test } from 'vitest';
import { answerOf } from '../answer.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Classified } from '../classification/classified.ts';
import { openCase } from '../facts/case.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';
import { isReportOfRape } from './gates/report-of-rape.ts';

type Sexual = Partial<Parameters<typeof act<'sexual-act'>>[0]>;
type Report = NonNullable<FactsInput['report']>;

const rape = (change: Sexual = {}) => act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', ...change });
const at = '2026-05-04T09:00:00Z';
const woman: FactsInput = { victims: [{ id: 'V1', age: 30, sex: 'female' }] };
const told = (one: ReturnType<typeof rape>, by: Report['by'] = 'victim', change: FactsInput = {}) => decideFacts(reported({ ...woman, ...change, report: { by, receivedAt: at, ...change.report }, acts: [one] }));
const kept = (one: ReturnType<typeof rape>, by: Report['by'] = 'victim', change: FactsInput = {}) => {
  const { record, otherRecords, needs } = answerOf(told(one, by, change));
  return [record, otherRecords, needs];
};

const third = 'other-third-party';
const unconfirmed = { traced: true, confirmed: false, without: 'neither' } as const;

test.each<readonly [string, Sexual, Report['by'], string]>([
  ['the victim cannot be traced (page 63)', { traced: false, without: 'neither' }, third, 'N100/01'],
  ['the victim does not confirm it', unconfirmed, third, 'N100/01'],
  ['it is not probable, and was told as outside England and Wales', { probable: false, contraryEvidence: false, circumstances: ['outside-england-and-wales'] }, 'victim', 'N100/03'],
  ['it is not probable, and another force records it', { probable: false, contraryEvidence: false, circumstances: ['recorded-by-another-force'] }, 'victim', 'N100/03'],
  ['it is not probable', { probable: false, contraryEvidence: false }, 'victim', 'N100/01'],
  ['it is not probable, with evidence to the contrary', { probable: false, contraryEvidence: true }, 'victim', 'N100/02'],
  ['credible evidence to the contrary', { contraryEvidence: true }, 'victim', 'N100/02'],
  ['attempted, and not confirmed', { ...unconfirmed, stage: 'attempted' }, third, 'N100/01'],
  ['another force records it', { circumstances: ['recorded-by-another-force'] }, 'victim', 'N100/03'],
  ['done in the area of another force (page 64)', { circumstances: ['in-another-force-area'] }, 'victim', 'N100/03'],
  ['the same, and nobody is asked to confirm it', { circumstances: ['in-another-force-area'], probable: null }, third, 'N100/03'],
  ['the same, with evidence to the contrary', { circumstances: ['in-another-force-area'], contraryEvidence: true }, 'victim', 'N100/02'],
  ['the suspect was in the area of another force (page 64)', { suspectWas: 'B' }, 'victim', 'N100/03'],
  ['nobody knows where he was, and the victim was there', { suspectWas: 'unknown', victimWas: 'B' }, 'victim', 'N100/03'],
  ['the same, and nobody is asked to confirm it', { suspectWas: 'B', probable: null }, third, 'N100/03'],
  ['committed in Scotland (pages 15 and 63)', { committedIn: 'scotland', declined: false }, 'victim', 'N100/03'],
  ['committed outside the United Kingdom, and not investigated here', { committedIn: 'outside-the-united-kingdom', connection: [] }, 'victim', 'N100/03'],
  ['nobody who can be asked reports it', { traced: false, without: 'neither' }, 'anonymous', 'N100/01'],
  ['seen only on video', { circumstances: ['seen-only-on-video'], enquiriesMade: false, traced: false, confirmed: false, without: 'neither' }, 'nobody', 'N100/01'],
])('%s', (_, change, by, code) => {
  expect(kept(rape(change), by)).toEqual([false, { [code]: 1 }, []]);
});

test.each<readonly [string, Sexual, Report['by']]>([
  ['the victim reports it', {}, 'victim'],
  ['the suspect was here, and lives elsewhere', { suspectWas: 'here', suspectLives: 'B' }, 'victim'],
  ['the suspect was here, and the victim elsewhere', { suspectWas: 'here', victimWas: 'B', setting: [] }, 'victim'],
  ['both forces agree that this one records it (page 15)', { suspectWas: 'B', setting: ['another-place-agreed'], agreedForce: 'here', agreement: ['rationale', 'decision-makers-or-registrars-of-both-forces'] }, 'victim'],
  ['recorded before it was found to have been elsewhere: it is considered for transfer (page 15)', { suspectWas: 'B', setting: [], recordedAt: '2026-05-04T10:00:00Z' }, 'victim'],
  ['a third party, and the victim confirms', { traced: true, confirmed: true }, third],
  ['a third party, and recording is appropriate', { traced: true, confirmed: false, without: 'appropriate' }, third],
  ['a doctor about whom there is no doubt, whether or not she confirms', unconfirmed, 'professional'],
])('a crime: %s', (_, change, by) => {
  const decided = told(rape(change), by, { report: { inDoubt: false } });
  expect([crimesOf(decided), answerOf(decided).otherRecords]).toEqual([['19C 019/08'], {}]);
});

test('a professional about whom there is doubt, unconfirmed', () => {
  expect(kept(rape(unconfirmed), 'professional', { report: { inDoubt: true } })).toEqual([false, { 'N100/01': 1 }, []]);
});

test('a series over several forces, of which one rape was here, is one crime, where the most recent was (page 16)', () => {
  const both = decideFacts(reported({ ...woman, acts: [rape({ on: '2026-05-01', suspectWas: 'B', setting: [] }), rape({ id: 'A2', on: '2026-05-02', suspectWas: 'here', setting: [] })] }));
  expect([crimesOf(both), answerOf(both).otherRecords]).toEqual([['19C 019/08'], {}]);
  const two = { ...woman, offenders: [{ id: 'O1' }, { id: 'O2' }] };
  const beside = (change: Sexual) => answerOf(decideFacts(reported({ ...two, victims: [{ id: 'V1', age: 30, sex: 'female' }, { id: 'V2', age: 30, sex: 'female' }], acts: [rape({ on: '2026-05-01', suspectWas: 'B', setting: [] }), rape({ id: 'A2', on: '2026-05-02', suspectWas: 'here', setting: [], ...change })] }))).otherRecords;
  expect([beside({ to: ['V2'] }), beside({ by: ['O2'] }), beside({ by: ['O1', 'O2'] }), beside({ to: ['V1', 'V2'] })]).toEqual([{ 'N100/03': 1 }, { 'N100/03': 1 }, {}, {}]);
  const elsewhere = decideFacts(reported({ ...woman, acts: [rape({ on: '2026-05-01', suspectWas: 'B' }), rape({ id: 'A2', on: '2026-05-02', suspectWas: 'C' })] }));
  expect([crimesOf(elsewhere), answerOf(elsewhere).otherRecords]).toEqual([[], { 'N100/03': 1 }]);
});

test('neither age nor sex of the victim is asked for an N100', () => {
  expect(kept(rape(unconfirmed), third, { victims: [{ id: 'V1' }] })).toEqual([false, { 'N100/01': 1 }, []]);
});

test('before N100, a crime related incident or an incident; in the year it came, referred', () => {
  const on = (day: string, change: Sexual) => told(rape({ ...change, on: day }), third, { report: { receivedAt: `${day}T09:00:00Z` } });
  expect(answerOf(on('2014-12-31', unconfirmed)).otherRecords).toEqual({ 'crime-related-incident': 1 });
  expect(answerOf(on('2016-01-01', unconfirmed)).otherRecords).toEqual({ 'N100/01': 1 });
  expect(on('2015-06-01', unconfirmed).refer[0]?.because).toMatch(/The day on which this changed is not known/);
});

test.each<readonly [string, ReturnType<typeof rape>, readonly (boolean | null)[], object, readonly string[]]>([
  ['reported as rape, and she consented', rape({ consent: 'consented', features: [], reportedAsRape: true, contraryEvidence: false }), [false], { 'N100/01': 1 }, []],
  ['reported as something else', rape({ consent: 'consented', features: [], reportedAsRape: false }), [false], { 'nsir-incident': 1 }, []],
  ['what it was reported as is asked', rape({ consent: 'consented', features: [] }), [null], {}, ['acts.A1.reportedAsRape']],
  ['an assault that was never told as rape', rape({ ...unconfirmed, deed: 'touching' }), [false], { 'crime-related-incident': 1 }, []],
  ['reported as rape, told as touching, not confirmed', rape({ ...unconfirmed, deed: 'touching', reportedAsRape: true }), [false], { 'N100/01': 1 }, []],
])('%s', (_, one, record, otherRecords, needs) => {
  expect(kept(one, third)).toEqual([...record, otherRecords, needs]);
});

test('penile penetration of a willing child of 14 is rape only where it was reported as one', () => {
  const of14 = (reportedAsRape: boolean | null) => kept(rape({ consent: 'consented', features: [], pointsToProve: 'not-made-out', reportedAsRape }), third, { victims: [{ id: 'V1', age: 14, sex: 'female' }], offenders: [{ id: 'O1', age: 15 }] });
  expect([of14(false), of14(null)]).toEqual([[false, { 'crime-related-incident': 1 }, []], [null, {}, ['acts.A1.reportedAsRape']]]);
});

test.each<readonly [string, Classified, boolean]>([
  ['a rape', { is: 'offence', class: '19C', code: '019/08', against: 'victim' }, true],
  ['what went back to N100 keeps its code', { is: 'not-notifiable', instead: 'N100/02' }, false],
])('reported as rape, and what it was is not asked again: %s', (_, classified, expected) => {
  const of = openCase(FactsDocument.parse(reported({ ...woman, acts: [rape()] })), catalogue, '2026-05-04' as LocalDate);
  const [one] = of.acts;
  if (one === undefined) throw new Error('One act is told');
  expect(isReportOfRape({ act: one, of, classified })).toBe(expected);
});

test('a rape told by its class is one as well', () => {
  const chosen = act({ kind: 'offence', class: '19C', code: '019/08', ...unconfirmed });
  expect(answerOf(decideFacts(reported({ report: { by: third, receivedAt: at }, acts: [chosen] }))).otherRecords).toEqual({ 'N100/01': 1 });
  expect(answerOf(decideFacts(reported({ report: { by: third, receivedAt: at }, acts: [{ ...chosen, class: '20A', code: '020/05' }] }))).otherRecords).toEqual({ 'crime-related-incident': 1 });
});

test('one for each relationship of victim and offender (page 63), however it is told', () => {
  const all: FactsInput = { victims: [{ id: 'V1', age: 30, sex: 'female' }, { id: 'V2', age: 40, sex: 'female' }], offenders: [{ id: 'O1' }, { id: 'O2' }] };
  const count = (...acts: readonly ReturnType<typeof rape>[]) => answerOf(decideFacts(reported({ ...all, report: { by: third, receivedAt: at }, acts: [...acts] }))).otherRecords;
  const one = rape(unconfirmed);
  expect(count(rape({ ...unconfirmed, by: ['O1', 'O2'] }))).toEqual({ 'N100/01': 2 });
  expect(count(rape({ ...unconfirmed, by: ['O1', 'O2'], to: ['V1', 'V2'] }))).toEqual({ 'N100/01': 4 });
  expect(count(rape({ ...unconfirmed, by: ['O1'], undefinedOffenders: true }))).toEqual({ 'N100/01': 2 });
  expect(count(rape({ ...unconfirmed, by: [] }))).toEqual({ 'N100/01': 1 });
  expect(count(one, { ...one, id: 'A2' })).toEqual({ 'N100/01': 1 });
  expect(count(one, { ...one, id: 'A2', by: ['O2'] })).toEqual({ 'N100/01': 2 });
  expect(count(one, { ...one, id: 'A2', to: ['V2'] })).toEqual({ 'N100/01': 2 });
});

const prepared = (change: Sexual = {}) => rape({ stage: 'preparatory', ...change });

test.each<readonly [string, Sexual, FactsInput, Readonly<Record<string, number>>]>([
  ['rape', {}, {}, { 'N100/01': 1 }],
  ['rape by two', { by: ['O1', 'O2'] }, { offenders: [{ id: 'O1' }, { id: 'O2' }] }, { 'N100/01': 2 }],
  ['rape, of which consent is not told', { consent: null }, {}, { 'N100/01': 1 }],
  ['rape in the area of another force (page 64)', { circumstances: ['in-another-force-area'] }, {}, { 'N100/03': 1 }],
  ['rape, with evidence to the contrary', { contraryEvidence: true }, {}, { 'N100/02': 1 }],
  ['touching that was reported as rape', { deed: 'touching', reportedAsRape: true }, {}, { 'N100/01': 1 }],
  ['touching', { deed: 'touching' }, {}, {}],
  ['what was not reported as rape', { reportedAsRape: false }, {}, {}],
  ['what somebody was willing to do', { consent: 'consented' }, {}, {}],
])('no more than preparatory, and reported as it: %s', (_, change, facts, records) => {
  const decided = told(prepared(change), 'victim', facts);
  expect([answerOf(decided).record, answerOf(decided).otherRecords, decided.needs]).toEqual([null, records, []]);
  expect(decided.refer).toMatchObject([{ decisive: true, because: expect.stringContaining('no more than preparatory') as string }]);
});

test('an N100 that stands beside a referral is due at once (page 63), and what is referred otherwise has no clock', () => {
  expect(answerOf(told(prepared())).due).toMatchObject({ 'acts.A1': { from: 'first-report', atOnce: true, by: '2026-05-05T09:00:00.000Z' } });
  expect(answerOf(told(prepared({ deed: 'touching' }))).due).toEqual({});
});

test('before N100 nothing stands beside a referral', () => {
  expect(answerOf(told(prepared({ on: '2014-12-31' }), 'victim', { report: { receivedAt: '2014-12-31T09:00:00Z' } })).otherRecords).toEqual({});
});

test.each<readonly [string, Sexual]>([
  ['an officer on duty, before the authority has decided (page 17)', { circumstances: ['police-on-duty'], authorityDecided: 'not-yet' }],
  ['an investigation that others lead', { circumstances: ['lead-by-another-authority'] }],
])('referred, since no code of N100 fits: %s', (_, change) => {
  const { refer, crimes } = told(rape(change));
  expect([refer.map(({ cites }) => cites.map(({ page }) => page)), crimes]).toEqual([[['17', '63']], []]);
});

test('at school it is serious, and recorded', () => {
  expect(crimesOf(told(rape({ circumstances: ['school-premises-in-school-hours'] })))).toEqual(['19C 019/08']);
});

const centre = (...wants: NonNullable<Report['referralCentre']>) => told(rape({ by: [] }), 'sexual-assault-referral-centre', { report: { referralCentre: wants } });

test.each<readonly [NonNullable<Report['referralCentre']>[number], boolean]>([
  ['investigation-wanted', true],
  ['details-passed-on', true],
  ['samples-submitted', true],
  ['depersonalised-intelligence', false],
  ['no-details-passed-on', false],
  ['samples-frozen', false],
])('a referral centre, %s: recorded %s (page 62)', (wants, record) => {
  const answer = answerOf(centre(wants));
  expect([answer.record, answer.otherRecords, answer.needs]).toEqual([record, record ? {} : { 'N100/01': 1 }, []]);
});

test('a referral centre: both lists are referred, and what the victim wants is asked', () => {
  expect(centre('details-passed-on', 'samples-frozen').refer[0]?.because).toMatch(/One thing the victim wants makes it a crime and another an N100/);
  expect(told(rape(), 'sexual-assault-referral-centre').needs).toContain('report.referralCentre');
  expect(told(rape(unconfirmed), 'sexual-assault-referral-centre', { report: { referralCentre: [] } }).crimes).toEqual([]);
});

const child: FactsInput = { victims: [{ id: 'V1', age: 14, sex: 'female' }], offenders: [{ id: 'O1', age: 17 }] };
const willing = (change: Sexual = {}) => act({ kind: 'sexual-act', deed: 'touching', consent: 'consented', features: [], ...change });

test.each<readonly [Report['by'], Sexual, readonly string[], object]>([
  ['parent-or-carer', {}, ['22B 022/22'], {}],
  ['victim', {}, ['22B 022/22'], {}],
  ['other-party', {}, ['22B 022/22'], {}],
  ['multi-agency-panel', {}, ['22B 022/22'], {}],
  [third, {}, [], { 'crime-related-incident': 1 }],
  ['professional', {}, [], { 'crime-related-incident': 1 }],
  [third, { deed: 'penetration-otherwise', pointsToProve: 'made-out' }, ['22B 022/12'], {}],
  [third, { deed: 'penetration-otherwise', pointsToProve: 'not-made-out' }, [], { 'crime-related-incident': 1 }],
  ['professional', { deed: 'penetration-otherwise', pointsToProve: 'made-out' }, ['22B 022/12'], {}],
  [third, { deed: 'causing-or-inciting', penetrative: true, pointsToProve: 'made-out' }, ['22B 022/14'], {}],
  [third, { deed: 'causing-or-inciting', penetrative: false }, [], { 'crime-related-incident': 1 }],
])('a willing child of 14, reported by %s: %o (page 65)', (by, change, crimes, otherRecords) => {
  const decided = told(willing(change), by, { ...child, report: { inDoubt: false } });
  expect([crimesOf(decided), answerOf(decided).otherRecords, decided.needs]).toEqual([crimes, otherRecords, []]);
});

test('of penetration a third party reports the points to prove are asked; of somebody unwilling, or 16, nothing of it applies', () => {
  expect(told(willing({ deed: 'penetration-otherwise' }), third, child).needs).toEqual(['acts.A1.pointsToProve']);
  expect(crimesOf(told(willing({ consent: 'did-not-consent', traced: true, confirmed: true }), third, child))).toEqual(['20A 020/05']);
  expect(crimesOf(told(willing({ features: ['family-member'], traced: true, confirmed: true }), third, { ...child, victims: [{ id: 'V1', age: 16, sex: 'female' }] }))).toEqual(['23 023/06']);
});

test('asking a child for an image is recorded as page 66 has it', () => {
  expect(crimesOf(told(willing({ deed: 'asking-for-an-image', consent: null, features: null, traced: true, confirmed: true }), third, child))).toEqual(['22B 022/24']);
});

const sexting = (undulyForced: boolean | null, age = 13) =>
  decideFacts(
    reported({
      victims: [{ id: 'V1', age: 13, sex: 'male' }],
      offenders: [{ id: 'O1', age: 15 }, { id: 'O2', age: 15 }, { id: 'O3', age }],
      acts: [
        act({ kind: 'sexual-act', deed: 'asking-for-an-image' }),
        act({ id: 'A2', by: ['O2'], kind: 'sexual-act', deed: 'asking-for-an-image' }),
        act({ id: 'A3', by: ['O3'], to: [], kind: 'obscene-material', deed: 'took-made-or-distributed-images-of-children', pointsToProve: 'made-out', undulyForced }),
      ],
    }),
  );

test('the example of page 66: three crimes, two where the child was forced, and an adult is not asked about', () => {
  expect(crimesOf(sexting(false))).toEqual(['22B 022/25', '22B 022/25', '86 086/02']);
  expect(crimesOf(sexting(true))).toEqual(['22B 022/25', '22B 022/25']);
  expect(sexting(null).needs).toEqual(['acts.A3.undulyForced']);
  expect(crimesOf(sexting(null, 18))).toEqual(['22B 022/25', '22B 022/25', '86 086/02']);
});

test('of somebody said to be unduly forced the age is asked before it is recorded against them (page 66); of nobody said to be, it is not', () => {
  const sent = (undulyForced: boolean | null, age: number | null) =>
    decideFacts(reported({ report: { by: 'police' }, victims: [], offenders: [{ id: 'O1', age }], acts: [act({ kind: 'obscene-material', to: [], deed: 'took-made-or-distributed-images-of-children', pointsToProve: 'made-out', undulyForced })] }));
  expect(sent(true, null).needs).toEqual(['offenders.O1.age']);
  expect([crimesOf(sent(true, 17)), crimesOf(sent(true, 18))]).toEqual([[], ['86 086/02']]);
  expect([crimesOf(sent(null, null)), sent(null, null).needs]).toEqual([['86 086/02'], []]);
});
