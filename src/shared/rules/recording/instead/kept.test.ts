/** What is kept of an act that is not recorded as a crime, and how many records of it (pages 7-9, 34-37, 63-64 and 86). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';

type One = NonNullable<FactsInput['acts']>[number];

const kept = (one: One, around: FactsInput = {}) => answerOf(decideFacts(reported({ report: { by: 'other-third-party' }, ...around, acts: [one] }))).otherRecords;
const declined = { traced: true, confirmed: false, without: 'neither' } as const;
const before = { decideOn: '2023-12-31' } as const;

const contradicted = { contraryEvidence: true } as const;
const homicide = act({ kind: 'death', by: [], cause: 'homicide', homicide: 'unlawful-killing', ...contradicted });
const disqualified = (result: 'death' | 'serious-injury') => act({ kind: 'driving', result, manner: 'disqualified', pointsToProve: 'made-out', ...contradicted });
const disorder = (change: object) => act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, seenByPolice: false, ...change });
const fraud = (scheme: 'rental' | 'cheque-card-or-bank-account', ...particulars: NonNullable<Extract<One, { kind: 'fraud' }>['particulars']>) =>
  act({ kind: 'fraud', scheme, by: [], callForService: [], approach: 'personal', victimDid: 'acted', falseRepresentation: 'shown', items: ['I1'], losers: [], particulars });

test.each<readonly [string, One, FactsInput, Readonly<Record<string, number>>]>([
  ['a homicide that evidence contradicts is a death all the same (page 35)', homicide, {}, { 'N300/01': 1 }],
  ['of two', { ...homicide, to: ['V1', 'V2'] }, { victims: [{ id: 'V1' }, { id: 'V2' }] }, { 'N300/01': 2 }],
  ['of nobody who is known', { ...homicide, to: [] }, {}, { 'N300/01': 1 }],
  ['before N300 came', homicide, before, { 'nsir-incident': 1 }],
  ['a death by a disqualified driver that evidence contradicts (page 35)', disqualified('death'), {}, { 'N300/04': 1 }],
  ['before N300 came, of one', disqualified('death'), before, { 'nsir-incident': 1 }],
  ['a serious injury by one', disqualified('serious-injury'), {}, { 'nsir-incident': 1 }],
  ['an assault that evidence contradicts (page 7)', act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], ...contradicted }), {}, { 'nsir-incident': 1 }],
  ['dangerous driving that killed, which waits (page 37)', act({ kind: 'driving', result: 'death', manner: 'dangerous', pointsToProve: 'not-made-out' }), {}, { 'N300/04': 1 }],
  ['dangerous driving that seriously injured, which waits', act({ kind: 'driving', result: 'serious-injury', manner: 'dangerous', pointsToProve: 'not-made-out' }), {}, { 'crime-related-incident': 1 }],
  ['of which evidence at hand says otherwise (page 7)', act({ kind: 'driving', result: 'serious-injury', manner: 'dangerous', pointsToProve: 'not-made-out', ...contradicted }), {}, { 'nsir-incident': 1 }],
  ['an assault nobody confirms (page 9)', act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], ...declined }), {}, { 'crime-related-incident': 1 }],
  ['disorder without a victim (page 86)', disorder({ to: [] }), {}, { 'nsir-incident': 1 }],
  ['disorder of which a victim confirms nothing', disorder(declined), {}, { 'crime-related-incident': 1 }],
  ['disorder without a victim that another force records', disorder({ to: [], seenByPolice: true, circumstances: ['recorded-by-another-force'] }), {}, { 'crime-related-incident': 1 }],
  ['a fraud without any connection here (fraud volume, page 6)', fraud('rental', 'no-connection-here'), { report: { by: 'victim' } }, { returned: 1 }],
  ['a fraud of which only the home of the victim is here', fraud('rental', 'only-the-victims-home-is-here'), { report: { by: 'victim' } }, { returned: 1 }],
  ['a fraud of which only money passed through here', fraud('rental', 'only-money-passed-through-here'), { report: { by: 'victim' } }, { returned: 1 }],
  ['an account holder whom the institution has not sent (fraud volume, page 8)', fraud('cheque-card-or-bank-account', 'account-holder-not-sent-by-institution'), { report: { by: 'victim' } }, { returned: 1 }],
  ['one that another force records', { ...fraud('rental', 'conspiracy'), circumstances: ['recorded-by-another-force'] }, { report: { by: 'victim' } }, { 'crime-related-incident': 1 }],
  ['an assault seen only on video, before enquiries (page 8)', act({ kind: 'offence', class: '105A', code: '105/01', circumstances: ['seen-only-on-video'], enquiriesMade: false, ...declined }), {}, { 'auditable-incident': 1 }],
  ['and after them', act({ kind: 'offence', class: '105A', code: '105/01', circumstances: ['seen-only-on-video'], enquiriesMade: true, ...declined }), {}, { 'crime-related-incident': 1 }],
])('%s', (_, one, around, expected) => {
  expect(kept(one, around)).toEqual(expected);
});

test('a rape by an officer on duty that waits was a crime related incident before N100 (page 17)', () => {
  const one = act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', features: [], circumstances: ['police-on-duty'], authorityDecided: 'not-yet' });
  const decided = decideFacts(reported({ report: { by: 'victim' }, decideOn: '2014-12-31', victims: [{ id: 'V1', age: 30, sex: 'female' }], acts: [one] }));
  expect([answerOf(decided).otherRecords, decided.refer]).toEqual([{ 'crime-related-incident': 1 }, []]);
});
