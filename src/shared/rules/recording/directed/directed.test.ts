/** Box F7: what a rule directs is not recorded, the smallest change from each, and what is asked. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act } from '../../../../../tests/support/facts.ts';
import { ends } from '../../../../../tests/support/flowchart.ts';
import type { FactsInput } from '../../facts/document.ts';
import { isSeriousOffence } from './serious-at-school.ts';

type One = NonNullable<FactsInput['acts']>[number];
type Told = Partial<Parameters<typeof act<'offence'>>[0]>;

const offence = (change: Told = {}) => act({ kind: 'offence', class: '105A', code: '105/01', against: 'victim', setting: [], ...change });
const victim = { by: 'victim' } as const;

const atSchool = (change: Told) => offence({ code: null, circumstances: ['school-premises-in-school-hours'], askedToRecord: [], ...change });

test.each([
  ...['5D', '10B', '10C', '10D', '11A', '13', '23', '36', '70', '71', '86', '88A', '92A', '92D', '92E', '106'],
  ...['17A', '17B', '20A', '20B'],
])('at school an offence of class %s is on the serious list (protocol, page 2)', (name) => {
  expect(ends(victim, atSchool({ class: name }))).toBe('record');
});

test('a class that the list no longer has is on no list of the protocol', () => {
  expect(ends(victim, atSchool({ class: '28E' }))).toEqual(['acts.A1.graveConsequence']);
});

test.each<readonly [string, 'I' | 'E' | 'S', boolean]>([
  ['105A', 'S', false],
  ['8N', 'E', false],
  ['8N', 'I', true],
  ['5D', 'E', true],
  ['13', 'E', true],
  ['20A', 'E', true],
])('an offence of class %s and mode %s is serious at school: %s (protocol, page 2)', (name, mode, isSerious) => {
  const [first] = catalogue.offences;
  if (first === undefined) throw new Error('The list is empty');
  expect(isSeriousOffence({ ...first, class: name, mode })).toBe(isSerious);
});

test.each(['8L', '8N', '9A', '39', '49', '58A', '105A'])('at school, of class %s, it is asked whether a grave consequence followed', (name) => {
  expect(ends(victim, atSchool({ class: name }))).toEqual(['acts.A1.graveConsequence']);
});

test.each<readonly [string, Told, string | readonly string[]]>([
  ['a class of which every offence is indictable only', { class: '10A' }, 'record'],
  ['an indictable only offence of a class that has others', { class: '8N', code: '008/02' }, 'record'],
  ['an offence of that class that may be tried either way', { class: '8N', code: '008/06', graveConsequence: false }, 'cri-c'],
  ['the school asks', { graveConsequence: false, askedToRecord: ['school'] }, 'record'],
  ['the child, a parent or representative asks', { graveConsequence: false, askedToRecord: ['child-parent-or-representative'] }, 'record'],
  ['nobody asks', { graveConsequence: false }, 'cri-c'],
  ['who asks is asked', { graveConsequence: false, askedToRecord: null }, ['acts.A1.askedToRecord']],
  ['elsewhere', { circumstances: [] }, 'record'],
])('at school: %s', (_, change, expected) => {
  expect(ends(victim, atSchool(change))).toEqual(expected);
});

/** Nobody asks for a record, and no grave consequence is told: only who was involved could take it out of the protocol. */
const among = (victim: number | null, offender: number | null, change: Told = {}, kind: 'person' | 'organisation' = 'person') =>
  ends({ by: 'victim' }, atSchool({ graveConsequence: false, ...change }), { victims: [{ id: 'V1', kind, age: victim, capacity: [] }], offenders: [{ id: 'O1', age: offender }] });

test.each<readonly [string, unknown, string | readonly string[]]>([
  ['a parent and a teacher: no school aged child is involved (page 12; protocol, page 1)', among(40, 35), 'record'],
  ['two of 19', among(19, 19), 'record'],
  ['two of 18: whether they are still of school age is not said', among(18, 18), 'F7 referred'],
  ['two of 18, and a parent asks for a record', among(18, 18, { askedToRecord: ['child-parent-or-representative'] }), 'record'],
  ['somebody of 17 beside an adult', among(17, 40), 'cri-c'],
  ['an adult beside a pupil of 12', among(40, 12), 'cri-c'],
  ['an adult, against the school itself', among(null, 40, {}, 'organisation'), 'record'],
  ['a pupil, against the school itself', among(null, 14, {}, 'organisation'), 'cri-c'],
  ['nobody knows who did it', among(40, null, { by: [] }), 'cri-c'],
  ['the age of the other is asked where one is an adult', among(null, 40), ['victims.V1.age']],
  ['no age is asked where it is recorded anyway', among(null, 40, { askedToRecord: ['school'] }), 'record'],
  ['no age is asked where none is known', among(null, null), 'cri-c'],
  ['elsewhere than at school no age is asked', among(null, 40, { circumstances: [] }), 'record'],
])('who was involved at school: %s', (_, end, expected) => {
  expect(end).toEqual(expected);
});

const slavery = (change: object) => act({ kind: 'modern-slavery', source: 'reported-to-police', where: 'scotland-or-northern-ireland', exploitation: 'servitude', ...change });
test.each<readonly [string, One, string | readonly string[]]>([
  ['not declined there', slavery({ declined: false }), 'cri-c'],
  ['declined there: recorded where the victim was', slavery({ declined: true }), 'record'],
  ['whether it was declined is asked', slavery({}), ['acts.A1.declined']],
  ['in the area of the force', slavery({ where: 'this-force' }), 'record'],
])('slavery committed in Scotland or Northern Ireland and reported to police (pages 15, 49): %s', (_, one, expected) => {
  expect(ends(victim, one)).toEqual(expected);
});

const card = (change: object) => act({ kind: 'fraud', scheme: 'cheque-card-or-bank-account', by: [], callForService: [], approach: 'personal', victimDid: 'acted', falseRepresentation: 'shown', items: ['I1'], losers: [], particulars: ['account-holder-not-sent-by-institution'], ...change });
test.each<readonly [string, One, string | readonly string[]]>([
  ['an account holder whom the institution has not sent, and who bears no loss (fraud volume, page 8)', card({}), 'cri-c'],
  ['one who bears the loss', card({ losers: ['V1'] }), 'record'],
  ['who bears it is asked', card({ losers: null }), ['acts.A1.losers']],
  ['one who was sent', card({ particulars: [] }), 'record'],
  ['a fraud of another class', card({ scheme: 'dating' }), 'record'],
  ['an arrest, which is dealt with as though the institution had reported it (pages 2, 67)', card({ callForService: ['arrest'], places: [] }), 'record'],
  ['somebody at it when police are called', card({ callForService: ['in-progress-or-just-committed'], places: [] }), 'record'],
  ['a local suspect', card({ callForService: ['local-suspect'], places: [] }), 'record'],
  ['a case the NFIB has passed', card({ callForService: ['passed-by-nfib'], places: [] }), 'record'],
  ['a registered item, which is no call for service', card({ callForService: ['registered-item'] }), 'cri-c'],
  ['what calls for police is asked before the account holder is sent away', card({ callForService: null }), ['acts.A1.callForService']],
  ['after who bears the loss', card({ callForService: null, losers: null }), ['acts.A1.losers']],
])('%s', (_, one, expected) => {
  expect(ends(victim, one)).toEqual(expected);
});

const flight = (...kinds: NonNullable<Told['flight']>): Told => ({ circumstances: ['place-in-question'], setting: ['in-flight-place-unclear'], flight: kinds });
const abroad = (change: Told = {}): Told => ({ circumstances: ['outside-england-and-wales'], committedIn: 'outside-the-united-kingdom', connection: [], ...change });
const inside = ['victim-in-england-or-wales-at-the-time', 'interaction-needed-at-the-time'] as const;

test.each<readonly [string, Told, string | readonly string[]]>([
  ['a flight arriving from abroad (page 16)', flight('international-arriving'), 'cri-c'],
  ['a British-registered aircraft that arrives from abroad (T18)', flight('international-arriving', 'british-registered'), 'F7 referred'],
  ['a flight departing for abroad', flight('international-departing'), 'record'],
  ['an internal flight', flight('internal'), 'record'],
  ['an aircraft of which it is clear where it was', { ...flight('international-arriving'), setting: [] }, 'record'],
  ['a British-registered aircraft that departs for abroad', flight('international-departing', 'british-registered'), 'record'],
  ['a flight arriving from abroad, though it is told in which country it was', abroad({ setting: ['in-flight-place-unclear'], flight: ['international-arriving'], connection: ['investigated-by-this-force'] }), 'cri-c'],
  ['which flight is asked', { ...flight(), flight: null }, ['acts.A1.flight']],
  ['whether it was in flight is asked where the place is in question', { circumstances: ['place-in-question'], setting: null }, ['acts.A1.setting']],
  ['and not where it is told in which country it was', { ...abroad(), setting: null, class: '49', code: '049/10' }, 'cri-c'],
  ['committed in Scotland (page 15)', abroad({ committedIn: 'scotland', declined: false }), 'cri-c'],
  ['committed in Northern Ireland', abroad({ committedIn: 'northern-ireland', declined: false }), 'cri-c'],
  ['in Scotland, and declined there', abroad({ committedIn: 'scotland', declined: true }), 'record'],
  ['in Northern Ireland, and declined there', abroad({ committedIn: 'northern-ireland', declined: true }), 'record'],
  ['whether it was declined is asked', abroad({ committedIn: 'scotland' }), ['acts.A1.declined']],
  ['where it was committed is asked', abroad({ committedIn: null }), ['acts.A1.committedIn']],
  ['a suspect outside, nothing here (page 15)', abroad(), 'cri-c'],
  ['whom this force investigates', abroad({ connection: ['investigated-by-this-force'] }), 'record'],
  ['a victim inside, who had to do with them at the time', abroad({ connection: [...inside] }), 'record'],
  ['a victim inside, who had not', abroad({ connection: [inside[0]] }), 'cri-c'],
  ['who had to do with a victim who was not inside', abroad({ connection: [inside[1]] }), 'cri-c'],
  ['a violent crime by a national or resident (page 15)', abroad({ connection: ['suspect-national-or-resident'] }), 'F7 referred'],
  ['a sexual crime by one', abroad({ class: '20A', code: '020/05', connection: ['suspect-national-or-resident'] }), 'F7 referred'],
  ['a theft by one', abroad({ class: '49', code: '049/10', connection: ['suspect-national-or-resident'] }), 'cri-c'],
  ['a violent crime by one in England or Wales all the same', abroad({ committedIn: 'england-or-wales', connection: ['suspect-national-or-resident'] }), 'cri-c'],
  ['homicide (page 15)', abroad({ class: '1', code: '001/01' }), 'F7 referred'],
  ['homicide that this force investigates', abroad({ class: '1', code: '001/01', connection: ['investigated-by-this-force'] }), 'F7 referred'],
  ['homicide of somebody inside, who had to do with them at the time', abroad({ class: '1', code: '001/01', connection: [...inside] }), 'record'],
  ['the connection is asked', abroad({ connection: null }), ['acts.A1.connection']],
  ['another authority leads (page 17)', { circumstances: ['lead-by-another-authority'] }, 'cri-c'],
])('%s', (_, change, expected) => {
  expect(ends(victim, offence(change))).toEqual(expected);
});

test.each<readonly [NonNullable<Told['authorityDecided']>, string]>([
  ['not-yet', 'cri-c'],
  ['cps-advice-sought', 'record'],
  ['charge-summons-or-out-of-court', 'record'],
  ['misconduct-that-is-notifiable', 'record'],
])('an allegation against somebody of the police on duty, of which the authority has decided: %s (page 17)', (authorityDecided, expected) => {
  expect(ends(victim, offence({ circumstances: ['police-on-duty'], authorityDecided }))).toBe(expected);
});

const image = (change: object) => act({ kind: 'obscene-material', deed: 'took-made-or-distributed-images-of-children', to: [], undulyForced: true, pointsToProve: 'made-out', ...change });
const aged = (...ages: readonly (number | null)[]): FactsInput => ({ offenders: ages.map((age, at) => ({ id: `O${at + 1}`, age })) });
test.each<readonly [string, One, FactsInput, string | readonly string[]]>([
  ['a child that was forced to send an image of itself (page 66)', image({}), aged(15), 'cri-c'],
  ['of 17', image({}), aged(17), 'cri-c'],
  ['somebody of 18', image({}), aged(18), 'record'],
  ['a child that was not forced', image({ undulyForced: false }), aged(15), 'record'],
  ['whether a child was forced is asked', image({ undulyForced: null }), aged(15), ['acts.A1.undulyForced']],
  ['the age of somebody said to be forced is asked', image({}), aged(null), ['offenders.O1.age']],
  ['not of somebody who was not', image({ undulyForced: false }), aged(null), 'record'],
  ['of nobody who is known it is not asked', image({ by: [] }), aged(), 'record'],
  ['the age of the one of two of whom it is not told is asked', image({ by: ['O1', 'O2'] }), aged(15, null), ['offenders.O2.age']],
  ['a child that possesses images', image({ deed: 'possessed-images-of-children' }), aged(15), 'record'],
])('%s', (_, one, around, expected) => {
  expect(ends({ by: 'police' }, one, around)).toEqual(expected);
});

const willing = (change: object) => act({ kind: 'sexual-act', deed: 'touching', stage: 'completed', consent: 'consented', features: [], penetrative: false, ...change });
const girl = (age = 14, offender = 15): FactsInput => ({ victims: [{ id: 'V1', age, sex: 'female' }], offenders: [{ id: 'O1', age: offender }] });
test.each<readonly [string, NonNullable<FactsInput['report']>, One, FactsInput, string | readonly string[]]>([
  ['somebody else reports it', { by: 'other-third-party' }, willing({}), girl(), 'cri-c'],
  ['police learn of it', { by: 'police' }, willing({}), girl(), 'cri-c'],
  ['the child reports it', { by: 'victim' }, willing({}), girl(), 'record'],
  ['somebody for the child', { by: 'representative' }, willing({}), girl(), 'record'],
  ['the other party', { by: 'other-party' }, willing({}), girl(), 'record'],
  ['a parent or carer', { by: 'parent-or-carer', inDoubt: false }, willing({}), girl(), 'record'],
  ['a panel refers it', { by: 'multi-agency-panel' }, willing({}), girl(), 'record'],
  ['penetration, its points to prove made out', { by: 'police' }, willing({ deed: 'penetration-otherwise', pointsToProve: 'made-out' }), girl(), 'record'],
  ['penetration, not made out', { by: 'police' }, willing({ deed: 'penetration-otherwise', pointsToProve: 'not-made-out' }), girl(), 'cri-c'],
  ['incited to penetration, its points to prove made out', { by: 'police' }, willing({ deed: 'causing-or-inciting', penetrative: true, pointsToProve: 'made-out' }), girl(), 'record'],
  ['incited to none', { by: 'police' }, willing({ deed: 'causing-or-inciting', pointsToProve: 'made-out' }), girl(), 'cri-c'],
  ['touched, whatever is made out', { by: 'police' }, willing({ pointsToProve: 'made-out' }), girl(), 'cri-c'],
  ['whether there was penetration is asked', { by: 'police' }, willing({ deed: 'causing-or-inciting', penetrative: null, pointsToProve: 'made-out' }), girl(), ['acts.A1.penetrative']],
  ['a professional about whom there is doubt', { by: 'professional', inDoubt: true }, willing({}), girl(), ['acts.A1.traced', 'acts.A1.confirmed']],
  ['a carer about whom there is doubt', { by: 'parent-or-carer', inDoubt: true }, willing({}), girl(), ['acts.A1.traced', 'acts.A1.confirmed']],
  ['of 12, who cannot be willing', { by: 'police' }, willing({ traced: true, confirmed: true }), girl(12), 'record'],
  ['of 16', { by: 'police' }, willing({ features: ['family-member'], traced: true, confirmed: true }), girl(16), 'record'],
  ['within the family', { by: 'police' }, willing({ features: ['family-member'] }), girl(), 'cri-c'],
  ['who did not consent', { by: 'police' }, willing({ consent: 'did-not-consent', traced: true, confirmed: true }), girl(), 'record'],
  ['asked for an image (page 66)', { by: 'police' }, willing({ deed: 'asking-for-an-image', traced: true, confirmed: true }), girl(), 'record'],
  ['before whom it was done', { by: 'police' }, willing({ deed: 'in-presence', traced: true, confirmed: true }), girl(), 'record'],
  ['who was made to watch', { by: 'police' }, willing({ deed: 'made-to-watch', traced: true, confirmed: true }), girl(), 'record'],
  ['whether penetration is made out is asked', { by: 'police' }, willing({ deed: 'penetration-otherwise' }), girl(), ['acts.A1.pointsToProve']],
])('a willing child of 14: %s (page 65)', (_, report, one, around, expected) => {
  expect(ends(report, one, around)).toEqual(expected);
});
