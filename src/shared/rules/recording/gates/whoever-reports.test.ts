/** Boxes F2 to F5 where the text says who decides: whoever reports it, nobody is asked whether a victim is traced or confirms, nor what else then changes nothing. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { ends } from '../../../../../tests/support/flowchart.ts';
import type { FactsInput } from '../../facts/document.ts';

type One = NonNullable<FactsInput['acts']>[number];

const untold = { probable: null, traced: null, confirmed: null, without: null } as const;
const unconfirmed = { ...untold, probable: true } as const;
const woman: FactsInput = { victims: [{ id: 'V1', age: 30, sex: 'female', capacity: [] }] };

const driving = (change: object) => act({ kind: 'driving', result: 'death', manner: 'dangerous', pointsToProve: 'made-out', contraryEvidence: null, ...untold, ...change });
const slavery = (source: 'referral' | 'duty-to-notify') => act({ kind: 'modern-slavery', source, where: 'this-force', crimeInLaw: true, ...untold });
const rape = (change: object) => act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', features: [], penetrative: true, ...untold, ...change });
const state = (change: object) => act({ kind: 'offence', against: 'state', to: [], pointsToProve: 'made-out', contraryEvidence: null, ...untold, ...change });
const fraud = (scheme: 'charity' | 'business-trading' | 'false-accounting' | 'pension-on-pensioner' | 'rental' | 'dating', particulars: readonly 'conspiracy'[] = []) =>
  act({ kind: 'fraud', scheme, to: [], by: [], callForService: [], particulars: [...particulars], items: [], losers: [], falseRepresentation: 'shown', approach: 'personal', victimDid: 'acted', ...unconfirmed } as Partial<Extract<One, { kind: 'fraud' }>> & { kind: 'fraud' });
const disorder = (change: object) => act({ kind: 'public-disorder', behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, to: [], ...unconfirmed, ...change });

test.each<readonly [string, One, FactsInput, string]>([
  ['a homicide that police believe (page 34)', act({ kind: 'death', by: [], cause: 'homicide', homicide: 'manslaughter', ...untold }), {}, 'record'],
  ['dangerous driving that killed, as the investigation confirms (page 37)', driving({}), {}, 'record'],
  ['and that seriously injured', driving({ result: 'serious-injury' }), {}, 'record'],
  ['what the investigation has not confirmed yet (page 37)', driving({ pointsToProve: 'not-made-out' }), {}, 'cri-c'],
  ['a death by a disqualified driver, made out (page 37)', driving({ manner: 'disqualified', contraryEvidence: false }), {}, 'record'],
  ['a death by an uninsured driver, made out (page 37)', driving({ manner: 'unlicensed-or-uninsured', contraryEvidence: false }), {}, 'record'],
  ['a death by the driving of a vehicle that was taken (page 76)', act({ kind: 'vehicle', deed: 'taken', force: 'none', intent: 'use', aggravation: ['accident-killing'], ...unconfirmed }), {}, 'record'],
  ['mutilation under the mandatory duty (page 44)', act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: true, ...untold }), {}, 'record'],
  ['a referral by the competent authority (page 48)', slavery('referral'), {}, 'record'],
  ['a duty to notify (page 48)', slavery('duty-to-notify'), {}, 'record'],
  ['an offence against the state, its points to prove made out (page 8)', state({}), {}, 'record'],
  ['alleged in return for another', state({ circumstances: ['counter-allegation'], supported: null }), {}, 'record'],
  ['reported by somebody impaired', state({ circumstances: ['reporter-impaired'], supported: null }), {}, 'record'],
  ['seen only on video', state({ circumstances: ['seen-only-on-video'], enquiriesMade: null }), {}, 'record'],
  ['a rape in the area of another force (page 64)', rape({ circumstances: ['in-another-force-area'] }), woman, 'cri-b'],
  ['a charity of nobody who is known to have given (fraud volume, page 60)', fraud('charity'), {}, 'record'],
  ['business trading fraud (fraud volume, page 92)', fraud('business-trading'), {}, 'record'],
  ['a pension fraud on pensioners (fraud volume, page 111)', fraud('pension-on-pensioner'), {}, 'record'],
  ['false accounting', fraud('false-accounting'), {}, 'record'],
  ['a conspiracy to defraud', fraud('rental', ['conspiracy']), {}, 'record'],
  ['a virus released from here (fraud volume, page 129)', act({ kind: 'computer-misuse', what: 'malware', to: [], by: [], callForService: [], demand: 'none', enabled: 'nothing', reach: 'released-by-suspect-here', items: ['I1'], ...unconfirmed }), {}, 'record'],
  ['seen only on video, before enquiries (page 8)', act({ kind: 'offence', against: 'victim', circumstances: ['seen-only-on-video'], enquiriesMade: false, ...unconfirmed, traced: false }), {}, 'cri-a'],
  ['disorder that police saw (page 86)', disorder({ seenByPolice: true }), {}, 'record'],
  ['section 5 that stopped on a warning, while it was notifiable', disorder({ behaviour: 'harassment-alarm-or-distress', seenByPolice: true, stoppedOnWarning: true }), { decideOn: '2021-06-01' }, 'cri-a'],
])('%s', (_, one, around, expected) => {
  expect(ends({}, one, around)).toBe(expected);
});

const third = { by: 'other-third-party' } as const;
const asksTheVictim = ['acts.A1.traced', 'acts.A1.confirmed'];
const known: FactsInput = { victims: [{ id: 'V1', age: 10, sex: 'female', capacity: [] }] };
const mutilation = (change: object) => act({ kind: 'fgm', deed: 'done-or-assisted', ...unconfirmed, ...change });
const virus = (change: object) => act({ kind: 'computer-misuse', what: 'malware', to: [], by: [], callForService: [], demand: 'none', enabled: 'nothing', reach: 'released-by-suspect-here', items: ['I1'], ...unconfirmed, ...change });
const chosen = (change: object) => act({ kind: 'offence', against: 'victim', ...unconfirmed, ...change });

test.each<readonly [string, NonNullable<FactsInput['report']>, One, FactsInput, string | readonly string[]]>([
  ['a charity whose donor is known', third, { ...fraud('charity'), to: ['V1'] }, known, asksTheVictim],
  ['a virus that was sent to somebody', third, virus({ reach: 'sent-to-victim', malwareUsed: true }), {}, asksTheVictim],
  ['another attack released from here', third, virus({ what: 'hacking-server' }), {}, asksTheVictim],
  ['an offence with a victim whose points to prove are told', third, chosen({ class: '105A', code: '105/01', pointsToProve: 'made-out' }), known, asksTheVictim],
  ['a serious injury by a disqualified driver, made out (page 37)', third, driving({ result: 'serious-injury', manner: 'disqualified', contraryEvidence: false }), known, 'record'],
  ['a serious injury by an uninsured driver, of which it is not told', third, driving({ result: 'serious-injury', manner: 'disqualified', contraryEvidence: false, probable: true, pointsToProve: null }), known, asksTheVictim],
  ['a death by one: whether it is made out is asked', third, driving({ manner: 'disqualified', contraryEvidence: false, probable: true, pointsToProve: null }), known, ['acts.A1.pointsToProve']],
  ['a death by an uninsured driver that evidence contradicts (page 7)', third, driving({ manner: 'unlicensed-or-uninsured', contraryEvidence: true }), known, 'nsir-closure'],
  ['a death by dangerous driving that evidence contradicts, which the investigation has weighed (page 37)', third, driving({ contraryEvidence: true }), known, 'record'],
  ['mutilation that a neighbour reports', third, mutilation({}), known, asksTheVictim],
  ['mutilation that a professional in doubt reports: whether it is under the duty is asked (page 44)', { by: 'professional', inDoubt: true }, mutilation({}), known, ['acts.A1.mandatoryReport']],
  ['mutilation reported under the duty by a professional in doubt', { by: 'professional', inDoubt: true }, mutilation({ mandatoryReport: true }), known, 'record'],
  ['of somebody of 18 there is no such duty (page 44)', { by: 'professional', inDoubt: true }, mutilation({ mandatoryReport: true }), { victims: [{ id: 'V1', age: 18, sex: 'female', capacity: [] }] }, asksTheVictim],
  ['and by one who does not report under the duty', { by: 'professional', inDoubt: true }, mutilation({ mandatoryReport: false }), known, asksTheVictim],
  ['by a professional without doubt the duty is not asked', { by: 'professional', inDoubt: false }, mutilation({}), known, 'record'],
  ['unless it is improbable', { by: 'professional', inDoubt: false }, mutilation({ probable: false }), known, ['acts.A1.mandatoryReport']],
  ['an automatic machine, told by its class', third, chosen({ class: '47', code: '047/00', traced: true, confirmed: true }), known, 'record'],
  ['a death by the taking, told by its class (page 76)', third, chosen({ class: '37/1', code: '037/01' }), known, 'record'],
  ['the taking itself, told by its class', third, chosen({ class: '48', code: '048/01' }), known, asksTheVictim],
  ['disorder with a victim that police did not see', third, disorder({ to: ['V1'], seenByPolice: false }), known, asksTheVictim],
  ['the victim reports, though said not to be traced', { by: 'victim' }, chosen({ class: '105A', code: '105/01', traced: false, confirmed: true }), known, 'record'],
  ['the victim is traced and confirms: who reports it is not asked', {}, chosen({ class: '105A', code: '105/01', traced: true, confirmed: true }), known, 'record'],
  ['a professional, of a victim said not to be traced', { by: 'professional' }, chosen({ class: '105A', code: '105/01', traced: false, confirmed: true }), known, ['report.inDoubt']],
])('%s', (_, report, one, around, expected) => {
  expect(ends(report, one, around)).toEqual(expected);
});

test.each<readonly [string, object, string | readonly string[]]>([
  ['of whom nothing more is told', {}, 'record'],
  ['who confirms it', { traced: true, confirmed: true }, 'record'],
  ['who was traced and does not confirm it, recording neither appropriate nor necessary', { traced: true, confirmed: false, without: 'neither' }, 'cri-a'],
  ['who cannot be traced, recording neither', { traced: false, without: 'neither' }, 'cri-a'],
  ['who does not confirm it, recording necessary', { confirmed: false, without: 'necessary' }, 'record'],
  ['who does not confirm it: whether recording is either is asked', { confirmed: false }, ['acts.A1.without']],
  ['who was traced: whether they confirm is not asked', { traced: true }, 'record'],
  ['and the other one too, of whom one reports it', { to: ['V1', 'V2'], confirmed: false, without: 'neither' }, 'record'],
])('a victim reports what was done to another, %s (page 9, item 1)', (_, change, expected) => {
  const both: FactsInput = { victims: [{ id: 'V1', age: 30, sex: 'female', capacity: [] }, { id: 'V2', age: 30, sex: 'male', capacity: [] }] };
  const one = act({ kind: 'offence', against: 'victim', class: '105A', code: '105/01', ...unconfirmed, to: ['V2'], ...change });
  expect(['victim', 'representative'].map((by) => ends({ by: by as 'victim' }, one, both))).toEqual([expected, expected]);
});

test.each<readonly [string, 'constable'[], string]>([
  ['an officer', ['constable'], 'cri-a'],
  ['somebody else', [], 'record'],
])('section 5 that stopped on a warning, towards %s, while it was notifiable', (_, capacity, expected) => {
  const one = disorder({ behaviour: 'harassment-alarm-or-distress', to: ['V1'], seenByPolice: true, stoppedOnWarning: true });
  expect(ends({ by: 'victim' }, one, { decideOn: '2021-06-01', victims: [{ id: 'V1', capacity }] })).toBe(expected);
});

test('a confirmation goes before recording without one', () => {
  const path = decideFacts(reported({ report: third, acts: [chosen({ class: '105A', code: '105/01', traced: true, confirmed: true, without: 'necessary' })] })).acts[0]?.followed?.path;
  expect(path?.find(({ box }) => box === 'F5')?.because).toBe('The victim or representative confirms it.');
});

test('a fraud of another class on nobody who is known asks who reports it, and what a victim would say', () => {
  expect(ends({}, fraud('dating'))).toEqual(['report.by']);
  expect(ends({ by: 'other-third-party' }, fraud('dating'))).toEqual(['acts.A1.traced', 'acts.A1.confirmed']);
});

test.each<readonly [string, object]>([
  ['whether the allegation that answers another is supported', { circumstances: ['counter-allegation'], supported: null }],
  ['whether what somebody impaired says is supported', { circumstances: ['reporter-impaired'], supported: null }],
  ['whether it is probable', {}],
])('of what is not notifiable it is not asked %s', (_, change) => {
  expect(ends({}, act({ kind: 'breach-of-order', order: 'bail', to: [], ...untold, ...change }))).toBe('nsir-closure');
});

test.each(['victim', 'representative'] as const)('%s reports it, and of disorder that police did not see too it is recorded (page 86)', (by) => {
  expect(ends({ by }, disorder({ seenByPolice: false }))).toBe('record');
});

test.each(['parent-or-carer', 'professional'] as const)('%s reports it without doubt about them, and of disorder that police did not see too it is recorded (page 8)', (by) => {
  expect(ends({ by, inDoubt: false }, disorder({ seenByPolice: false }))).toBe('record');
});

test.each<readonly [string, object, string]>([
  ['nobody found', {}, 'cri-a'],
  ['somebody traced, who confirms', { traced: true, confirmed: true }, 'record'],
  ['recording is necessary', { without: 'necessary' }, 'record'],
  ['recording is appropriate', { without: 'appropriate' }, 'record'],
])('disorder that somebody else reports and police did not see, %s (page 86)', (_, change, expected) => {
  expect(ends({ by: 'other-third-party' }, disorder({ seenByPolice: false, ...change }))).toBe(expected);
});

const video = (change: object) => act({ kind: 'offence', against: 'victim', circumstances: ['seen-only-on-video'], enquiriesMade: true, ...unconfirmed, traced: false, ...change });
test.each<readonly [string, object, string | readonly string[]]>([
  ['recording is necessary', { without: 'necessary' }, 'record'],
  ['recording is appropriate', { without: 'appropriate' }, 'record'],
  ['recording is neither', { without: 'neither' }, 'cri-a'],
  ['whether it is either is asked', {}, ['acts.A1.without']],
  ['whether enquiries were made is asked first', { enquiriesMade: null }, ['acts.A1.enquiriesMade']],
  ['and of somebody who was traced whether they confirm', { traced: true, enquiriesMade: null }, ['acts.A1.confirmed']],
])('seen only on video, no victim found by enquiries: %s (page 8)', (_, change, expected) => {
  expect(ends({ by: 'police' }, video(change))).toEqual(expected);
});

const drug = (name: 'mdma' | 'cannabis', identifiedBy: 'laboratory' | 'field-test' | 'admission' | 'experienced-officer' | 'nothing-yet' | null) =>
  act({ kind: 'drugs', to: [], deed: 'possession', drug: name, identifiedBy, pointsToProve: 'made-out', ...untold });
test.each<readonly [Parameters<typeof drug>[1], ofEcstasy: string | readonly string[], ofCannabis: string | readonly string[]]>([
  ['laboratory', 'record', 'record'],
  ['field-test', 'record', 'record'],
  ['admission', 'record', 'record'],
  ['experienced-officer', 'nsir-closure', 'record'],
  ['nothing-yet', 'nsir-closure', 'nsir-closure'],
  [null, ['acts.A1.identifiedBy'], ['acts.A1.identifiedBy']],
])('possession, known by %s: of ecstasy %s, of cannabis %s (page 91)', (identifiedBy, ofEcstasy, ofCannabis) => {
  expect([ends({ by: 'police' }, drug('mdma', identifiedBy)), ends({ by: 'police' }, drug('cannabis', identifiedBy))]).toEqual([ofEcstasy, ofCannabis]);
});
