/** N100 and N300 through their life: opened, recoded, taken up by a decision, confirmed or overseen (pages 34-37 and 62-64). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import type { ReportedIncidentCode } from '../../../shared/domain/reported-incidents.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

const opening = (code: string = '100/01', change: object = {}) => ({ incident, versionRead: 1, code, note: 'A friend reports it for her', ...change });
const open = async (code: string = '100/01') => (await call.get('assessor', 'open-reported-incident', opening(code))).reported;
const oversight = (reported: string) => ({ reported, note: 'Seen, and agreed' });
const ofIncident = async () => (await call.get('auditor', 'incident-file', { incident })).reported.map(({ code, state }) => `${code} ${state}`);
const listed = async () => (await call.get('auditor', 'reported-incidents', {})).reported.map(({ id }) => id);
const answer = (code: ReportedIncidentCode, ...more: readonly ReportedIncidentCode[]) =>
  decision([code, ...more].map((each) => noCrime({ answer: { kind: 'reported-incident', code: each } })));

test('it opens before anything is decided, leaves the incident in the queue and shows on its row', async () => {
  const reported = await open();
  expect(await listed()).toEqual([reported]);
  expect((await call.get('assessor', 'queue-page', { view: 'reported-incidents', filter: '', after: null, limit: 10 })).rows).toMatchObject([{ id: incident, state: 'waiting', reported: ['100/01'] }]);
  expect((await call.get('auditor', 'incident-file', { incident })).reported).toMatchObject([{ id: reported, code: '100/01', state: 'open', openedBy: t.people.assessor.person, note: 'A friend reports it for her' }]);
});

test.for<readonly [string, object, Parameters<typeof failure>]>([
  ['a version that is not the latest', { versionRead: 2 }, ['stale']],
  ['an incident nobody knows', { incident: 'none' }, ['not-found']],
  ['a code of the withdrawn class N200', { code: '200/01' }, ['invalid', 'code']],
  ['a code there is none of', { code: '100/04' }, ['invalid', 'code']],
  ['no note', { note: ' ' }, ['invalid', 'note']],
])('with %s it is not opened', async ([, change, expected]) => {
  expect(await call.refused('assessor', 'open-reported-incident', opening('100/01', change))).toEqual(failure(...expected));
});

test.for<readonly [string, string, Parameters<typeof failure> | null]>([
  ['100/01', '100/02', null],
  ['300/01', '300/08', null],
  ['100/01', '300/01', ['refused']],
  ['300/01', '100/01', ['refused']],
  ['300/01', '300/01', ['refused']],
])('from %s to %s', async ([from, to, expected]) => {
  const reported = await open(from);
  const input = { reported, code: to, why: 'The post-mortem says so' };
  if (expected) expect(await call.refused('assessor', 'recode-reported-incident', input)).toEqual(failure(...expected));
  else await call.get('assessor', 'recode-reported-incident', input);
  expect(await ofIncident()).toEqual([`${expected ? from : to} open`]);
});

test('the registrar’s oversight ends it, once, and leaves who and what was said out of the log', async () => {
  const reported = await open('100/02');
  const { event } = await call.get('registrar', 'oversee-reported-incident', oversight(reported));
  expect(await ofIncident()).toEqual(['100/02 overseen']);
  expect(await listed()).toEqual([]);
  expect(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes).not.toMatch(/Test r\.one|agreed/);
  expect(await call.refused('registrar', 'oversee-reported-incident', oversight(reported))).toEqual(failure('stale'));
  expect(await call.refused('assessor', 'recode-reported-incident', { reported, code: '100/01', why: 'It was mistyped' })).toEqual(failure('stale'));
});

test('a death is overseen by the registrar and by the head of crime, in either order, and under the code it has (page 37)', async () => {
  for (const [first, second] of [['registrar', 'head'], ['head', 'registrar']] as const) {
    const reported = await open('300/02');
    expect(await call.get(first, 'oversee-reported-incident', oversight(reported))).toMatchObject({ state: 'open' });
    expect((await call.get('auditor', 'reported-incidents', {})).reported.find(({ id }) => id === reported)?.overseenBy).toEqual([first === 'head' ? 'head-of-crime' : 'registrar']);
    expect(await call.refused(first, 'oversee-reported-incident', oversight(reported))).toEqual(failure('stale'));
    await call.get('assessor', 'recode-reported-incident', { reported, code: '300/03', why: 'Toxicology is in' });
    expect(await call.get(second, 'oversee-reported-incident', oversight(reported)), 'the first saw another code').toMatchObject({ state: 'open' });
    expect(await call.get(first, 'oversee-reported-incident', oversight(reported))).toMatchObject({ state: 'overseen' });
  }
});

test('of a reported rape the registrar alone has oversight, and of what is not there nobody', async () => {
  const reported = await open();
  expect(await call.refused('head', 'oversee-reported-incident', oversight(reported))).toEqual(failure('forbidden'));
  expect(await call.refused('registrar', 'oversee-reported-incident', oversight('none'))).toEqual(failure('not-found'));
});

test('a decision takes up what is open, of its class, and recodes it', async () => {
  const reported = await open('100/01');
  await call.get('assessor', 'decide-incident', { incident, decision: answer('100/02') });
  expect(await listed()).toEqual([reported]);
  expect(await ofIncident()).toEqual(['100/02 open']);
});

test('it opens one for every answer that has none: two victims are two records (page 63)', async () => {
  await open('300/01');
  await call.get('assessor', 'decide-incident', { incident, decision: answer('100/01', '100/01') });
  expect((await ofIncident()).toSorted()).toEqual(['100/01 open', '100/01 open', '300/01 open']);
});

test('each answer takes up the record of its own code before any other of the class', async () => {
  const [first, second] = [await open('100/01'), await open('100/02')];
  await call.get('assessor', 'decide-incident', { incident, decision: answer('100/02', '100/01') });
  expect(await listed()).toEqual([first, second]);
  expect(await ofIncident()).toEqual(['100/01 open', '100/02 open']);
});

test('a corrected reason opens no second record of what the registrar has overseen', async () => {
  const first = await call.get('assessor', 'decide-incident', { incident, decision: answer('100/02') });
  const [reported = ''] = await listed();
  await call.get('registrar', 'oversee-reported-incident', oversight(reported));
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first.decision, decision: answer('100/02'), why: 'The reason was mistyped.' });
  expect(await ofIncident()).toEqual(['100/02 overseen']);
});

test('another code after the oversight is a new record for the registrar to see', async () => {
  const first = await call.get('assessor', 'decide-incident', { incident, decision: answer('100/02') });
  const [reported = ''] = await listed();
  await call.get('registrar', 'oversee-reported-incident', oversight(reported));
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first.decision, decision: answer('100/01'), why: 'The camera showed another day.' });
  expect((await ofIncident()).toSorted()).toEqual(['100/01 open', '100/02 overseen']);
});

test('a crime confirms its own incident’s record and nobody else’s', async () => {
  const reported = await open();
  const confirming = (confirms: string) => decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '019/16#1', flags: [] }], confirms } })]);
  const other = enterReport(t);
  expect(await call.refused('assessor', 'decide-incident', { incident: other, decision: confirming(reported) })).toEqual(failure('refused', 'about.allegations.0.answer.confirms'));
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: confirming('none') })).toEqual(failure('refused', 'about.allegations.0.answer.confirms'));
  await call.get('assessor', 'decide-incident', { incident, decision: confirming(reported) });
  expect(await ofIncident()).toEqual(['100/01 confirmed']);
  expect(await call.refused('registrar', 'oversee-reported-incident', oversight(reported))).toEqual(failure('stale'));
});
