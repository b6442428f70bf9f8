/** The exported log: what verifies, and every way a byte can be wrong. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../shared/domain/roles.ts';
import { catalogue, temporaryFolder, testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import { addPerson } from '../commands/add-person.ts';
import { assessVictim } from '../commands/assess-victim.ts';
import { correctDecision } from '../commands/correct-decision.ts';
import { cancelExport } from '../commands/cancel-export.ts';
import { exportLog } from '../commands/export-log.ts';
import { pauseExport } from '../commands/pause-export.ts';
import { trail } from '../queries/trail.ts';
import { undoDecision } from '../commands/undo-decision.ts';
import { runCommand } from '../db/run-command.ts';
import { canonicalJson } from '../../../shared/trail/canonical-json.ts';
import { eventLine, headerLine, headLine, textLine, type ExportHeader, type ExportText } from '../../../shared/trail/export-lines.ts';
import { noThrive } from '../../../shared/victims/assessment.ts';
import { sha256Hex } from '../trail/hash.ts';
import { verifyExportFile } from './verify-export.ts';

let t: TestBureau;
let folder: string;
let whole: string;

const contextTo = (path: string) => ({
  bureau: t.bureau,
  person: t.bureau.reader.store.people.byId(t.people.auditor.person) as Person,
  who: t.people.auditor,
  pathOf: () => ({ ok: true as const, value: path }),
  leave: () => undefined, announce: () => undefined,
});

const exportTo = (name: string, format: 'jsonl' | 'csv') =>
  exportLog(contextTo(join(folder, name)), { file: 'file', format, purpose: 'Test of the export', recipient: 'Test inspectorate', overNothing: false });

const verdictOn = async (text: string | Buffer, head: { size: number; root: string } | null = null) => {
  const path = join(folder, 'changed.jsonl');
  writeFileSync(path, text);
  return valueOf(await verifyExportFile(path, head));
};

beforeAll(async () => {
  t = testBureau();
  folder = temporaryFolder();
  const incident = enterReport(t, { text: { narrative: '=1+1 said the caller, "loudly"\nand twice', log: [], parties: [], place: null, occurred: null, other: [] } });
  const first = decideOk(t, incident, decision([noCrime({ why: '=HYPERLINK("x") is what it said' })]));
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, correctDecision(catalogue), { incident, mistake: null, supersedes: first.decision, decision: decision([allegation()]), why: 'Confirmed later, in\ntwo lines.' }));
  decideOk(t, enterReport(t, { capacity: 'other-third-party' }), decision([allegation()], { reasons: { 'third-party': '=She confirmed it herself' } }));
  const assessment = { thrive: noThrive, riskGrade: { tool: 'dash', grade: 'high' }, child: false, adultAtRisk: false, repeat: 'yes', enhanced: [], safeguarding: 'not-needed' } as const;
  valueOf(runCommand(t.bureau.runner, t.people.assessor, assessVictim, { incident, whom: { by: 'name', name: 'Test Victim' }, assessment: { ...assessment, enhanced: [] }, words: 'She is frightened.' }));
  for (let n = 0; n < 3; n++) decideOk(t, enterReport(t));
  valueOf(await exportTo('log.jsonl', 'jsonl'));
  valueOf(await exportTo('log.csv', 'csv'));
  whole = readFileSync(join(folder, 'log.jsonl'), 'utf8');
});
afterAll(() => {
  t.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what was exported is accepted, and says what it cannot show', async () => {
  const verdict = await verdictOn(whole);
  expect(verdict).toMatchObject({ verdict: 'ACCEPT', firstBad: null });
  expect(verdict.limits.join(' ')).toMatch(/consistent rewrite/);
});

test('the head kept elsewhere is accepted, another is rejected at its event', async () => {
  const { head } = await verdictOn(whole);
  expect(await verdictOn(whole, head)).toMatchObject({ verdict: 'ACCEPT' });
  expect(await verdictOn(whole, { size: 5, root: '0'.repeat(64) })).toMatchObject({ verdict: 'REJECT', firstBad: { line: 6 } });
  expect(await verdictOn(whole, { size: 9999, root: '0'.repeat(64) })).toMatchObject({ verdict: 'REJECT' });
});

test('which warning was answered by what is in the log and in the spreadsheet, and verifies', async () => {
  expect(whole).toContain(String.raw`\"reasons\":{\"third-party\":\"=She confirmed it herself\"}`);
  expect(readFileSync(join(folder, 'log.csv'), 'utf8')).toContain('She confirms being pushed. | third-party: =She confirmed it herself');
  expect(valueOf(await verifyExportFile(join(folder, 'log.csv'), null))).toMatchObject({ verdict: 'ACCEPT' });
});

test('what was entered of a victim goes along as its codes; what was said in words of her stays in the bureau', () => {
  expect(whole).toContain('"codes":["dash:high","repeat:yes","safeguarding:not-needed"]');
  expect(whole).not.toContain('frightened');
});

test('names and narrative are in no event', () => {
  const events = whole.split('\n').filter((line) => line.startsWith('{"event"')).join('\n');
  expect(events).not.toMatch(/caller|Victim|HYPERLINK|Confirmed/);
});

const lines = (): string[] => whole.slice(0, -1).split('\n');
const joined = (changed: readonly string[]): string => `${changed.join('\n')}\n`;

test.each([
  ['CRLF line ends', () => whole.replaceAll('\n', '\r\n'), 1],
  ['a space added', () => whole.replace('"data":{', '"data": {'), 2],
  ['the last line feed missing', () => whole.slice(0, -1), null],
  ['an empty line added', () => `${whole}\n`, null],
  ['the header missing', () => joined(lines().slice(1)), 1],
  ['an event dropped', () => joined(lines().toSpliced(3, 1)), 4],
  ['an event twice', () => joined(lines().toSpliced(3, 0, lines()[3] ?? '')), 5],
  ['two events swapped', () => joined(lines().toSpliced(3, 2, lines()[4] ?? '', lines()[3] ?? '')), 4],
  ['the end cut off', () => joined(lines().slice(0, -1)), null],
  ['the purpose changed', () => whole.replace('Test of the export', 'Test of the excort'), 1],
  ['a byte order mark added', () => `\uFEFF${whole}`, 1],
  ['nothing at all', () => '', 1],
])('%s is REJECT', async (_, change, line) => {
  const verdict = await verdictOn(change());
  expect(verdict.verdict).toBe('REJECT');
  if (line !== null) expect(verdict.firstBad?.line).toBe(line);
});

test('any one byte changed is REJECT at its own line', async () => {
  const bytes = Buffer.from(whole);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      const verdict = await verdictOn(changed);
      const line = bytes.subarray(0, at).toString('latin1').split('\n').length;
      expect(verdict.verdict).toBe('REJECT');
      // A line feed made or unmade moves the lines after it; everything else is found where it is.
      if (bytes[at] !== 10 && changed[at] !== 10) expect(verdict.firstBad?.line).toBe(line);
    }),
    { numRuns: 300 },
  );
});

/** What a careful forger leaves: the header or the length changed, and every check and count made to fit. */
const rewritten = (log: string, header: Partial<ExportHeader>, events = Infinity): string => {
  const all = log.slice(0, -1).split('\n').map((line) => JSON.parse(line) as { header: ExportHeader; event?: { seq: number }; root: string; text?: ExportText });
  const kept = all.filter((line) => line.event && line.event.seq <= events);
  const seqs = new Set(kept.map((line) => line.event?.seq));
  const texts = all.flatMap((line) => (line.text && seqs.has(line.text.seq) ? [line.text] : []));
  const first = headerLine(sha256Hex, { ...(all[0] as { header: ExportHeader }).header, events: kept.length, texts: texts.length, ...header });
  const out = [first.line, ...kept.map((line) => eventLine(canonicalJson(line.event as never), line.root))];
  let { check } = first;
  for (const text of texts) {
    const next = textLine(sha256Hex, check, text);
    out.push(next.line);
    check = next.check;
  }
  out.push(headLine(sha256Hex, check, { root: kept.at(-1)?.root ?? '', size: kept.length }).line);
  return `${out.join('\n')}\n`;
};

test.each<readonly [string, (header: ExportHeader) => Partial<ExportHeader>]>([
  ['another purpose', () => ({ purpose: 'Something else' })],
  ['another recipient', () => ({ recipient: 'Somebody else' })],
  ['another day', () => ({ exportedAt: '2020-01-01T00:00:00.000Z' })],
  ['people who changed names', ({ people }) => ({ people: Object.fromEntries(Object.entries(people).map(([id], index, all) => [id, all.at(index - 1)?.[1] ?? ''])) })],
  ['somebody the log never added', ({ people }) => ({ people: { ...people, 'aaaaaa-999999999': 'z.new' } })],
])('control and forgery: %s in the header, with every check made to fit, is REJECT at line 1', async (_, change) => {
  expect(rewritten(whole, {})).toBe(whole);
  const { header } = JSON.parse(lines()[0] ?? '') as { header: ExportHeader };
  expect(await verdictOn(rewritten(whole, change(header)))).toMatchObject({ verdict: 'REJECT', firstBad: { line: 1 } });
});

test('a log cut short, with every count and check made to fit, is REJECT: it does not end with its own export', async () => {
  expect(await verdictOn(rewritten(whole, {}, 10))).toMatchObject({ verdict: 'REJECT', firstBad: { line: 11 } });
});

test('texts left out, with every check made to fit, are counted in what the verdict cannot show', async () => {
  const without = lines().filter((line) => !line.includes('"text":{'));
  const verdict = await verdictOn(rewritten(joined(without), {}));
  expect(verdict.verdict).toBe('ACCEPT');
  expect(verdict.limits.join(' ')).toMatch(/^No head.*6 of 6 decisions come without their text/);
});

test('a decision put under another reference, with every check made to fit, is not seen, and the verdict says so', async () => {
  const { head } = await verdictOn(whole);
  const otherwise = rewritten(whole.replaceAll(/"ref":"[^"]+"/g, '"ref":"A-1"'), {});
  expect(otherwise).not.toBe(whole);
  const verdict = await verdictOn(otherwise, head);
  expect(verdict).toMatchObject({ verdict: 'ACCEPT' });
  expect(verdict.limits.join(' ')).toMatch(/reference of an incident is in no event/);
});

test('an empty log elsewhere agrees with every log, and only with its own root', async () => {
  expect(await verdictOn(whole, { size: 0, root: sha256Hex('') })).toMatchObject({ verdict: 'ACCEPT' });
  expect(await verdictOn(whole, { size: 0, root: '0'.repeat(64) })).toMatchObject({ verdict: 'REJECT' });
});

/** Ways to write the same JSON value, or nearly the same file, otherwise. */
const spelling: Readonly<Record<string, (line: string, at: number) => string>> = {
  'white space after a sign': (line, at) => line.slice(0, at) + line.slice(at).replace(/[,:{[]/, '$& '),
  'a tab at the end': (line) => `${line}\t`,
  'an escape for a letter': (line, at) => line.slice(0, at) + line.slice(at).replace(/[a-z](?=[a-z]*":)/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  'a number as a fraction': (line) => line.replace(/:(\d+)([,}])/, ':$1.0$2'),
  'a number as a power': (line) => line.replace(/:(\d+)([,}])/, ':$1e0$2'),
  'a key twice': (line) => line.replace(/^\{("\w+":)/, '{$1null,$1'),
  'keys in another order': (line) => {
    const value = JSON.parse(line) as object;
    return JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()));
  },
  'a name that programs pass over': (line) => line.replace(/("event"|"header"|"text"|"head"):\{/, '$1:{"__proto__":1,'),
  'one among the people': (line) => line.replace('"people":{', '"people":{"__proto__":"x",'),
  'a field more': (line) => line.replace(/\}$/, ',"z":1}'),
  'a NUL': (line, at) => `${line.slice(0, at)}\0${line.slice(at)}`,
  'a carriage return': (line) => `${line}\r`,
  'capitals in hexadecimal': (line) => line.replace(/[0-9a-f]{64}/, (root) => root.toUpperCase()),
  'a line separator of Unicode': (line) => `${line}\u2028`,
};

test.each(Object.entries(spelling))('the same said with %s is REJECT at its line', async (_, spell) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(lines().length - 1), fc.nat(40), async (index, at) => {
      const line = lines()[index] ?? '';
      const otherwise = spell(line, at);
      fc.pre(otherwise !== line);
      expect(await verdictOn(joined(lines().with(index, otherwise)))).toMatchObject({ verdict: 'REJECT', firstBad: { line: index + 1 } });
    }),
    { numRuns: 40 },
  );
});

test('lines in any other order, number or mixture are REJECT', async () => {
  const all = lines();
  const index = fc.nat(all.length - 1);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'empty'), index, index), { minLength: 1, maxLength: 3 }), async (steps) => {
      let changed = [...all];
      for (const [step, a, b] of steps) {
        if (step === 'drop') changed = changed.toSpliced(a, 1);
        if (step === 'double') changed = changed.toSpliced(b, 0, all[a] ?? '');
        if (step === 'empty') changed = changed.toSpliced(a, 0, '');
        if (step === 'swap') changed = changed.with(Math.min(a, changed.length - 1), all[b] ?? '').with(Math.min(b, changed.length - 1), all[a] ?? '');
      }
      const text = joined(changed);
      fc.pre(text !== whole);
      const same = all.findIndex((line, at) => line !== changed[at]);
      expect(await verdictOn(text)).toMatchObject({ verdict: 'REJECT', firstBad: { line: (same < 0 ? all.length : same) + 1 } });
    }),
    { numRuns: 200 },
  );
});

test('the spreadsheet is verified by the proof beside it, and rejected at the changed line', async () => {
  const path = join(folder, 'log.csv');
  const csv = readFileSync(path, 'utf8');
  expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
  expect(valueOf(await verifyExportFile(path, null))).toMatchObject({ verdict: 'ACCEPT' });
  writeFileSync(path, csv.replace('105/01', '105/02'));
  expect(valueOf(await verifyExportFile(path, null))).toMatchObject({ verdict: 'REJECT', firstBad: { line: expect.any(Number) } });
});

test('a proof that is left of another spreadsheet is written over by none, and nothing is disclosed', async () => {
  writeFileSync(join(folder, 'left.csv.proof.jsonl'), 'what was proved before');
  const before = t.bureau.reader.store.log.size();
  expect(await exportTo('left.csv', 'csv')).toMatchObject({ ok: false, error: { code: 'refused', path: join(folder, 'left.csv.proof.jsonl') } });
  expect(readFileSync(join(folder, 'left.csv.proof.jsonl'), 'utf8')).toBe('what was proved before');
  expect(t.bureau.reader.store.log.size()).toBe(before);
});

test('a spreadsheet changed together with its hash in the proof is rejected all the same, at its row', async () => {
  const csv = readFileSync(join(folder, 'log.csv'), 'utf8');
  const before = rewritten(readFileSync(join(folder, 'log.csv.proof.jsonl'), 'utf8'), {});
  const changed = csv.replace('105/01', '105/02');
  expect(changed).not.toBe(csv);
  writeFileSync(join(folder, 'both.csv'), changed);
  writeFileSync(join(folder, 'both.csv.proof.jsonl'), rewritten(before, { csv: sha256Hex(changed) }));
  expect(valueOf(await verifyExportFile(join(folder, 'both.csv'), null))).toMatchObject({ verdict: 'REJECT', firstBad: { reason: expect.stringMatching(/row is not the one/) as string } });
});

test('a line that is bad in the proof is said to be there', async () => {
  const csv = readFileSync(join(folder, 'log.csv'), 'utf8');
  const proof = readFileSync(join(folder, 'log.csv.proof.jsonl'), 'utf8');
  writeFileSync(join(folder, 'sheet.csv'), csv);
  writeFileSync(join(folder, 'sheet.csv.proof.jsonl'), proof.replace('101-call', '999-call'));
  expect(valueOf(await verifyExportFile(join(folder, 'sheet.csv'), null))).toMatchObject({ verdict: 'REJECT', firstBad: { line: 12, reason: expect.stringMatching(/^in the proof/) as string } });
});

test('what a file is called does not matter: a spreadsheet is known by its proof, a log by its first byte', async () => {
  valueOf(await exportTo('decisions.txt', 'csv'));
  expect(valueOf(await verifyExportFile(join(folder, 'decisions.txt'), null))).toMatchObject({ verdict: 'ACCEPT' });
  valueOf(await exportTo('log-of-lines.csv', 'jsonl'));
  expect(valueOf(await verifyExportFile(join(folder, 'log-of-lines.csv'), null))).toMatchObject({ verdict: 'ACCEPT' });
  writeFileSync(join(folder, 'alone.csv'), 'a,b');
  expect(await verifyExportFile(join(folder, 'alone.csv'), null)).toMatchObject({ ok: false, error: { code: 'unreadable', path: join(folder, 'alone.csv.proof.jsonl') } });
});

test('where the proof cannot be written the spreadsheet stays as it was, and nothing half-written', async () => {
  mkdirSync(join(folder, 'half', 'log.csv.proof.jsonl', 'in the way'), { recursive: true });
  writeFileSync(join(folder, 'half', 'log.csv'), 'the one before');
  expect(await exportTo('half/log.csv', 'csv')).toMatchObject({ ok: false, error: { code: 'storage' } });
  expect(readdirSync(join(folder, 'half')).toSorted()).toEqual(['log.csv', 'log.csv.proof.jsonl']);
  expect(readFileSync(join(folder, 'half', 'log.csv'), 'utf8')).toBe('the one before');
});

test('where the spreadsheet cannot be written the proof of the one before stays, and nothing half-written', async () => {
  mkdirSync(join(folder, 'other-half', 'log.csv', 'in the way'), { recursive: true });
  writeFileSync(join(folder, 'other-half', 'log.csv.proof.jsonl'), 'the one before');
  expect(await exportTo('other-half/log.csv', 'csv')).toMatchObject({ ok: false, error: { code: 'storage' } });
  expect(readdirSync(join(folder, 'other-half')).toSorted()).toEqual(['log.csv', 'log.csv.proof.jsonl']);
  expect(readFileSync(join(folder, 'other-half', 'log.csv.proof.jsonl'), 'utf8')).toBe('the one before');
});

test('one that is cancelled leaves no file, and what stood there', async () => {
  const path = join(folder, 'cancelled.csv');
  writeFileSync(path, 'the one before');
  const exporting = exportLog(contextTo(path), { file: 'file', format: 'csv', purpose: 'Test of the export', recipient: 'Test inspectorate', overNothing: false });
  expect(cancelExport({ ...contextTo(path), who: t.people.supervisor }, { file: 'file' }), 'of somebody else').toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(cancelExport(contextTo(path), { file: 'file' })).toMatchObject({ ok: true });
  expect(await exporting).toMatchObject({ ok: false, error: { code: 'refused', message: 'Cancelled. No file was written; that it was begun is in the trail.' } });
  expect(cancelExport(contextTo(path), { file: 'file' }), 'it is not being written any more').toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(readdirSync(folder).filter((name) => name.startsWith('cancelled'))).toEqual(['cancelled.csv']);
  expect(readFileSync(path, 'utf8')).toBe('the one before');
  const [last] = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1);
  expect(JSON.parse(last?.bytes ?? '')).toMatchObject({ kind: 'export.ended', data: { how: 'cancelled' } });
  expect(trail(contextTo(path), { incident: null, before: null, limit: 2 }).events.map(({ sentence }) => sentence)).toEqual([
    'Test u.one cancelled the export begun before: no file was written.',
    expect.stringMatching(/exported the decision log: .* For Test inspectorate: Test of the export\.$/) as string,
  ]);
});

test('one that waits goes on when it is let', async () => {
  const path = join(folder, 'paused.jsonl');
  const exporting = exportLog(contextTo(path), { file: 'file', format: 'jsonl', purpose: 'Test of the export', recipient: 'Test inspectorate', overNothing: false });
  expect(pauseExport(contextTo(path), { file: 'file', paused: true })).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(existsSync(path)).toBe(false);
  pauseExport(contextTo(path), { file: 'file', paused: false });
  expect(await exporting).toMatchObject({ ok: true });
  expect(valueOf(await verifyExportFile(path, null))).toMatchObject({ verdict: 'ACCEPT' });
});

test('two exports to one name at once leave one that verifies', async () => {
  await Promise.all([exportTo('same.jsonl', 'jsonl'), exportTo('same.jsonl', 'jsonl')]);
  expect(valueOf(await verifyExportFile(join(folder, 'same.jsonl'), null))).toMatchObject({ verdict: 'ACCEPT' });
});

test('somebody who was asked for later is named, and by no other name', async () => {
  valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person: { user: 'n.new', name: 'Test New', role: 'assessor', registered: false }, sameAs: null }));
  valueOf(await exportTo('later.jsonl', 'jsonl'));
  const log = readFileSync(join(folder, 'later.jsonl'), 'utf8');
  expect(log.split('\n')[0]).toContain('"n.new"');
  expect(await verdictOn(log)).toMatchObject({ verdict: 'ACCEPT' });
  const { header } = JSON.parse(log.split('\n')[0] ?? '') as { header: ExportHeader };
  const otherwise = Object.fromEntries(Object.entries(header.people).map(([id, user]) => [id, user === 'n.new' ? 'n.old' : user]));
  expect(await verdictOn(rewritten(log, { people: otherwise }))).toMatchObject({ verdict: 'REJECT', firstBad: { line: 1 } });
});

test('somebody whom another process adds once the export is in the log is not named', async () => {
  const person = { user: 'm.meanwhile', name: 'Test Meanwhile', role: 'assessor', registered: false } as const;
  const announce = (): void => void valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person, sameAs: null }));
  valueOf(await exportLog({ ...contextTo(join(folder, 'meanwhile.jsonl')), announce }, { file: 'file', format: 'jsonl', purpose: 'Test of the export', recipient: 'Test inspectorate', overNothing: false }));
  expect(await verdictOn(readFileSync(join(folder, 'meanwhile.jsonl')))).toMatchObject({ verdict: 'ACCEPT' });
});

test('a file that is not there is an error, not a verdict', async () => {
  expect(await verifyExportFile(join(folder, 'nothing.jsonl'), null)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});

test('an undone decision is in the log with its undoing and has no row in the spreadsheet, and both verify', async () => {
  const { decision: undone } = decideOk(t, enterReport(t), decision([allegation({ why: 'A slip of the key.' })]));
  const log = async (name: string) => {
    const { decisions } = valueOf(await exportTo(`${name}.csv`, 'csv'));
    expect(decisions, 'what is told is what is there').toBe(readFileSync(join(folder, `${name}.csv`), 'utf8').split('\r\n').filter((line) => line !== '').length - 2);
    return [readFileSync(join(folder, `${name}.csv`), 'utf8'), readFileSync(join(folder, `${name}.csv.proof.jsonl`), 'utf8')] as const;
  };
  const [before] = await log('before-undoing');
  expect(before).toContain('A slip of the key.');
  valueOf(undoDecision({ ...contextTo(''), who: t.people.assessor }, { decisions: [undone] }));
  const [csv, proof] = await log('after-undoing');
  expect(csv).not.toContain('A slip of the key.');
  expect(proof).toContain('A slip of the key.');
  expect(proof).toContain(`"decision":"${undone}"`);
  expect(proof).toContain('"kind":"decision.undone"');
  for (const name of ['before-undoing', 'after-undoing']) expect(valueOf(await verifyExportFile(join(folder, `${name}.csv`), null))).toMatchObject({ verdict: 'ACCEPT' });
});
