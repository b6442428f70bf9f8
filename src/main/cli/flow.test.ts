/** The main job on the command line, in one bureau: import, queue, decide, review, trail, figures, export, verify. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../../shared/domain/roles.ts';
import { answer, as, done, json, wrong, type Person, type Place } from '../../../tests/support/command-line.ts';

let home: string;
let people: readonly Person[];
const bureau = 'bureau';

const acting = (role: string): Place => as(home, people.find((person) => person.role === role));
const nobody = (): Place => ({ cwd: home });
const write = (name: string, content: string): string => {
  writeFileSync(join(home, name), content);
  return name;
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'assay-flow-'));
  const made = await done<{ readonly bureau: string; readonly incidents: number; readonly people: readonly Person[] }>(nobody(), 'demo', '--bureau', bureau, '--incidents', '30', '--seed', '3', '--truth', 'truth.jsonl');
  people = made.people;
  expect(made).toMatchObject({ bureau: join(home, bureau), incidents: 30 });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Totals = { readonly read: number; readonly added: number; readonly updated: number; readonly unchanged: number; readonly refused: number; readonly refusals: readonly { readonly row: number; readonly reason: string }[]; readonly notes: readonly string[] };

const rows = (comment: string, count: number): string =>
  ['Reference,Received,Opening code,Place,Comments', ...Array.from({ length: count }, (_, at) => `L-${at + 1},2026-02-13 10:${String(at % 60).padStart(2, '0')},Theft,Mill Lane,${comment} ${at}`), ...Array.from({ length: 1200 }, () => ',,,,')].join('\n');

test('a demonstration has people of every role with their passphrases, and its truth lies beside it', () => {
  expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles));
  expect(people.every(({ passphraseFile }) => existsSync(passphraseFile))).toBe(true);
  expect(readFileSync(join(home, 'truth.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(30);
});

test('an import accounts for every row, the same file adds nothing, a changed text is an update', async () => {
  const assessor = acting('assessor');
  const load = (file: string): Promise<Totals> => done<Totals>(assessor, 'import', '--bureau', bureau, file, '--historic');
  const first = await load(write('log.csv', rows('A bag was taken', 40)));
  expect(first).toMatchObject({ read: 1240, added: 40, updated: 0, unchanged: 0, refused: 1200 });
  expect(first.refusals).toHaveLength(1200);
  expect(first.refusals[0]).toEqual({ row: expect.any(Number) as number, reason: expect.stringMatching(/^\S.+/) as string });
  expect(await load('log.csv')).toMatchObject({ read: 1240, added: 0, updated: 0, unchanged: 40, refused: 1200 });
  expect(await load(write('log.csv', rows('A bag was taken from a chair', 40)))).toMatchObject({ added: 0, updated: 40, unchanged: 0, refused: 1200 });
});

test('a dry run prints a mapping that an import takes, and imports nothing', async () => {
  const assessor = acting('assessor');
  write('other.csv', 'Log,When,What\nX-1,2026-02-13 09:00,A window was broken\n');
  const mapping = await done<object>(assessor, 'import', '--bureau', bureau, 'other.csv', '--dry-run');
  write('mapping.json', JSON.stringify(mapping));
  expect((await done<{ readonly rows: readonly unknown[] }>(assessor, 'queue', '--bureau', bureau, '--view', 'historic', '--limit', '500')).rows).toHaveLength(40);
  expect(await done<Totals>(assessor, 'import', '--bureau', bureau, 'other.csv', '--mapping', 'mapping.json', '--historic')).toMatchObject({ read: 1, added: 1 });
});

test('dates that may be read two ways are exit 2 and name what to say', async () => {
  write('dates.csv', 'Log,Received,What\nY-1,7/1/10 12:42 PM,A door was kicked\nY-2,3/4/10 1:00 PM,A door was kicked again\n');
  const error = await wrong(acting('assessor'), 'import', '--bureau', bureau, 'dates.csv');
  expect(error.message).toContain('dateOrder');
  expect(error.message).toContain('--mapping');
  expect(error.problems).toMatchObject([{ path: 'mapping.dateOrder' }]);
});

test.each([
  ['a letter', 'Dear all,\nplease find the list attached.\nKind regards\n', '--mapping'],
  ['prose', `${'It was a long day and nothing came of it, so we all went home and slept. '.repeat(4)}\n`.repeat(3), '--mapping'],
  ['a table of something else', 'Code,Count\nAA,1\nBB,2\n', '--mapping'],
  ['a number', '42', '--mapping'],
  ['an empty list', '[]', 'no list of records'],
])('%s is no list of incidents: exit 2, and nothing is imported', async (name, content, says) => {
  const error = await wrong(acting('assessor'), 'import', '--bureau', bureau, write(`${name.replaceAll(' ', '-')}.txt`, content));
  expect(error).toMatchObject({ code: 'unreadable', path: join(home, `${name.replaceAll(' ', '-')}.txt`) });
  expect(error.message).toContain(says);
});

test('an import says which references stand for several incidents, and that old reports have a flag of their own', async () => {
  const { notes, added } = await done<Totals>(acting('assessor'), 'import', '--bureau', bureau, write('shared.csv', 'Reference,Received,Comments\nP-1,2010-07-13 10:00,A bag was taken\nP-1,2010-07-14 10:00,A bicycle was taken\nB00000,2010-07-15 10:00,A car was taken\n'));
  expect(added).toBe(3);
  expect(notes.join(' ')).toContain('P-1 on 2');
  expect(notes.join(' ')).toContain('--historic');
});

test('the queue goes on where a page ends, and a file is shown by its reference', async () => {
  type Page = { readonly rows: readonly { readonly ref: string; readonly state: string; readonly priority: number; readonly due: string | null; readonly why: readonly string[] }[]; readonly next: string | null };
  const assessor = acting('assessor');
  const first = await done<Page>(assessor, 'queue', '--bureau', bureau, '--limit', '3');
  expect(first.rows).toHaveLength(3);
  expect(Object.keys(first.rows[0] ?? {})).toEqual(expect.arrayContaining(['ref', 'state', 'priority', 'due', 'why']));
  const second = await done<Page>(assessor, 'queue', '--bureau', bureau, '--limit', '3', '--after', first.next ?? '');
  expect(second.rows.map(({ ref }) => ref).filter((ref) => first.rows.some((row) => row.ref === ref))).toEqual([]);
  const shown = await done<{ readonly ref: string; readonly narrative: string; readonly decisions: readonly unknown[] }>(assessor, 'show', '--bureau', bureau, 'DEMO-001');
  expect(shown).toMatchObject({ ref: 'DEMO-001', state: 'waiting', narrative: expect.stringMatching(/\w{3}/) as string, decisions: [] });
  expect(await wrong(assessor, 'show', '--bureau', bureau, 'NO-SUCH')).toMatchObject({ code: 'not-found' });
});

type Examples = { readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

test('the examples of the schema decide, a second time is refused, and a review follows', async () => {
  const assessor = acting('assessor');
  const { examples } = await done<Examples>(nobody(), 'schema', 'decision');
  for (const [index, name] of ['record', 'recordAgainstTheState', 'noCrime'].entries()) {
    const example = examples[name];
    if (!example) throw new Error(`No example ${name}`);
    const told = { state: 'not-yet', reason: 'They are at work until the evening', due: new Date(Date.now() + 86_400_000).toISOString() };
    const text = JSON.stringify(example).replace(/"told":\{"state":"told"[^}]*\}/, `"told":${JSON.stringify(told)}`);
    write('decision.json', text);
    const ref = `DEMO-00${index + 1}`;
    expect(await done(assessor, 'decide-incident', '--bureau', bureau, ref, '--decision', 'decision.json')).toMatchObject({ decision: expect.any(String) as string, revision: 1, event: expect.any(Number) as number });
    expect(await wrong(assessor, 'decide-incident', '--bureau', bureau, ref, '--decision', 'decision.json')).toMatchObject({ code: 'stale' });
  }
  const shown = await done<{ readonly decisions: readonly { readonly id: string; readonly current: boolean }[] }>(assessor, 'show', '--bureau', bureau, 'DEMO-003');
  const verdict = { verdict: 'return', mistake: 'explanation-missing', decision: shown.decisions[0]?.id, comment: 'Who else was there?' };
  write('verdict.json', JSON.stringify(verdict));
  expect(await wrong(assessor, 'review', '--bureau', bureau, 'DEMO-003', '--verdict', 'verdict.json')).toMatchObject({ code: 'forbidden' });
  expect(await done(acting('supervisor'), 'review', '--bureau', bureau, 'DEMO-003', '--verdict', 'verdict.json')).toMatchObject({ review: expect.any(String) as string, event: expect.any(Number) as number });
  expect(await done(assessor, 'show', '--bureau', bureau, 'DEMO-003')).toMatchObject({ state: 'returned' });
});

test('the examples decide an incident past its 24 hours as they stand', async () => {
  const assessor = acting('assessor');
  const { examples } = await done<Examples>(nobody(), 'schema', 'decision');
  await done(assessor, 'import', '--bureau', bureau, write('old.csv', 'Log,Received,Comments\nOLD-1,2025-07-13 10:00,A bag was taken\nOLD-2,2025-07-14 10:00,A bicycle was taken\n'));
  for (const [index, name] of ['record', 'recordAgainstTheState'].entries()) {
    write('decision.json', JSON.stringify(examples[name]));
    expect(await done(assessor, 'decide-incident', '--bureau', bureau, `OLD-${index + 1}`, '--decision', 'decision.json')).toMatchObject({ revision: 1 });
  }
});

test('a correction that names the decision it was written from is refused once that was corrected', async () => {
  const supervisor = acting('supervisor');
  const { examples } = await done<Examples>(nobody(), 'schema', 'decision');
  write('decision.json', JSON.stringify(examples['record']));
  const shown = await done<{ readonly decisions: readonly { readonly id: string }[] }>(supervisor, 'show', '--bureau', bureau, 'OLD-1');
  const correct = ['correct', '--bureau', bureau, 'OLD-1', '--decision', 'decision.json', '--why', 'The explanation was incomplete'];
  const read = ['--supersedes', shown.decisions[0]?.id ?? ''];
  expect(await done(supervisor, ...correct, ...read)).toMatchObject({ applied: true, revision: 2 });
  expect(await wrong(acting('registrar'), ...correct, ...read)).toMatchObject({ code: 'stale' });
  expect(await done(supervisor, 'show', '--bureau', bureau, 'OLD-1')).toMatchObject({ decisions: [{ revision: 1 }, { revision: 2, current: true }] });
  expect(await wrong(supervisor, 'correct', '--bureau', bureau, 'DEMO-009', '--decision', 'decision.json', '--why', 'The explanation was incomplete')).toMatchObject({ code: 'refused' });
});

test('a decision that lacks something says what, and writes nothing', async () => {
  const assessor = acting('assessor');
  const { examples } = await done<Examples>(nobody(), 'schema', 'decision');
  write('lacking.json', JSON.stringify({ ...examples['record'], closing: 'X9' }));
  const error = await wrong(assessor, 'decide-incident', '--bureau', bureau, 'DEMO-004', '--decision', 'lacking.json');
  expect(error).toMatchObject({ code: 'refused', problems: [{ path: 'closing' }] });
  expect(await done(assessor, 'show', '--bureau', bureau, 'DEMO-004')).toMatchObject({ decisions: [] });
});

test('every event of a file is a sentence, and every figure has its n', async () => {
  const auditor = acting('auditor');
  const { events } = await done<{ readonly events: readonly Readonly<Record<string, unknown>>[] }>(auditor, 'trail', '--bureau', bureau, 'DEMO-001');
  expect(events.map(({ kind }) => kind)).toEqual(['incident.reported', 'incident.decided']);
  for (const event of events) expect(event).toMatchObject({ seq: expect.any(Number) as number, at: expect.any(String) as string, by: expect.any(String) as string, ref: 'DEMO-001', sentence: expect.stringMatching(/^[A-Z].*\.$/) as string });
  const narrowed = async (...words: readonly string[]) => (await done<{ readonly events: readonly { readonly kind: string; readonly by: string }[] }>(auditor, 'trail', '--bureau', bureau, ...words)).events.map(({ kind, by }) => `${by} ${kind}`);
  const [decided] = await narrowed('DEMO-001', '--kind', 'incident.decided');
  const user = decided?.split(' ')[0] ?? '';
  expect(decided).toBe(`${user} incident.decided`);
  expect(await narrowed('DEMO-001', '--person', user, '--kind', 'decisions', '--from', '2020-01-01', '--to', '9999-12-31')).toEqual([decided]);
  expect(await narrowed('--kind', 'decisions', '--to', '2020-01-01')).toEqual([]);
  expect((await narrowed('--person', 'system')).every((each) => each.startsWith('system '))).toBe(true);
  for (const [words, code, says] of [[['--kind', 'nonsense'], 'invalid', 'exports'], [['--from', '01/04/2026'], 'invalid', '--from'], [['--person', 'no.body'], 'not-found', 'no.body']] as const) {
    expect(await wrong(auditor, 'trail', '--bureau', bureau, ...words)).toMatchObject({ code, message: expect.stringContaining(says) as string });
  }
  const { figures } = await done<{ readonly figures: readonly Readonly<Record<string, unknown>>[] }>(auditor, 'figures', '--bureau', bureau);
  for (const figure of figures) expect(Object.keys(figure)).toEqual(expect.arrayContaining(['id', 'value', 'n', 'cannot']));
});

const exportTo = (name: string, ...more: readonly string[]): Promise<{ readonly head: { readonly size: number; readonly root: string } }> =>
  done(acting('auditor'), 'export', '--bureau', bureau, '--out', name, '--purpose', 'Audit', '--recipient', 'Inspectorate', ...more);

test('a list is read on by a key that it gave, and by nothing else', async () => {
  const first = await done<{ readonly rows: readonly { readonly ref: string }[]; readonly next: string }>(acting('assessor'), 'queue', '--bureau', bureau, '--limit', '2');
  const second = await done<typeof first>(acting('assessor'), 'queue', '--bureau', bureau, '--limit', '2', '--after', first.next);
  expect(new Set([...first.rows, ...second.rows].map(({ ref }) => ref)).size).toBe(4);
  for (const after of ['zz1', '{}', '["2026"]']) expect(await wrong(acting('assessor'), 'queue', '--bureau', bureau, '--after', after)).toMatchObject({ code: 'invalid', message: expect.stringMatching(/^--after is a key/) as string });
});

test('a file of which every row is refused for what it is: exit 2 with the first of the reasons', async () => {
  const deep = `${'['.repeat(30)}${']'.repeat(30)}`;
  expect((await wrong(acting('assessor'), 'import', '--bureau', bureau, write('deep.json', `[{"a": ${deep}}, {"a": ${deep}}]`))).message).toBe('None of its rows can be imported. Of the first: The record is nested more than 20 deep.');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('an export that is asked to stop by %s takes away what it had half written, and the trail says that no file came of it', async (signal) => {
  const others = process.listeners(signal);
  const added = (event: string | symbol): void => {
    if (event !== signal) return;
    process.off('newListener', added);
    queueMicrotask(() => process.listeners(signal).filter((each) => !others.includes(each)).forEach((listener) => (listener as () => void)()));
  };
  process.on('newListener', added);
  expect((await wrong(acting('auditor'), 'export', '--bureau', bureau, '--out', 'stopped.jsonl', '--purpose', 'Audit', '--recipient', 'Inspectorate')).message).toMatch(/^Cancelled\. No file was written/);
  expect(readdirSync(home).filter((name) => name.startsWith('stopped'))).toEqual([]);
  expect(process.listeners(signal)).toEqual(others);
  const { events } = await done<{ readonly events: readonly { readonly kind: string }[] }>(acting('auditor'), 'trail', '--bureau', bureau, '--kind', 'export.ended');
  expect(events.map(({ kind }) => kind)).toContain('export.ended');
});

test('an export is accepted with its head and refused with another, and no file is written over', async () => {
  const { head } = await exportTo('log.jsonl');
  expect(await done(nobody(), 'verify', 'log.jsonl', '--head', `${head.size}:${head.root}`)).toMatchObject({ verdict: 'ACCEPT', events: head.size, firstBad: null });
  expect(await json(nobody(), 'verify', 'log.jsonl', '--head', `${head.size}:${'0'.repeat(64)}`)).toMatchObject({ exit: 1, json: { verdict: 'REJECT' } });
  expect(await wrong(acting('auditor'), 'export', '--bureau', bureau, '--out', 'log.jsonl', '--purpose', 'Audit', '--recipient', 'Inspectorate')).toMatchObject({ path: join(home, 'log.jsonl') });
  const proof = write('taken-name.csv.proof.jsonl', 'the proof of another spreadsheet');
  expect(await wrong(acting('auditor'), 'export', '--bureau', bureau, '--out', 'taken-name.csv', '--format', 'csv', '--purpose', 'Audit', '--recipient', 'Inspectorate')).toMatchObject({ path: join(home, proof) });
  expect(await wrong(acting('assessor'), 'export', '--bureau', bureau, '--out', 'mine.jsonl', '--purpose', 'Audit', '--recipient', 'Me')).toMatchObject({ code: 'forbidden' });
  expect(await wrong(nobody(), 'verify', 'no-such.jsonl')).toMatchObject({ path: join(home, 'no-such.jsonl') });
});

test('a spreadsheet is verified with its proof beside it, and not without', async () => {
  await exportTo('log.csv', '--format', 'csv').catch(() => undefined);
  await exportTo('sheet.csv', '--format', 'csv');
  expect(await done(nobody(), 'verify', 'sheet.csv')).toMatchObject({ verdict: 'ACCEPT' });
  write('alone.csv', readFileSync(join(home, 'sheet.csv'), 'utf8'));
  expect((await json(nobody(), 'verify', 'alone.csv')).exit).not.toBe(0);
});

/** A few of each: the verifier itself is tried with hundreds in transfer/export.test.ts. */
test('any other sequence of bytes is REJECT: one byte, one line, one line end', async () => {
  const bytes = readFileSync(join(home, 'log.jsonl'));
  const lines = bytes.toString('utf8').slice(0, -1).split('\n');
  const judged = async (content: Uint8Array | string): Promise<number> => {
    writeFileSync(join(home, 'changed.jsonl'), content);
    return (await answer(nobody(), 'verify', 'changed.jsonl', '--json')).exit;
  };
  expect(await judged(bytes)).toBe(0);
  const whole = (changed: readonly string[]): string => `${changed.join('\n')}\n`;
  expect(await judged(bytes.subarray(0, -1))).toBe(1);
  expect(await judged(`${bytes.toString('utf8')}\n`)).toBe(1);
  expect(await judged(lines.join('\r\n'))).toBe(1);
  const line = fc.integer({ min: 0, max: lines.length - 1 });
  await fc.assert(fc.asyncProperty(line, async (at) => (await judged(whole(lines.toSpliced(at, 1)))) === 1), { numRuns: 3 });
  await fc.assert(fc.asyncProperty(line, async (at) => (await judged(whole(lines.toSpliced(at, 0, lines[at] ?? '')))) === 1), { numRuns: 3 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      return (await judged(changed)) === 1;
    }),
    { numRuns: 15 },
  );
});
