/** The boxes of the flowchart, answered from facts: where each act leaves, and what is asked where a fact is missing. */
import { describe, expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { ends } from '../../../../tests/support/flowchart.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

type Act = ReturnType<typeof act<'offence'>>;
type By = NonNullable<FactsInput['report']>;

const victimOffence = (change: Partial<Act> = {}): Act => act({ kind: 'offence', against: 'victim', ...change });
const stateOffence = (change: Partial<Act> = {}): Act => act({ kind: 'offence', against: 'state', to: [], ...change });
const third = { by: 'other-third-party' } as const;

test.each<readonly [string, By, Act, unknown]>([
  ['a victim reports: recorded (page 7)', { by: 'victim' }, victimOffence(), 'record'],
  ['a representative reports: recorded (page 7)', { by: 'representative' }, victimOffence(), 'record'],
  ['it probably did not happen: closed (page 7)', { by: 'victim' }, victimOffence({ probable: false }), 'nsir-closure'],
  ['whether it probably happened is asked first', { by: 'victim' }, victimOffence({ probable: null, contraryEvidence: null }), ['acts.A1.probable']],
  ['evidence to the contrary: closed (page 7)', { by: 'victim' }, victimOffence({ contraryEvidence: true }), 'nsir-closure'],
  ['with it the balance is not asked: both leave by the same exit', { by: 'victim' }, victimOffence({ probable: null, contraryEvidence: true }), 'nsir-closure'],
  ['contrary evidence is asked', { by: 'victim' }, victimOffence({ contraryEvidence: null }), ['acts.A1.contraryEvidence']],
  ['another reports, and the victim is traced and confirms (page 8)', third, victimOffence({ traced: true, confirmed: true }), 'record'],
  ['the victim declines to confirm, recording neither necessary nor appropriate (page 9)', third, victimOffence({ traced: true, confirmed: false, without: 'neither' }), 'cri-a'],
  ['the victim declines, recording is necessary (page 7)', third, victimOffence({ traced: true, confirmed: false, without: 'necessary' }), 'record'],
  ['recording is necessary, and nobody need be traced or confirm', third, victimOffence({ without: 'necessary' }), 'record'],
  ['recording is necessary, traced, and confirming is not asked', third, victimOffence({ traced: true, without: 'necessary' }), 'record'],
  ['recording is neither: whether a victim is traced is asked', third, victimOffence({ without: 'neither' }), ['acts.A1.traced']],
  ['no victim is traced, recording is appropriate (page 8)', third, victimOffence({ traced: false, without: 'appropriate' }), 'record'],
  ['no victim is traced (page 7)', third, victimOffence({ traced: false, without: 'neither' }), 'cri-a'],
  ['who reports it is asked', {}, victimOffence(), ['report.by']],
  ['not where the victim confirms it', {}, victimOffence({ confirmed: true }), 'record'],
  ['where nobody was traced it is', {}, victimOffence({ traced: false, confirmed: true }), ['report.by']],
  ['whoever confirms has been traced, and that is not asked', third, victimOffence({ confirmed: true }), 'record'],
  ['nor of somebody who declines', third, victimOffence({ confirmed: false, without: 'neither' }), 'cri-a'],
  ['told that nobody is traced, a confirmation of nobody does not count', third, victimOffence({ traced: false, confirmed: true, without: 'neither' }), 'cri-a'],
  ['recording is necessary: nobody is asked to confirm', third, victimOffence({ traced: true, without: 'necessary' }), 'record'],
  ['nor traced', third, victimOffence({ without: 'appropriate' }), 'record'],
  ['neither necessary nor appropriate: they are', third, victimOffence({ traced: true, without: 'neither' }), ['acts.A1.confirmed']],
  ['and, of somebody else, whether a victim is traced and confirms', third, victimOffence(), ['acts.A1.traced', 'acts.A1.confirmed']],
  ['a teacher reports without the pupil’s consent (page 8)', { by: 'professional', inDoubt: false }, victimOffence({ traced: true, confirmed: false }), 'record'],
  ['a teacher whose position is in doubt', { by: 'professional', inDoubt: true }, victimOffence({ traced: true, confirmed: false, without: 'neither' }), 'cri-a'],
  ['of a teacher it is asked whether there is doubt, before anybody is traced or confirms', { by: 'professional' }, victimOffence(), ['report.inDoubt']],
  ['not where the victim confirms it', { by: 'professional' }, victimOffence({ traced: true, confirmed: true }), 'record'],
  ['but where the victim declines', { by: 'professional' }, victimOffence({ confirmed: false }), ['report.inDoubt']],
  ['a MARAC brings it to light (page 10)', { by: 'multi-agency-panel', inDoubt: false }, victimOffence(), 'record'],
  ['a MARAC, with doubt', { by: 'multi-agency-panel', inDoubt: true }, victimOffence({ traced: true, confirmed: false, without: 'neither' }), 'cri-a'],
  ['a state offence with its points to prove (page 8)', { by: 'police' }, stateOffence({ pointsToProve: 'made-out' }), 'record'],
  ['a state offence without them', { by: 'police' }, stateOffence({ pointsToProve: 'not-made-out' }), 'nsir-closure'],
  ['of a state offence no victim and no contrary evidence is asked', { by: 'police' }, stateOffence({ contraryEvidence: null, pointsToProve: null }), ['acts.A1.pointsToProve']],
  ['nor whether a state offence is probable, whose points to prove are (page 8)', { by: 'police' }, stateOffence({ probable: null, pointsToProve: 'made-out' }), 'record'],
  ['a state offence probable and no more (page 7)', { by: 'police' }, stateOffence({ probable: true, pointsToProve: 'not-made-out' }), 'nsir-closure'],
  ['the balance of an offence with a victim is asked all the same', { by: 'victim' }, victimOffence({ probable: null }), ['acts.A1.probable']],
  ['a state offence that somebody drunk reports, made out (page 8)', third, stateOffence({ circumstances: ['reporter-impaired'], supported: null, pointsToProve: 'made-out' }), 'record'],
  ['another force records it (page 9)', { by: 'victim' }, victimOffence({ circumstances: ['recorded-by-another-force'] }), 'cri-b'],
  ['circumstances are asked once', { by: 'victim' }, victimOffence({ circumstances: null }), ['acts.A1.circumstances']],
  ['only on video, before enquiries (page 8)', { by: 'nobody' }, victimOffence({ circumstances: ['seen-only-on-video'], confirmed: false, enquiriesMade: false }), 'cri-a'],
  ['only on video, no victim found after enquiries, recording appropriate (page 8)', { by: 'nobody' }, victimOffence({ circumstances: ['seen-only-on-video'], confirmed: false, enquiriesMade: true, without: 'appropriate' }), 'record'],
  ['only on video, no victim found after enquiries, and none is asked to confirm', { by: 'nobody' }, victimOffence({ circumstances: ['seen-only-on-video'], enquiriesMade: true, traced: false, without: 'neither' }), 'cri-a'],
  ['only on video, and the victim confirms', { by: 'nobody' }, victimOffence({ circumstances: ['seen-only-on-video'], traced: true, confirmed: true }), 'record'],
  ['a state offence only on video needs its points to prove alone (page 8)', { by: 'nobody' }, stateOffence({ circumstances: ['seen-only-on-video'], pointsToProve: 'made-out' }), 'record'],
  ['an impaired person, nothing in support (page 9)', { by: 'victim' }, victimOffence({ circumstances: ['reporter-impaired'], supported: false }), 'nsir-closure'],
  ['an impaired person, with support (page 9)', { by: 'victim' }, victimOffence({ circumstances: ['reporter-impaired'], supported: true }), 'record'],
  ['a counter-allegation with injuries (page 9)', { by: 'victim' }, victimOffence({ circumstances: ['counter-allegation'], supported: true }), 'record'],
  ['a counter-allegation without support is for a person (page 9)', { by: 'victim' }, victimOffence({ circumstances: ['counter-allegation'], supported: false }), 'F2 referred'],
  ['a counter-allegation that probably did not happen', { by: 'victim' }, victimOffence({ circumstances: ['counter-allegation'], supported: false, probable: false }), 'nsir-closure'],
  ['an officer on duty, not yet decided (page 17)', { by: 'victim' }, victimOffence({ circumstances: ['police-on-duty'], authorityDecided: 'not-yet' }), 'cri-c'],
  ['an officer on duty, CPS advice sought (page 17)', { by: 'victim' }, victimOffence({ circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought' }), 'record'],
  ['an officer on duty: what the authority decided is asked', { by: 'victim' }, victimOffence({ circumstances: ['police-on-duty'] }), ['acts.A1.authorityDecided']],
  ['another authority leads a joint investigation (page 17)', { by: 'competent-authority' }, victimOffence({ traced: true, confirmed: true, circumstances: ['lead-by-another-authority'] }), 'cri-c'],
  ['at school, nobody asks (page 12)', { by: 'victim' }, victimOffence({ class: '105A', circumstances: ['school-premises-in-school-hours'], graveConsequence: false, askedToRecord: [] }), 'cri-c'],
  ['at school, the school asks (page 12)', { by: 'victim' }, victimOffence({ class: '105A', circumstances: ['school-premises-in-school-hours'], graveConsequence: false, askedToRecord: ['school'] }), 'record'],
  ['at school, a class of the serious list', { by: 'victim' }, victimOffence({ class: '13', code: '013/01', circumstances: ['school-premises-in-school-hours'], askedToRecord: [] }), 'record'],
  ['at school, a sexual assault', { by: 'victim' }, victimOffence({ class: '20A', code: '020/05', circumstances: ['school-premises-in-school-hours'], askedToRecord: [] }), 'record'],
  ['at school, an indictable only offence', { by: 'victim' }, victimOffence({ class: '34B', code: '034/01', circumstances: ['school-premises-in-school-hours'], askedToRecord: [] }), 'record'],
  ['at school, a serious injury follows', { by: 'victim' }, victimOffence({ class: '105A', circumstances: ['school-premises-in-school-hours'], graveConsequence: true, askedToRecord: [] }), 'record'],
  ['at school: the consequence is asked first', { by: 'victim' }, victimOffence({ class: '105A', circumstances: ['school-premises-in-school-hours'] }), ['acts.A1.graveConsequence']],
])('%s', (_, report, one, expected) => {
  expect(ends(report, one)).toEqual(expected);
});

const disorder = (change: object) => act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, to: [], ...change });
test.each<readonly [string, object, unknown]>([
  ['of disorder without a victim it is asked what police saw, before anybody is traced (page 86)', {}, ['acts.A1.seenByPolice']],
  ['seen by police, nobody need be traced', { seenByPolice: true }, 'record'],
  ['not seen, it stays an incident', { seenByPolice: false }, 'cri-a'],
])('%s', (_, change, expected) => {
  expect(ends(third, disorder(change))).toEqual(expected);
});

const bail = act({ kind: 'breach-of-order', order: 'bail', to: [], probable: null, contraryEvidence: null, circumstances: null });
test.each<readonly [string, object, unknown]>([
  ['of what is not notifiable no circumstances are asked (page 90)', {}, 'nsir-closure'],
  ['nor anything in its support', { circumstances: ['reporter-impaired'] }, 'nsir-closure'],
  ['an order whose breach is: its points to prove are asked', { order: 'non-molestation-order' }, ['acts.A1.pointsToProve']],
])('%s', (_, change, expected) => {
  expect(ends({ by: 'police' }, { ...bail, ...change })).toEqual(expected);
});

test('what is not notifiable is kept as what it is, seen only on video or not', () => {
  const kept = (circumstances: ('seen-only-on-video')[] | null) => decideFacts(reported({ report: { by: 'police' }, acts: [{ ...bail, circumstances }] })).acts[0]?.instead;
  expect([kept(null), kept(['seen-only-on-video'])]).toEqual(['nsir-incident', 'nsir-incident']);
});

const atSchool = (injury: 'actual' | 'serious') => act({ kind: 'assault', injury, intentSeriousHarm: false, features: [], circumstances: ['school-premises-in-school-hours'], askedToRecord: [] });
test('an assault at school: a serious injury told is not asked for again (protocol, page 2), a lesser one is', () => {
  expect([atSchool('serious'), atSchool('actual')].map((one) => ends({ by: 'victim' }, one))).toEqual(['record', ['acts.A1.graveConsequence']]);
});

const vague = (change: object): ReturnType<typeof act<'assault'>> => act({ kind: 'assault', injury: null, intentSeriousHarm: null, features: null, ...change });
test.each<readonly [string, By, ReturnType<typeof vague>, exit: string | null, Readonly<Record<string, number>>, readonly string[]]>([
  ['it probably did not happen', { by: 'victim' }, vague({ probable: false }), 'nsir-closure', { 'nsir-incident': 1 }, []],
  ['evidence to the contrary', { by: 'victim' }, vague({ contraryEvidence: true }), 'nsir-closure', { 'nsir-incident': 1 }, []],
  ['the victim declines to confirm', third, vague({ confirmed: false, without: 'neither' }), 'cri-a', { 'crime-related-incident': 1 }, []],
  ['another force records it', { by: 'victim' }, vague({ circumstances: ['recorded-by-another-force'] }), 'cri-b', { 'crime-related-incident': 1 }, []],
  ['an officer on duty, not yet decided', { by: 'victim' }, vague({ circumstances: ['police-on-duty'], authorityDecided: 'not-yet' }), 'cri-c', { 'crime-related-incident': 1 }, []],
  ['at school, where a serious assault is recorded', { by: 'victim' }, vague({ circumstances: ['school-premises-in-school-hours'], graveConsequence: false, askedToRecord: [] }), null, {}, ['acts.A1.features']],
  ['at school, not meant to cause serious harm', { by: 'victim' }, vague({ circumstances: ['school-premises-in-school-hours'], intentSeriousHarm: false, features: [], graveConsequence: false, askedToRecord: [] }), 'cri-c', { 'crime-related-incident': 1 }, []],
  ['at school, of which the intent alone is not told', { by: 'victim' }, vague({ circumstances: ['school-premises-in-school-hours'], features: [], graveConsequence: false, askedToRecord: [] }), null, {}, ['acts.A1.intentSeriousHarm']],
  ['at school, of which it is not told whether it was meant to kill', { by: 'victim' }, vague({ circumstances: ['school-premises-in-school-hours'], intentSeriousHarm: false, graveConsequence: false, askedToRecord: [] }), null, {}, ['acts.A1.features']],
  ['at school, meant to kill', { by: 'victim' }, vague({ circumstances: ['school-premises-in-school-hours'], intentSeriousHarm: false, features: ['intent-to-kill'], graveConsequence: false, askedToRecord: [] }), 'record', {}, []],
  ['to be recorded', { by: 'victim' }, vague({}), null, {}, ['acts.A1.features']],
])('of what is not recorded under any class nothing is asked that tells classes apart: %s', (_, report, one, exit, kept, needs) => {
  const answer = answerOf(decideFacts(reported({ report, acts: [one] })));
  expect([answer.exit['acts.A1'], answer.otherRecords, answer.needs.slice(0, 1)]).toEqual([exit, kept, needs.slice(0, 1)]);
});

test.each<readonly [string, NonNullable<FactsInput['acts']>[number], exit: string | null]>([
  ['a theft of whatever kind', act({ kind: 'theft', goods: 'other', confirmed: false, without: 'neither' }), 'cri-a'],
  ['a theft that may be a device on a cash machine, against the state (page 81)', act({ kind: 'theft', confirmed: false, without: 'neither' }), null],
  ['damage that probably did not happen', act({ kind: 'damage', what: 'vehicle', probable: false }), 'nsir-closure'],
  ['damage that may be to a monument, against the state', act({ kind: 'damage', probable: false }), null],
  ['a threat in public that probably was not made', act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', probable: false }), 'nsir-closure'],
  ['disorder that may be an affray, against the state (page 89)', act({ kind: 'public-disorder', probable: false }), null],
  ['a threat of damage to somebody', act({ kind: 'threat-of-damage', probable: false }), 'nsir-closure'],
  ['a threat of damage to nobody in particular (page 85)', act({ kind: 'threat-of-damage', to: [], probable: false }), null],
  ['blackmail that may be extortion by hacking (page 80)', act({ kind: 'blackmail', probable: false }), 'nsir-closure'],
  ['damage to whatever it was, not made out', act({ kind: 'damage', probable: false, pointsToProve: 'not-made-out' }), 'nsir-closure'],
  ['a theft or a device, neither of them made out', act({ kind: 'theft', probable: false, pointsToProve: 'not-made-out' }), 'nsir-closure'],
  ['blackmail with hacking', act({ kind: 'blackmail', hacking: true, probable: false }), 'nsir-closure'],
  ['blackmail without hacking of somebody who is not known', act({ kind: 'blackmail', hacking: false, denialOfService: false, to: [], probable: false }), 'nsir-closure'],
  ['an improbable message', act({ kind: 'message', probable: false }), 'nsir-closure'],
  ['an improbable abduction', act({ kind: 'abduction', probable: false }), 'nsir-closure'],
  ['improbable cruelty to a child', act({ kind: 'child-cruelty', probable: false }), 'nsir-closure'],
  ['an improbable threat', act({ kind: 'threat', probable: false }), 'nsir-closure'],
  ['improbable conduct', act({ kind: 'course-of-conduct', probable: false }), 'nsir-closure'],
  ['blackmail without hacking', act({ kind: 'blackmail', hacking: false, denialOfService: false, probable: false }), 'nsir-closure'],
  ['an unconfirmed burglary, which may be none', act({ kind: 'burglary', confirmed: false, without: 'neither' }), null],
  ['a burglary that did not happen', act({ kind: 'burglary', contraryEvidence: true }), 'nsir-closure'],
])('what no class would record is not told apart: %s', (_, one, exit) => {
  const answer = answerOf(decideFacts(reported({ report: third, acts: [one] })));
  expect([answer.exit['acts.A1'], answer.needs.length > 0]).toEqual([exit, exit === null]);
});

test.each(['no-connection-here', 'only-the-victims-home-is-here', 'only-money-passed-through-here'] as const)('a fraud abroad, %s: nothing of its kind is asked of whoever is told to report it elsewhere (fraud volume, page 6)', (why) => {
  const one = act({ kind: 'fraud', scheme: 'timeshare-or-holiday-club', particulars: [why] });
  expect(answerOf(decideFacts(reported({ acts: [one] })))).toMatchObject({ record: false, otherRecords: { returned: 1 }, needs: [] });
  expect(decideFacts(reported({ acts: [{ ...one, particulars: [] }] })).needs).not.toEqual([]);
});

test.each<readonly [string, object]>([
  ['one that has a connection as well', { particulars: ['no-connection-here', 'conspiracy'] }],
  ['one of nobody', { to: [], particulars: ['no-connection-here'] }],
  ['one of which nothing is told', { particulars: null }],
  ['an improbable one, which is not sent elsewhere', { particulars: ['no-connection-here'], probable: false }],
])('of other frauds the kind is asked: %s', (_, change) => {
  expect(decideFacts(reported({ acts: [act({ kind: 'fraud', scheme: 'timeshare-or-holiday-club', ...change })] })).acts[0]?.followed).toBeNull();
});

test('damage is put right by hand or it is not: told apart where what is kept goes by it', () => {
  const one = (marks: [] | null) => act({ kind: 'damage', fire: false, what: 'other', marks, confirmed: false, without: 'neither' });
  const answer = (marks: [] | null) => answerOf(decideFacts(reported({ report: third, acts: [one(marks)] })));
  expect([answer([]).otherRecords, answer(null).needs]).toEqual([{ 'crime-related-incident': 1 }, ['acts.A1.marks']]);
});

const strangled = (change: object) =>
  act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: ['strangled-or-suffocated'], circumstances: ['outside-england-and-wales'], committedIn: 'outside-the-united-kingdom', connection: ['suspect-national-or-resident'], setting: [], ...change });
test.each<readonly [string, object, unknown]>([
  ['strangled abroad by a national or resident (page 42)', {}, 'record'],
  ['by somebody else', { connection: [] }, 'cri-c'],
  ['hurt and not strangled (page 15)', { injury: 'actual', features: [] }, 'F7 referred'],
  ['who did it is asked', { connection: null }, ['acts.A1.connection']],
])('%s', (_, change, expected) => {
  expect(ends({ by: 'victim' }, strangled(change))).toEqual(expected);
});

test('a report in which no crime is alleged is an incident; one that is recorded is not', () => {
  expect(decideFacts({ report: third }).incident).toBe('nsir-incident');
  expect(decideFacts(reported({ acts: [victimOffence()] })).incident).toBeNull();
});

test.each<readonly [Act, string]>([
  [victimOffence({ circumstances: ['seen-only-on-video'], confirmed: false, enquiriesMade: false }), 'auditable-incident'],
  [victimOffence({ circumstances: ['seen-only-on-video'], confirmed: false, enquiriesMade: true, without: 'neither' }), 'crime-related-incident'],
  [victimOffence({ probable: false }), 'nsir-incident'],
])('%o is kept as %s', (one, kept) => {
  expect(decideFacts(reported({ report: { by: 'nobody' }, acts: [one] })).acts[0]?.instead).toBe(kept);
});

const killedByTaking = (change: object) => act({ kind: 'vehicle', deed: 'taken', force: 'none', intent: 'use', aggravation: ['accident-killing'], ...change });
test.each<readonly [string, object, unknown]>([
  ['nobody confirms the death (page 76)', {}, 'record'],
  ['where the link is not known, the owner confirms the taking', { aggravation: [] }, ['acts.A1.traced', 'acts.A1.confirmed']],
  ['whether it is probable is asked', { probable: null }, ['acts.A1.probable']],
])('a vehicle taken that kills: %s', (_, change, expected) => {
  expect(ends({ by: 'police' }, killedByTaking(change))).toEqual(expected);
});

const open = {
  assault: act({ kind: 'assault' }),
  spiking: act({ kind: 'spiking' }),
  burglary: act({ kind: 'burglary', trespass: true, purpose: 'steal' }),
  theft: act({ kind: 'theft', goods: 'other' }),
  'a taking': act({ kind: 'vehicle', deed: 'taken' }),
  damage: act({ kind: 'damage', what: 'home', marks: [] }),
  'a course of conduct': act({ kind: 'course-of-conduct', occasions: 2 }),
  threatened: act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence' }),
  distressed: act({ kind: 'public-disorder', behaviour: 'intentional-harassment-alarm-or-distress' }),
};
const declines = { traced: true, confirmed: false, without: 'neither' } as const;
describe.each(Object.entries(open))('%s, its class open', (_, one) => {
  test.each<readonly [string, By, object, string]>([
    ['improbable (page 7)', { by: 'victim' }, { probable: false }, 'nsir-closure'],
    ['credible evidence to the contrary (page 7)', { by: 'victim' }, { contraryEvidence: true }, 'nsir-closure'],
    ['told by somebody impaired, with nothing in support (page 9)', { by: 'victim' }, { circumstances: ['reporter-impaired'], supported: false }, 'nsir-closure'],
    ['the victim declines to confirm (page 9)', third, declines, 'cri-a'],
    ['another force records it (page 9)', { by: 'victim' }, { circumstances: ['recorded-by-another-force'] }, 'cri-b'],
    ['an officer on duty is accused, and nothing is decided (page 17)', { by: 'victim' }, { circumstances: ['police-on-duty'], authorityDecided: 'not-yet' }, 'cri-c'],
  ])('%s: what is not recorded needs no class', (__, report, change, exit) => {
    const { acts, needs, refer } = decideFacts(reported({ report, acts: [{ ...one, ...change }] }));
    expect([acts[0]?.followed?.end, needs, refer, acts[0]?.classified]).toEqual([{ is: 'exit', exit }, [], [], { is: 'offence', class: null, code: null, against: 'victim' }]);
  });

  test('may be recorded: what its class goes by is asked', () => {
    const { needs } = decideFacts(reported({ acts: [one] }));
    expect(needs.length).toBeGreaterThan(0);
    expect(decideFacts(reported({ report: third, acts: [{ ...one, ...declines, confirmed: null }] })).needs).toEqual(needs);
  });
});

test.each<readonly [string, NonNullable<FactsInput['acts']>[number]]>([
  ['a burglary that may be none, and that another force records', act({ kind: 'burglary', trespass: null, purpose: 'steal', circumstances: ['recorded-by-another-force'] })],
  ['a burglary to shelter, perhaps', act({ kind: 'burglary', trespass: true, purpose: null, circumstances: ['recorded-by-another-force'] })],
  ['damage that is put right, perhaps', act({ kind: 'damage', what: 'home', marks: ['easily-put-right'], circumstances: ['recorded-by-another-force'] })],
  ['an assault seen only on video, of which enquiries are not told', act({ kind: 'assault', probable: false, circumstances: ['seen-only-on-video'] })],
  ['a theft of it is not told what', act({ kind: 'theft', probable: false })],
  ['a vehicle in which somebody was carried, perhaps', act({ kind: 'vehicle', circumstances: ['recorded-by-another-force'] })],
  ['damage that may be put right', act({ kind: 'damage', what: 'home', circumstances: ['recorded-by-another-force'] })],
  ['damage of it is not told what', act({ kind: 'damage', marks: [], probable: false })],
  ['a monument, which may be of the state', act({ kind: 'damage', what: 'protected-monument', marks: [], probable: false })],
  ['conduct on it is not told how many occasions', act({ kind: 'course-of-conduct', features: [], circumstances: ['recorded-by-another-force'] })],
  ['disorder of which the behaviour is open', act({ kind: 'public-disorder', probable: false })],
  ['section 5, which may not be notifiable', act({ kind: 'public-disorder', behaviour: 'harassment-alarm-or-distress', circumstances: ['recorded-by-another-force'] })],
  ['an assault at school, where the rule goes by its class', act({ kind: 'assault', circumstances: ['school-premises-in-school-hours'], graveConsequence: false, askedToRecord: [] })],
])('%s: its class is asked all the same', (_, one) => {
  const { acts, needs } = decideFacts(reported({ acts: [one] }));
  expect([acts[0]?.followed, needs.length > 0]).toEqual([null, true]);
});
