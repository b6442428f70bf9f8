/** A recorded crime on its way out of the figures: asked for, authorised by whoever may, the victim told, and what stays in the record. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type Cast, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, recordPath, report } from '../../../../tests/support/invented.ts';
import type { Cancellation } from '../../../shared/cancelling/cancellation.ts';
import { elementsOf } from '../../../shared/rules/points-to-prove/elements-of.ts';
import type { Report } from './report-incident.ts';
import { addPerson } from './add-person.ts';
import { runCommand } from '../db/run-command.ts';

let t: TestBureau;
let call: Calling;
const begin = (who?: readonly Cast[]): void => {
  t = testBureau('2026-04-13T08:00:00.000Z', who);
  call = calling(t);
};
beforeEach(() => begin());
afterEach(() => t.close());

const logged = 'The shop says its camera shows nobody near her.';
const seen: Partial<Report> = { text: { ...report().text, log: [{ at: null, author: 'Operator 7', text: 'Call taken.' }, { at: null, author: 'Test d.two', text: logged }] } };

type Recorded = { readonly incident: string; readonly decision: string; readonly crime: string };

const recorded = (offence = '105/01', change: Partial<Report> = {}, victim: object = {}): Recorded => {
  const incident = enterReport(t, change);
  const made = decideOk(t, incident, decision([allegation({ answer: { kind: 'record', crimes: [{ offence, flags: [] }] }, ...victim })]));
  t.clock.moveTo('2026-04-13T10:00:00.000Z');
  return { incident, decision: made.decision, crime: made.crimes[0] ?? '' };
};

const information = { words: 'Film from the bus shows that she slipped on the step.', since: '2026-04-13T09:00:00.000Z', from: 'The bus company', verified: 'An officer watched it and knows her.', determines: 'She fell: no notifiable crime occurred.' };
const c1: Cancellation = { category: 'C1', information, force: 'Other Police', reference: 'OP/1/26', referenceKind: 'crime-number' };
const c2: Cancellation = { category: 'C2', information, withdrawn: false, pressure: null, mandatoryReport: null, groundsDecision: null };
const c3: Cancellation = { category: 'C3', of: 'NICHE/77', same: 'The same caller in the same minute.', isLive: true };
const c4: Cancellation = { category: 'C4', mistake: 'Another log was open.', shows: 'Its log tells of a lost bag.', withdrawn: false, pressure: null, mandatoryReport: null };
const c5: Cancellation = { category: 'C5', information, withdrawn: false, pressure: null };

const told = (at = '2026-04-13T10:00:00.000Z') => ({ state: 'told', whom: 'victim', at, how: 'telephone', by: 'Test assessor', rightToAppeal: true }) as const;
const why = 'The film settles it.';
const asks = (of: Recorded, asked: Cancellation, who: Somebody = 'assessor') => call.get(who, 'ask-cancellation', { crime: of.crime, decision: of.decision, asked }).then(({ cancellation }) => cancellation);
const notAsked = (of: Recorded, asked: Cancellation) => call.refused('assessor', 'ask-cancellation', { crime: of.crime, decision: of.decision, asked });
const authorises = (cancellation: string, who: Somebody = 'senior') => call.get(who, 'authorise-cancellation', { cancellation, why, independent: true });
const notAuthorised = (cancellation: string, who: Somebody, declared: object = { independent: true }) => call.refused(who, 'authorise-cancellation', { cancellation, why, ...declared });
const fileOf = (of: Recorded, who: Somebody = 'auditor') => call.get(who, 'incident-file', { incident: of.incident });
const viewOf = async (of: Recorded, who: Somebody = 'auditor') => (await fileOf(of, who)).cancellations.at(-1);
const breaches = async () => (await call.get('auditor', 'check-bureau', {})).breaches.first;

test('asked for, authorised, told, cancelled: it has left the figures, and the record stays', async () => {
  const of = recorded();
  const cancellation = await asks(of, c2);
  expect(await viewOf(of, 'senior')).toMatchObject({ state: 'asked', category: 'C2', class: '105A', tells: true, decider: 'registrar-or-designated-decision-maker', mayNot: null, asked: c2 });
  expect((await call.get('senior', 'correction-requests', {})).cancellations).toMatchObject([{ id: cancellation, incident: of.incident }]);
  expect((await call.get('auditor', 'figure-incidents', { incidents: 'cancellations', limit: 10 })).rows).toMatchObject([{ id: of.incident }]);
  expect(await authorises(cancellation)).toMatchObject({ effective: false });
  expect(await viewOf(of)).toMatchObject({ state: 'authorised', end: { ended: 'authorised', by: t.people.senior.person, words: why } });
  expect(await call.refused('senior', 'cancel-crime', { cancellation })).toMatchObject({ code: 'refused', message: 'Not cancelled. The victim has not been told yet (page 26).' });
  expect((await call.get('assessor', 'awaiting-crime-number', { after: null, limit: 10 })).total).toBe(1);
  await call.get('assessor', 'tell-of-cancellation', { cancellation, told: told() });
  await call.get('senior', 'cancel-crime', { cancellation });
  const file = await fileOf(of);
  expect(file.decisions.at(-1)?.crimes).toMatchObject([{ id: of.crime, cancelled: { category: 'C2', by: t.people.senior.person } }]);
  expect(file.cancellations).toMatchObject([{ state: 'cancelled', told: [{ whom: 'victim', how: 'telephone', by: 'Test assessor' }] }]);
  expect((await call.get('assessor', 'awaiting-crime-number', { after: null, limit: 10 })).total).toBe(0);
  expect(await call.refused('assessor', 'enter-crime-number', { crime: of.crime, number: '22/1/26', recordedAt: t.clock.now() })).toEqual(failure('stale'));
  expect((await call.get('senior', 'correction-requests', {})).cancellations).toEqual([]);
  expect(await notAsked(of, c4)).toMatchObject({ code: 'stale', message: expect.stringContaining('cancelled already') as string });
  expect(await breaches()).toEqual([]);
});

test('the figures count it no more, and say under which category it left', async () => {
  const [of] = [recorded(), recorded()];
  const table = async (id: string) => (await call.get('auditor', 'figures', {})).tables.find((each) => each.id === id)?.rows;
  expect(await table('by-class')).toMatchObject([{ key: '105A', cells: ['105A', expect.anything(), 2, 0] }]);
  await authorises(await asks(of, c4));
  expect(await table('by-class')).toMatchObject([{ key: '105A', cells: ['105A', expect.anything(), 1, 0] }]);
  expect(await table('by-answer')).toMatchObject([{ key: 'cancelled', cells: [expect.anything(), 1, 1] }, { key: 'record', cells: [expect.anything(), 1, 1] }]);
  expect(await table('by-opening')).toMatchObject([{ cells: ['Violence against the person', 2, 1, 0.5] }]);
  expect(await table('cancelled')).toMatchObject([{ key: 'C4', cells: ['C4', 'recorded in error', 1, 1] }]);
  for (const [set, total] of [['class:105A', 1], ['answer:cancelled', 1], ['answer:record', 1], ['cancelled:C4', 1], ['awaiting-number', 1], ['cancellations', 0]] as const) {
    expect((await call.get('auditor', 'figure-incidents', { incidents: set, limit: 10 })).total, set).toBe(total);
  }
});

test.each<readonly [string, Cancellation]>([['C3', c3], ['C4', c4]])('%s takes effect when it is authorised: nobody is told first', async (_, asked) => {
  const of = recorded();
  const cancellation = await asks(of, asked);
  expect(await authorises(cancellation)).toMatchObject({ effective: true });
  expect(await viewOf(of)).toMatchObject({ state: 'cancelled' });
  expect(await call.refused('assessor', 'tell-of-cancellation', { cancellation, told: told() })).toEqual(failure('stale'));
});

test('an offence against the state has no victim to tell', async () => {
  const points = elementsOf({ id: '092/61#1', code: '092/61', class: '92E' }).map((asked) => ({ ...asked, state: 'made-out' as const, words: null }));
  const answer = { kind: 'record', crimes: [{ offence: '092/61', flags: [], points }] } as const;
  const of = recorded('092/61', {}, { victim: { kind: 'state' }, path: recordPath.filter(({ box }) => box !== 'F4' && box !== 'F5').map((step) => (step.box === 'F3' ? { ...step, answer: 'yes' } : step)), answer });
  const cancellation = await asks(of, c2);
  expect(await viewOf(of)).toMatchObject({ tells: false });
  expect(await authorises(cancellation)).toMatchObject({ effective: true });
  expect(await breaches()).toEqual([]);
});

test.each<readonly [string, Cancellation, string, RegExp]>([
  ['what the log of the version that was read says already', { ...c2, information: { ...information, words: 'Its camera shows nobody near her!' } }, 'asked.information.words', /^Not asked for\. Not additional: log entry 2 of version 1 says the same\.$/],
  ['what was there when the crime was recorded', { ...c2, information: { ...information, since: '2026-04-13T07:59:00.000Z' } }, 'asked.information.since', /Not additional: it was available when the crime was recorded/],
  ['what is not there yet', { ...c2, information: { ...information, since: '2026-04-13T10:00:00.001Z' } }, 'asked.information.since', /in the future/],
  ['a report withdrawn under pressure', { ...c4, withdrawn: true, pressure: true }, 'asked.pressure', /withdrawn under pressure is not cancelled; enter the concern/],
  ['self-defence on a class it is not open for', { ...c5 }, 'asked', /C5 is not open for this class/],
  ['a record that is not live', { ...c3, isLive: false }, 'asked', /no live record/],
])('%s is not asked for', async (name, asked, path, says) => {
  const of = recorded(name.startsWith('self-defence') ? '008/01#1' : '105/01', seen);
  expect(await notAsked(of, asked)).toMatchObject({ code: 'refused', message: expect.stringMatching(says) as string, problems: [{ path }] });
});

test('control: information that came in the minute of the decision or after it is asked for', async () => {
  await asks(recorded('105/01', seen), { ...c2, information: { ...information, since: '2026-04-13T07:59:00.001Z' } });
});

test('what a later version says is additional: it was not there when the crime was recorded', async () => {
  const of = recorded();
  const other = enterReport(t, { text: { ...report().text, log: [{ at: null, author: 'Operator 9', text: logged }] } });
  await call.get('assessor', 'link-incidents', { incident: other, with: of.incident, reason: 'duplicate-report' });
  await call.get('assessor', 'copy-into-record', { incident: of.incident, from: other });
  expect((await fileOf(of)).versions).toHaveLength(2);
  await asks(of, { ...c2, information: { ...information, words: logged } });
});

test('C1 and C5 on what was there already are for a person: one document asks that it is additional, the other does not', async () => {
  const of = recorded('105/01', seen);
  await asks(of, { ...c5, information: { ...information, words: logged } });
  expect((await viewOf(of))?.findings).toContainEqual(expect.objectContaining({ says: 'refers', sentence: expect.stringContaining('log entry 2 of version 1') as string, cites: expect.arrayContaining([expect.objectContaining({ source: 'Outcomes', page: '27' })]) as object }));
});

test('of a transfer the receiving force’s number is told, and an incident number alone is for whoever decides', async () => {
  const of = recorded();
  const cancellation = await asks(of, { ...c1, referenceKind: 'crime-related-incident-number' });
  expect((await viewOf(of))?.findings).toContainEqual(expect.objectContaining({ says: 'refers', rule: 'the-receiving-forces-reference' }));
  await call.get('senior', 'authorise-cancellation', { cancellation, why });
  expect(await call.refused('assessor', 'tell-of-cancellation', { cancellation, told: told() })).toEqual(failure('refused', 'ofReference'));
  await call.get('assessor', 'tell-of-cancellation', { cancellation, told: told(), ofReference: true });
  await call.get('senior', 'cancel-crime', { cancellation });
  expect((await fileOf(of)).decisions.at(-1)?.crimes).toMatchObject([{ cancelled: { category: 'C1' } }]);
  expect(await breaches()).toEqual([]);
});

test('they are told of a decision: not before it, and not in the future', async () => {
  const of = recorded();
  const cancellation = await asks(of, c2);
  expect(await call.refused('assessor', 'tell-of-cancellation', { cancellation, told: told() })).toMatchObject({ message: 'Not entered. Nobody has authorised it yet.' });
  await authorises(cancellation);
  expect(await call.refused('assessor', 'tell-of-cancellation', { cancellation, told: told('2026-04-13T09:59:00.000Z') })).toEqual(failure('refused', 'told.at'));
  expect(await call.refused('assessor', 'tell-of-cancellation', { cancellation, told: told('2026-04-13T10:00:00.001Z') })).toEqual(failure('refused', 'told.at'));
});

test('nobody authorises what they asked for, whichever account they use; an assessor and a supervisor authorise nothing', async () => {
  const made = valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person: { user: 'x.again', name: 'Test again', role: 'senior-assessor', registered: false }, sameAs: t.people.assessor.person })).value;
  await call.get('supervisor', 'approve-person-change', { change: made.change });
  const again = calling({ ...t, people: { ...t.people, other: { person: made.person, role: 'senior-assessor', session: 'session-again' } } });
  const cancellation = await asks(recorded(), c2);
  expect(await again.refused('other', 'authorise-cancellation', { cancellation, why, independent: true })).toMatchObject({ code: 'forbidden', message: 'Nobody approves their own request.' });
  for (const who of ['assessor', 'other', 'supervisor', 'auditor', 'head', 'administrator', 'chief'] as const) expect(await notAuthorised(cancellation, who), who).toEqual(failure('forbidden'));
  await authorises(cancellation, 'registrar');
});

test('whoever decides says that they are independent, and whoever the record names is not', async () => {
  const of = recorded('105/01', { text: { ...report().text, log: [{ at: null, author: 'D.ONE, Test PC 1204', text: logged }] } });
  const cancellation = await asks(of, c4);
  expect(await notAuthorised(cancellation, 'senior')).toMatchObject({ code: 'forbidden', message: expect.stringContaining('this record names them') as string });
  expect(await call.refused('senior', 'refuse-cancellation', { cancellation, why })).toEqual(failure('forbidden'));
  expect((await viewOf(of, 'senior'))?.mayNot).toMatch(/this record names them/);
  expect(await notAuthorised(cancellation, 'registrar', {})).toEqual(failure('refused', 'independent'));
  await authorises(cancellation, 'registrar');
});

test('of a report that was withdrawn whoever decides says that pressure was considered', async () => {
  const cancellation = await asks(recorded(), { ...c4, withdrawn: true, pressure: false });
  expect(await notAuthorised(cancellation, 'senior')).toEqual(failure('refused', 'considered'));
  await call.get('senior', 'authorise-cancellation', { cancellation, why, independent: true, considered: true });
});

test('clear concern of pressure keeps it from being cancelled for good, even once it is authorised and told', async () => {
  const of = recorded();
  const cancellation = await asks(of, c2);
  await authorises(cancellation);
  await call.get('assessor', 'tell-of-cancellation', { cancellation, told: told() });
  await call.get('assessor', 'enter-pressure-concern', { crime: of.crime, words: 'He answered for her and she wept.' });
  expect(await viewOf(of)).toMatchObject({ state: 'barred', concern: { by: t.people.assessor.person, words: 'He answered for her and she wept.' } });
  expect(await call.refused('senior', 'cancel-crime', { cancellation })).toMatchObject({ code: 'stale', message: expect.stringContaining('withdrawn under pressure') as string });
  for (const asked of [c2, c4, c5]) expect(await notAsked(of, asked)).toEqual(failure('refused', 'asked.category'));
  expect((await call.get('senior', 'correction-requests', {})).cancellations).toEqual([]);
  await authorises(await asks(of, c3));
  expect(await breaches()).toEqual([]);
});

test('refused, before it is authorised or after, the crime stays; it may be asked for again', async () => {
  const of = recorded();
  const first = await asks(of, c2);
  expect(await notAsked(of, c4)).toMatchObject({ code: 'stale', message: expect.stringContaining('waits already') as string });
  await call.get('senior', 'refuse-cancellation', { cancellation: first, why: 'The film is of another day.' });
  expect(await viewOf(of)).toMatchObject({ state: 'refused', end: { words: 'The film is of another day.' } });
  expect(await notAuthorised(first, 'registrar')).toEqual(failure('stale'));
  const second = await asks(of, c2);
  await authorises(second);
  await call.get('registrar', 'refuse-cancellation', { cancellation: second, why: 'She has told us more.' });
  expect(await viewOf(of)).toMatchObject({ state: 'refused' });
  expect(await call.refused('senior', 'cancel-crime', { cancellation: second })).toEqual(failure('stale'));
});

const noRegistered: readonly Cast[] = ['assessor', 'senior', 'supervisor', 'registrar', 'chief', 'administrator', 'auditor'];

test('one field has one name, whether it is authorised or refused', async () => {
  const cancellation = await asks(recorded(), c4);
  for (const name of ['authorise-cancellation', 'refuse-cancellation'] as const) {
    expect(await call.raw('senior', name, { cancellation, why: '' }), name).toMatchObject({ ok: false, error: { problems: [{ path: 'why', message: 'The justification is needed' }] } });
  }
});

test('rape under C2: a registered registrar asks and cancels alone, and no second approval is asked for', async () => {
  const of = recorded('019/16#1');
  const cancellation = await asks(of, c2, 'registrar');
  expect(await viewOf(of, 'registrar')).toMatchObject({ decider: 'registered-registrar', mayNot: null });
  for (const who of ['senior', 'chief'] as const) expect(await notAuthorised(cancellation, who), who).toMatchObject({ code: 'forbidden', message: expect.stringContaining('registrar on the College of Policing’s register') as string });
  await authorises(cancellation, 'registrar');
  await call.get('assessor', 'tell-of-cancellation', { cancellation, told: told() });
  await call.get('registrar', 'cancel-crime', { cancellation });
  expect(await breaches()).toEqual([]);
});

test('where no registrar is on the register the chief officer decides, and the registrar’s advice is recorded first', async () => {
  t.close();
  begin(noRegistered);
  const { change } = await call.get('administrator', 'change-role', { person: t.people.registrar.person, role: 'registrar', registered: false, why: 'Lapsed' });
  await call.get('supervisor', 'approve-person-change', { change });
  const of = recorded('019/16#1');
  const cancellation = await asks(of, c2);
  expect(await notAuthorised(cancellation, 'registrar')).toMatchObject({ code: 'forbidden', message: expect.stringContaining('for the chief officer') as string });
  expect(await notAuthorised(cancellation, 'chief')).toMatchObject({ code: 'forbidden', message: 'The registrar’s advice is recorded before the chief officer decides (page 25).' });
  await call.get('registrar', 'advise-on-cancellation', { cancellation, words: 'The film is compelling: I advise it.' });
  expect(await viewOf(of, 'chief')).toMatchObject({ mayNot: null, advice: [{ by: t.people.registrar.person, words: 'The film is compelling: I advise it.' }] });
  await authorises(cancellation, 'chief');
  await call.get('assessor', 'tell-of-cancellation', { cancellation, told: told() });
  await call.get('chief', 'cancel-crime', { cancellation });
  expect(await breaches()).toEqual([]);
});

test.each(['019/16#1', '105/01'])('advice on %s is not asked for where a registrar is on the register', async (offence) => {
  const cancellation = await asks(recorded(offence), c2);
  expect(await call.refused('registrar', 'advise-on-cancellation', { cancellation, words: 'I advise it.' })).toEqual(failure('refused'));
});

test('mutilation that was reported under the mandatory duty is the registrar’s to cancel, and whether it was is asked', async () => {
  const of = recorded('008/52', {}, { answer: { kind: 'record', crimes: [{ offence: '008/52', flags: ['honour-based'] }] } });
  expect(await notAsked(of, c2)).toEqual(failure('refused', 'asked.mandatoryReport'));
  const cancellation = await asks(of, { ...c2, mandatoryReport: true });
  expect(await notAuthorised(cancellation, 'senior')).toMatchObject({ code: 'forbidden', message: expect.stringContaining('page 45') as string });
  await authorises(cancellation, 'registrar');
});

test('what this bureau knows of the other record goes before what is said of it: it is live, and another', async () => {
  const [of, other] = [recorded(), recorded()];
  await call.get('assessor', 'enter-crime-number', { crime: of.crime, number: '22/1/26', recordedAt: t.clock.now() });
  await call.get('assessor', 'enter-crime-number', { crime: other.crime, number: '22/2/26', recordedAt: t.clock.now() });
  expect(await notAsked(of, { ...c3, of: '22/1/26' }), 'itself').toEqual(failure('refused', 'asked'));
  const cancellation = await asks(of, { ...c3, of: '22/2/26', isLive: false } as Cancellation);
  await authorises(await asks(other, c4));
  expect(await notAuthorised(cancellation, 'senior'), 'cancelled meanwhile').toMatchObject({ code: 'refused', message: expect.stringContaining('no live record') as string });
});

test('a correction keeps a cancelled crime cancelled or leaves it out, and records it anew only as another crime', async () => {
  const of = recorded();
  await authorises(await asks(of, c4));
  const correct = async (supersedes: string, made: ReturnType<typeof decision>) => (await call.get('supervisor', 'correct-decision', { incident: of.incident, supersedes, decision: made, why: 'A slip' })).decision ?? '';
  const kept = await correct(of.decision, decision([allegation({ why: 'She told it again.' })]));
  expect((await fileOf(of)).decisions.at(-1)?.crimes).toMatchObject([{ id: of.crime, cancelled: { category: 'C4' } }]);
  const without = await correct(kept, decision([noCrime()]));
  expect((await fileOf(of)).decisions.at(-1)).toMatchObject({ id: without, crimes: [] });
  await correct(without, decision());
  const [again] = (await fileOf(of)).decisions.at(-1)?.crimes ?? [];
  expect(again?.id).not.toBe(of.crime);
  expect(again?.cancelled).toBeNull();
});

test('reclassified meanwhile, it is asked for again', async () => {
  const of = recorded();
  const cancellation = await asks(of, c2);
  const { request } = await call.get('supervisor', 'correct-decision', { incident: of.incident, supersedes: of.decision, decision: decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '008/60', flags: [] }] } })]), why: 'She was hurt.' });
  await call.get('registrar', 'authorise-request', { request: request ?? '', why });
  expect(await viewOf(of)).toMatchObject({ state: 'overtaken' });
  expect(await notAuthorised(cancellation, 'senior')).toEqual(failure('stale'));
  expect(await notAsked(of, c2), 'of the decision that was read').toEqual(failure('stale'));
});

test.each(['advise-on-cancellation', 'authorise-cancellation', 'refuse-cancellation', 'cancel-crime'] as const)('%s of what is not there', async (name) => {
  expect(await call.raw('registrar', name, { cancellation: 'none', ...(name === 'advise-on-cancellation' ? { words: why } : name === 'cancel-crime' ? {} : { why }) })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('the store itself lets no crime leave that nobody authorised, or before its victim was told', async () => {
  const [untold, mistake] = [recorded(), recorded()];
  const slip = (of: Recorded, cancellation: string, category: 'C2' | 'C4') => () =>
    runCommand(t.bureau.runner, t.people.senior, (tx, _: null, who) => {
      tx.store.cancellations.insertCancelled(of.crime, { cancellation, at: tx.at, by: who.person }, tx.seq);
      return { ok: true, value: { event: { kind: 'crime.cancelled', data: { incident: of.incident, cancellation, crime: of.crime, category } }, value: null, changes: [] } };
    }, null);
  expect(slip(mistake, await asks(mistake, c4), 'C4')).toThrow(/once its cancellation is authorised/);
  const cancellation = await asks(untold, c2);
  await authorises(cancellation);
  expect(slip(untold, cancellation, 'C2')).toThrow(/once its victim was told/);
});
