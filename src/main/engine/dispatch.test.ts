/** The way in: every call that must not pass is turned away with its code, and nothing at all is written. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calling, failure, nothingWritten, type Calling, type Somebody } from '../../../tests/support/calling.ts';
import { testBureau, testKey, type TestBureau } from '../../../tests/support/bureau.ts';
import { allegation, decideOk, decision, enterReport, noCrime, report } from '../../../tests/support/incidents.ts';
import { calls, type CommandName, type DraftName, type QueryName } from '../../shared/ipc/calls.ts';
import { commandCalls } from '../../shared/ipc/commands.ts';
import { guardedQueries, may } from '../../shared/rules/authority.ts';
import { noThrive } from '../../shared/victims/assessment.ts';
import { storePath } from './bureau/folder.ts';
import { connect } from './db/connection.ts';

let t: TestBureau;
let call: Calling;
let own: { readonly incident: string; readonly decision: string };
beforeAll(() => {
  t = testBureau();
  call = calling(t);
  const incident = enterReport(t);
  own = { incident, decision: decideOk(t, incident, decision(), t.people.supervisor).decision };
});
afterAll(() => t.close());

const file = `file-${'0'.repeat(32)}`;
const told = { state: 'told', whom: 'victim', at: '2026-04-13T07:30:00.000Z', how: 'letter', by: 'Test', rightToAppeal: true };
const mapping = { format: 'csv', columns: {}, sourceName: 'Test' };

/** One input of the right shape for every command and every question. A call that is missing here does not compile. */
const shaped: Readonly<Record<CommandName | QueryName | DraftName, Readonly<Record<string, unknown>>>> = {
  'add-person': { person: { user: 'z.new', name: 'Test New', role: 'assessor' }, passphrase: 'a long enough passphrase' },
  'change-setting': { setting: 'is-crime-system', value: 'yes' },
  'report-incident': report(),
  'save-mapping': { name: 'Test', mapping },
  'import-file': { file, mapping, regime: 'live' },
  'export-refusals': { import: 'none', file },
  'cancel-import': { import: 'none' },
  'take-incident': { incident: 'none', heldBy: null },
  'take-next': { view: 'unclaimed', filter: '' },
  'renew-claim': { incident: 'none', claim: 1 },
  'put-back-incident': { incident: 'none' },
  'park-incident': { incident: 'none', reason: 'victim', until: '2026-04-13T12:00:00.000Z', asked: 'The victim', note: 'Called and asked to ring back' },
  'unpark-incident': { incident: 'none' },
  'save-view': { name: 'Test', view: 'open', filter: '', filters: [], sort: 'risk', group: null },
  'remove-view': { view: 'none' },
  'open-reported-incident': { incident: 'none', versionRead: 1, code: '100/01', note: 'A friend reports it' },
  'recode-reported-incident': { reported: 'none', code: '300/02', why: 'It is known now' },
  'oversee-reported-incident': { reported: 'none', registrar: 'Test Registrar', at: '2026-04-13T07:30:00.000Z', note: 'Agreed' },
  'decide-incident': { incident: 'none', decision: decision() },
  'decide-batch': { items: [{ incident: 'none', versionRead: 1, claim: null }], about: { kind: 'test', why: 'A test of the line' }, closing: 'D9' },
  'undo-decision': { decisions: ['none'] },
  'correct-decision': { incident: 'none', supersedes: 'none', decision: decision(), why: 'It was wrong' },
  'tell-victim': { decision: 'none', allegation: 0, told },
  'assess-victim': { incident: 'none', whom: { by: 'id', victim: 'none' }, assessment: { thrive: noThrive, riskGrade: null, child: false, adultAtRisk: false, repeat: 'not-known', enhanced: [], safeguarding: 'not-needed' }, words: null },
  'contact-victim': { incident: 'none', whom: { by: 'id', victim: 'none' }, contact: { at: '2026-04-13T07:30:00.000Z', how: 'telephone', outcome: 'reached', words: null } },
  'refer-victim': { incident: 'none', whom: { by: 'id', victim: 'none' }, referral: { to: 'advice-line', at: '2026-04-13T07:30:00.000Z', consent: 'given', outcome: 'accepted', words: null } },
  'set-victim-policy': { from: '2026-04-13', referral: 2, telling: 5, enhanced: 1 },
  'name-advice-line': { name: 'Test service', contact: '0800 000000', force: '101' },
  'enter-reference': { decision: 'none', allegation: 0, otherForce: { force: 'Other Police', reference: 'OP/1', acceptedBy: null } },
  'correct-crime-number': { crime: 'none', instead: '22/1/26', number: '22/2/26', recordedAt: '2026-04-13T07:30:00.000Z', why: 'Two digits were swapped' },
  'enter-crime-number': { crime: 'none', number: '22/1/26', recordedAt: '2026-04-13T07:30:00.000Z' },
  'review-decision': { incident: 'none', verdict: { verdict: 'agree', decision: 'none' } },
  'accept-edition': { file, sha256: '0'.repeat(64), from: '2027-04-01' },
  'sign-points': { offence: '066/20', elements: ['Somebody did it'], source: 'An Act, section 1', registrar: 'Test Registrar', signedOn: '2026-04-01' },
  'link-incidents': { incident: 'none', with: 'other', reason: 'same-person' },
  'unlink-incidents': { incident: 'none', with: 'other' },
  'copy-into-record': { incident: 'none', from: 'other' },
  'export-log': { file, format: 'jsonl', purpose: 'A test', recipient: 'Test' },
  'keep-draft': { about: 'none', draft: null },
  'kept-drafts': {},
  people: {},
  'queue-page': { view: 'open', filter: '', after: null, limit: 10 },
  'queue-counts': {},
  'queue-choices': {},
  'saved-views': {},
  'incident-file': { incident: 'none' },
  'beside-incident': { incident: 'none' },
  'find-incident': { ref: 'none' },
  'check-decision': { incident: 'none', decision: {} },
  'preview-batch': { items: [{ incident: 'none', claim: null }], about: { kind: 'test' } },
  'preview-import': { file, mapping: null },
  imports: {},
  'import-refusals': { import: 'none', limit: 10 },
  'awaiting-crime-number': { after: null, limit: 10 },
  'victims-to-contact': { after: null, limit: 10 },
  'incident-victims': { incident: 'none' },
  'victim-settings': {},
  'reported-incidents': {},
  'correction-requests': {},
  'review-list': { list: 'random', by: null, limit: 10 },
  trail: { incident: null, before: null, limit: 10 },
  head: {},
  figures: {},
  'figure-incidents': { incidents: 'open', limit: 10 },
  'offence-catalogue': {},
  'signed-points': {},
  editions: {},
  'preview-edition': { file },
  search: { typed: 'pushed class:105A' },
  replay: { from: '2026-04-01', to: '2026-04-30', after: null, limit: 10 },
};

const names = Object.keys(shaped) as (keyof typeof shaped)[];
const commandNames = Object.keys(commandCalls) as CommandName[];
const people: readonly Somebody[] = ['assessor', 'supervisor', 'auditor'];

test('every shape below is the shape its call asks for', () => {
  for (const name of names) expect(calls[name].input.safeParse(shaped[name]).error, name).toBeUndefined();
});

test.each(names)('%s: a field nobody asked for is refused and named', async (name) => {
  const result = await nothingWritten(t, () => call.raw('supervisor', name, { ...shaped[name], stray: 'x' }));
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', message: 'There is no field called “stray” here' } });
});

test.each(names)('%s: what is not a record at all is refused', async (name) => {
  for (const input of [undefined, null, 'text', 7, []]) {
    expect(await nothingWritten(t, () => call.raw('supervisor', name, input))).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
});

test.each(names)('%s: nobody signed in here gets in', async (name) => {
  expect(await nothingWritten(t, () => call.raw('a window without a session', name, shaped[name]))).toMatchObject({ ok: false, error: { code: 'signed-out' } });
});

const forbidden = [...commandNames, ...guardedQueries].flatMap((name) => people.flatMap((who) => (may(who as 'assessor', name).allowed ? [] : [[who, name] as const])));

test.for(forbidden)('an %s may not %s, and is told who may', async ([who, name]) => {
  const authority = may(who as 'assessor', name);
  const result = await nothingWritten(t, () => call.raw(who, name, shaped[name]));
  expect(result).toMatchObject({ ok: false, error: { code: 'forbidden', message: authority.allowed ? '' : `${authority.because}.` } });
});

test('a supervisor does not review their own decision: the bureau says whose it is, not the caller', async () => {
  const input = { incident: own.incident, verdict: { verdict: 'agree', decision: own.decision } } as const;
  expect(await call.refused('supervisor', 'review-decision', input)).toMatchObject({ code: 'forbidden', message: 'Nobody reviews their own decision.' });
});

test('their own decision is turned away before it is looked at, even where it no longer stands', async () => {
  const corrected = await call.get('supervisor', 'correct-decision', { incident: own.incident, supersedes: own.decision, decision: decision([allegation(), noCrime()]), why: 'There was another.' });
  expect(corrected.applied).toBe(true);
  expect(await call.refused('supervisor', 'review-decision', { incident: own.incident, verdict: { verdict: 'agree', decision: own.decision } })).toEqual(failure('forbidden'));
});

test.each(['no-such-call', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('there is no call "%s"', async (name) => {
  expect(await nothingWritten(t, () => call.raw('supervisor', name, {}))).toMatchObject({ ok: false, error: { code: 'invalid', message: 'There is no such call' } });
});

test.for<readonly [string, Parameters<typeof decision>[1] | object, readonly string[]]>([
  ['a stray field deep inside', { about: { kind: 'test', why: 'A test call', stray: 1 } }, ['decision.about']],
  ['no reason', { about: { kind: 'test', why: ' ' } }, ['decision.about.why']],
  ['no closing code', { closing: '' }, ['decision.closing']],
  ['no allegation', { about: { kind: 'allegations', allegations: [], anotherAllegation: 'no' } }, ['decision.about.allegations']],
  ['another allegation not asked about', { about: { kind: 'allegations', allegations: decision().about.kind === 'allegations' ? (decision().about as { allegations: unknown }).allegations : [] } }, ['decision.about.anotherAllegation']],
])('a decision with %s names the field', async ([, change, paths]) => {
  const incident = enterReport(t);
  const input = { incident, decision: { ...decision(), ...change } } as never;
  expect(await call.refused('assessor', 'decide-incident', input)).toEqual(failure('invalid', ...paths));
});

test('a rule’s refusal leaves no trace either: not a row, not a number used up', async () => {
  const incident = enterReport(t);
  const size = t.bureau.reader.store.log.size();
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: decision([noCrime({ told: null })]) })).toEqual(failure('refused', 'about.allegations.0.told'));
  const { event } = await call.get('assessor', 'decide-incident', { incident, decision: decision() });
  expect(event).toBe(size + 1);
});

test('what is done is announced; what is refused is not', async () => {
  const incident = enterReport(t);
  call.announced.length = 0;
  await call.refused('assessor', 'decide-incident', { incident, decision: decision([noCrime({ told: null })]) });
  expect(call.announced).toEqual([]);
  await call.get('assessor', 'take-incident', { incident, heldBy: null });
  expect(call.announced).toEqual([{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }]);
});

test.each(['now', 'list-bureaus', 'session'] as const)('%s needs nobody signed in', async (name) => {
  expect(await nothingWritten(t, () => call.raw('a window without a session', name, {}))).toMatchObject({ ok: true });
});

test('a bug is given a reference; the page sees no more than that and the log no names', async () => {
  const broken = testBureau();
  const through = calling(broken);
  const incident = enterReport(broken);
  broken.bureau.runner.db.close();
  const result = await through.raw('assessor', 'decide-incident', { incident, decision: decision() });
  expect(result).toMatchObject({ ok: false, error: { code: 'unexpected', reference: 'ref-1', message: 'Something went wrong that Assay did not expect. Nothing was changed. Quote ref-1 when you report it.' } });
  expect(through.logged).toHaveLength(1);
  expect(through.logged[0]).toMatch(/^ref-1 /);
  expect(through.logged[0]).not.toMatch(/Test Victim|She confirms/);
  broken.close();
});

test('an error that quotes what it could not read leaves its quotation out of the log', async () => {
  const broken = testBureau();
  const through = calling(broken);
  const incident = enterReport(broken);
  broken.bureau.runner.db.exec("DROP TRIGGER texts_only_emptied; UPDATE texts SET body = 'She said he hit her' WHERE id LIKE '%/text'");
  expect(await through.raw('assessor', 'incident-file', { incident })).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(through.logged[0]).toMatch(/^ref-1 SyntaxError\n\s+at /);
  expect(through.logged.join('')).not.toMatch(/She|hit/);
  broken.close();
});

test('while another process goes on writing, the answer is busy after three seconds and nothing is changed', async () => {
  const incident = enterReport(t);
  const other = connect(storePath(t.bureau.folder), testKey(), 'write');
  other.exec('BEGIN IMMEDIATE');
  expect(await call.refused('assessor', 'take-incident', { incident, heldBy: null })).toEqual(failure('busy'));
  other.exec('ROLLBACK');
  expect(await call.ask('assessor', 'take-incident', { incident, heldBy: null })).toMatchObject({ ok: true });
  other.close();
});
