/** Boxes F2 to F5 where the text says who decides: whoever reports it, nobody is asked whether a victim is traced or confirms, nor what else then changes nothing. */
import { expect, test } from 'vitest';
import { act } from '../../../../../tests/support/facts.ts';
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
