/** When to record: pages 10, 17-18, 34-37, 44, 48, 63. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

const answerTo = (one: NonNullable<FactsInput['acts']>[number], facts: FactsInput = {}) => answerOf(decideFacts(reported({ ...facts, acts: [one] })));
const dueOf = (one: NonNullable<FactsInput['acts']>[number], facts: FactsInput = {}) => answerTo(one, facts).due['acts.A1'];

type Assault = Partial<Parameters<typeof act<'assault'>>[0]>;
const assault = (change: Assault = {}) => act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], ...change });
const driving = (change: Partial<Parameters<typeof act<'driving'>>[0]>) => act({ kind: 'driving', result: 'death', manner: 'dangerous', ...change });
const ordinary = { from: 'first-report', atOnce: false, by: '2026-05-05T09:00:00.000Z', sameDay: '2026-05-04' };
type Slavery = Partial<Parameters<typeof act<'modern-slavery'>>[0]>;
const slavery = (change: Slavery) => act({ kind: 'modern-slavery', where: 'this-force', crimeInLaw: true, exploitation: 'servitude', ...change });
type SexualAct = Partial<Parameters<typeof act<'sexual-act'>>[0]>;
const rape = (change: SexualAct = {}) => act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', ...change });
const sent: FactsInput = { report: { by: 'competent-authority', receivedAt: '2026-05-04T09:00:00Z' } };
const thirdParty: FactsInput = { report: { by: 'other-third-party', receivedAt: '2026-05-04T09:00:00Z' }, victims: [{ id: 'V1', age: 30, sex: 'female', capacity: [] }] };
const none = { by: null, sameDay: null };

test.each<readonly [string, () => ReturnType<typeof dueOf>, object | undefined]>([
  ['24 hours from the first report, and the same day (page 10)', () => dueOf(assault()), ordinary],
  ['a day is one by the clock on the wall', () => dueOf(assault(), { report: { by: 'victim', receivedAt: '2026-05-04T23:30:00Z' } }), { ...ordinary, by: '2026-05-05T23:30:00.000Z', sameDay: '2026-05-05' }],
  ['when it was received is asked', () => dueOf(assault(), { report: { by: 'victim' } }), { from: 'first-report', ...none, asks: ['report.receivedAt'] }],
  ['on duty, not decided yet (page 17)', () => dueOf(assault({ circumstances: ['police-on-duty'], authorityDecided: 'not-yet' })), { from: 'appropriate-authority', atOnce: true, ...none }],
  ['on duty, decided', () => dueOf(assault({ circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought', authorityDecidedOn: '2026-06-01' })), { from: 'appropriate-authority', by: null, sameDay: '2026-06-01' }],
  ['an investigation of the National Crime Agency that recording would harm (page 18)', () => dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: ['safety'] })), { from: 'national-crime-agency', ...none }],
  ['or the public interest', () => dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: ['public-interest'] })), { from: 'national-crime-agency' }],
  ['or the investigation', () => dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: ['investigation'] })), { from: 'national-crime-agency' }],
  ['one that it would have harmed until a day (page 18)', () => dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: [], harmEndedOn: '2026-06-01' })), { from: 'national-crime-agency', by: null, sameDay: '2026-06-01' }],
  ['told of no investigation of the Agency, such a day starts no clock', () => dueOf(assault({ circumstances: [], harmEndedOn: '2026-06-01' })), ordinary],
  ['a death by driving that the investigation confirmed on a day (page 37)', () => dueOf(driving({ pointsToProve: 'made-out', madeOutOn: '2026-06-01' })), { from: 'investigation', by: null, sameDay: '2026-06-01' }],
  ['driving unlicensed is not waited for, whatever day is told', () => dueOf(driving({ manner: 'unlicensed-or-uninsured', pointsToProve: 'made-out', madeOutOn: '2026-06-01' })), ordinary],
  ['and one that it would not', () => dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: [] })), ordinary],
  ['whether it would is asked', () => dueOf(assault({ circumstances: ['national-crime-agency'] })), { from: null, ...none, asks: ['acts.A1.recordingCompromises'] }],
  ['a death by driving waits for the investigation (page 37)', () => dueOf(driving({ pointsToProve: 'not-made-out' })), { from: 'investigation', ...none }],
  ['and is recorded when it confirms it', () => dueOf(driving({ pointsToProve: 'made-out' })), { from: 'investigation', atOnce: true }],
  ['a disqualified driver is not waited for', () => dueOf(driving({ manner: 'disqualified', pointsToProve: 'made-out' })), ordinary],
  ['a reported death at the first opportunity (page 35)', () => dueOf(act({ kind: 'death', cause: 'not-apparent', alreadyKept: [] })), { ...ordinary, atOnce: true }],
  ['a homicide without delay (page 34)', () => dueOf(act({ kind: 'death', cause: 'homicide', homicide: 'manslaughter' })), { ...ordinary, atOnce: true }],
  ['a mandatory report without delay (page 44)', () => dueOf(act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: true })), { ...ordinary, atOnce: true }],
  ['of somebody of 18 there is no such duty', () => dueOf(act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: true }), { victims: [{ id: 'V1', age: 18, capacity: [] }] }), ordinary],
  ['a referral, whose decision is not waited for (page 48)', () => dueOf(act({ kind: 'modern-slavery', source: 'referral', where: 'this-force', crimeInLaw: true, exploitation: 'servitude' }), { report: { by: 'competent-authority', receivedAt: '2026-05-04T09:00:00Z' } }), { ...ordinary, atOnce: true }],
  ['serious injury by driving waits too', () => dueOf(driving({ result: 'serious-injury', pointsToProve: 'not-made-out' })), { from: 'investigation', ...none }],
  ['and dangerous driving (page 96)', () => dueOf(driving({ result: 'neither', to: [], vehicleStolen: false, pointsToProve: 'not-made-out' })), { from: 'investigation', ...none }],
  ['until it is confirmed', () => dueOf(driving({ result: 'neither', to: [], vehicleStolen: false, pointsToProve: 'made-out' })), { from: 'investigation', atOnce: true }],
  ['careless driving that hurts nobody is no crime to wait for', () => dueOf(driving({ result: 'neither', manner: 'careless', pointsToProve: 'made-out' })), undefined],
  ['what the competent authority must notify of (page 48)', () => dueOf(slavery({ source: 'duty-to-notify' }), sent), { ...ordinary, atOnce: true }],
  ['and what is reported to police is recorded like every crime', () => dueOf(slavery({ source: 'reported-to-police' })), ordinary],
  ['mutilation that is reported by no duty', () => dueOf(act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: false })), ordinary],
  ['a rape that nobody confirms yet, at once (page 63)', () => dueOf(rape({ traced: true, confirmed: false, without: 'neither' }), thirdParty), { ...ordinary, atOnce: true }],
  ['a rape that is confirmed, like every crime', () => dueOf(rape()), ordinary],
  ['a sexual assault that nobody confirms has no clock', () => dueOf(rape({ deed: 'touching', traced: true, confirmed: false, without: 'neither' }), thirdParty), undefined],
  ['on duty, nothing but a crime related incident is kept of it', () => dueOf(assault({ circumstances: ['police-on-duty'], authorityDecided: 'not-yet' })), { from: 'appropriate-authority' }],
  ['on duty, what did probably not happen', () => dueOf(assault({ circumstances: ['police-on-duty'], probable: false })), undefined],
  ['off duty, a crime related incident has no clock', () => dueOf(assault({ traced: true, confirmed: false, without: 'neither' }), thirdParty), undefined],
  ['a homicide on duty', () => dueOf(act({ kind: 'death', cause: 'homicide', homicide: 'manslaughter', circumstances: ['police-on-duty'], authorityDecided: 'charge-summons-or-out-of-court' })), { from: 'appropriate-authority', atOnce: true }],
  ['a homicide that recording now would harm (page 18)', () => dueOf(act({ kind: 'death', cause: 'homicide', homicide: 'manslaughter', circumstances: ['national-crime-agency'], recordingCompromises: ['safety'] })), { from: 'national-crime-agency', atOnce: false }],
  ['a mandatory report of what was done on duty', () => dueOf(act({ kind: 'fgm', deed: 'done-or-assisted', mandatoryReport: true, circumstances: ['police-on-duty'], authorityDecided: 'charge-summons-or-out-of-court' })), { from: 'appropriate-authority' }],
  ['slavery that recording now would harm', () => dueOf(slavery({ source: 'referral', circumstances: ['national-crime-agency'], recordingCompromises: ['safety'] }), sent), { from: 'national-crime-agency' }],
  ['recording that would harm in no investigation of the agency', () => dueOf(assault({ recordingCompromises: ['safety'] })), ordinary],
  ['what is not on duty has no day of the authority', () => dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: ['safety'], authorityDecidedOn: '2026-06-01' })), { from: 'national-crime-agency', ...none }],
  ['before April 2015 the limit is not at hand', () => dueOf(assault(), { report: { by: 'victim', receivedAt: '2015-03-31T09:00:00Z' } }), { from: null }],
  ['and since it is 24 hours', () => dueOf(assault(), { report: { by: 'victim', receivedAt: '2015-05-01T09:00:00Z' } }), { from: 'first-report' }],
])('%s', (_, due, expected) => {
  if (expected === undefined) expect(due()).toBeUndefined();
  else expect(due()).toMatchObject(expected);
});

test('within April 2015, of which the day of the change is not known, a person says whether it is 24 hours', () => {
  const answer = answerTo(assault(), { report: { by: 'victim', receivedAt: '2015-04-13T09:00:00Z' } });
  expect([answer.record, answer.due]).toMatchObject([true, { 'acts.A1': { from: null, by: null } }]);
  expect(answer.refer).toMatchObject([{ decisive: false, because: expect.stringMatching(/2015-04-13 may lie on either side/) as string }]);
});

test('what is not recorded has no clock', () => {
  expect(answerTo(assault({ probable: false })).due).toEqual({});
});

test.each<readonly [string, Assault, unknown, RegExp | null]>([
  ['recorded the same day', { recordedAt: '2026-05-04T21:00:00Z' }, 'same-day', null],
  ['recorded the next day, at the last moment', { recordedAt: '2026-05-05T09:00:00Z' }, 'within-24-hours', null],
  ['a moment later, with nothing said for it', { recordedAt: '2026-05-05T09:00:01Z', delay: [] }, null, /needs a rationale/],
  ['with a rationale and nobody’s oversight', { recordedAt: '2026-05-06T09:00:00Z', delay: ['rationale'] }, null, /needs a rationale/],
  ['with oversight and no rationale', { recordedAt: '2026-05-06T09:00:00Z', delay: ['registrar-oversight'] }, null, /needs a rationale/],
  ['with both', { recordedAt: '2026-05-06T09:00:00Z', delay: ['rationale', 'registrar-oversight'] }, 'delayed-with-rationale', null],
  ['to investigate first, whatever else is said', { recordedAt: '2026-05-06T09:00:00Z', delay: ['rationale', 'registrar-oversight', 'to-investigate-first'] }, null, /must not wait for an investigation/],
  ['a delay that is proposed, to investigate first', { delay: ['to-investigate-first'] }, null, /must not wait for an investigation/],
  ['a delay that is proposed with both', { delay: ['rationale', 'registrar-oversight'] }, 'delayed-with-rationale', null],
  ['to investigate first, and recorded in time all the same', { recordedAt: '2026-05-04T21:00:00Z', delay: ['to-investigate-first'] }, 'same-day', null],
])('%s', (_, change, recorded, referred) => {
  const answer = answerTo(assault(change));
  expect(answer.due['acts.A1']?.recorded).toBe(recorded);
  expect(answer).toMatchObject({ record: true, needs: [] });
  if (referred === null) expect(answer.refer).toEqual([]);
  else expect(answer.refer).toMatchObject([{ because: expect.stringMatching(referred) as string, cites: ['Crime Recording Rules 2026/27, page 10'] }]);
});

test('what is said for a delay is asked once it is late', () => {
  expect(answerTo(assault({ recordedAt: '2026-05-06T09:00:00Z' })).due['acts.A1']?.asks).toEqual(['acts.A1.delay']);
});

test('an investigation that is waited for by rule is no delay', () => {
  expect(answerTo(driving({ pointsToProve: 'made-out', recordedAt: '2026-06-06T09:00:00Z', delay: ['to-investigate-first'] })).refer).toEqual([]);
});

test.each<readonly [string, ReturnType<typeof driving>, readonly string[]]>([
  ['proposed', driving({ pointsToProve: 'made-out', delay: ['to-investigate-first'] }), ['acts.A1.madeOutOn']],
  ['proposed, its day told', driving({ pointsToProve: 'made-out', madeOutOn: '2026-06-01', delay: ['to-investigate-first'] }), []],
  ['of what is not recorded yet', driving({ pointsToProve: 'not-made-out', delay: [] }), []],
])('what waits for an investigation by rule has no delay, %s', (_, one, asks) => {
  expect(answerTo(one)).toMatchObject({ refer: [], due: { 'acts.A1': { recorded: null, asks } } });
});

test.each<readonly [string, ReturnType<typeof dueOf>, readonly string[]]>([
  ['when the authority decided', dueOf(assault({ circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought' })), ['acts.A1.authorityDecidedOn']],
  ['not before it has', dueOf(assault({ circumstances: ['police-on-duty'], authorityDecided: 'not-yet' })), []],
  ['nor once that is told', dueOf(assault({ circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought', authorityDecidedOn: '2026-06-01' })), []],
  ['of the Agency nothing while recording does harm', dueOf(assault({ circumstances: ['national-crime-agency'], recordingCompromises: ['safety'] })), []],
])('of another clock is asked: %s', (_, due, asks) => {
  expect(due?.asks).toEqual(asks);
});

test.each<readonly [string, Assault, FactsInput]>([
  ['nothing is said of what is not recorded yet', { delay: [] }, {}],
  ['when it was recorded says nothing where the report has no time', { recordedAt: '2026-05-06T09:00:00Z', delay: [] }, { report: { by: 'victim' } }],
])('%s', (_, change, facts) => {
  const answer = answerTo(assault(change), facts);
  expect([answer.refer, answer.due['acts.A1']?.recorded]).toEqual([[], null]);
});

test.each<readonly [string, Assault, RegExp]>([
  ['a rationale', { delay: ['rationale'] }, /needs a rationale/],
  ['oversight', { delay: ['registrar-oversight'] }, /needs a rationale/],
])('a delay that is proposed with %s alone is put to the registrar', (_, change, because) => {
  expect(answerTo(assault(change)).refer).toMatchObject([{ decisive: false, because: expect.stringMatching(because) as string }]);
});

test('a delay is settled beside what is recorded: that no crime is does not stand open for it', () => {
  const answer = answerTo(act({ kind: 'death', cause: 'not-apparent', alreadyKept: [], recordedAt: '2026-05-06T09:00:00Z', delay: [] }));
  expect(answer).toMatchObject({ record: false, refer: [{ decisive: false, because: expect.stringMatching(/needs a rationale/) as string }] });
});
