/** The exported log: what verifies, and every way a byte can be wrong. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue, temporaryFolder, testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { allegation, decideOk, decision, enterReport, noCrime } from '../../../../tests/support/incidents.ts';
import { correctDecision } from '../commands/correct-decision.ts';
import { exportLog } from '../commands/export-log.ts';
import { runCommand } from '../db/run-command.ts';
import { verifyExportFile } from './verify-export.ts';

let t: TestBureau;
let folder: string;
let whole: string;

const contextTo = (path: string) => ({
  bureau: t.bureau,
  person: { id: t.people.auditor.person, user: 'u.one', name: 'Test auditor', role: 'auditor' as const },
  who: t.people.auditor,
  pathOf: () => ({ ok: true as const, value: path }),
  announce: () => undefined,
});

const exportTo = (name: string, format: 'jsonl' | 'csv') =>
  exportLog(contextTo(join(folder, name)), { file: 'file', format, purpose: 'Test of the export', recipient: 'Test inspectorate' });

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
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, correctDecision(catalogue), { incident, supersedes: first.decision, decision: decision([allegation()]), why: 'Confirmed later, in\ntwo lines.' }));
  for (let n = 0; n < 4; n++) decideOk(t, enterReport(t));
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

test('the spreadsheet is verified by the proof beside it, and rejected at the changed line', async () => {
  const path = join(folder, 'log.csv');
  const csv = readFileSync(path, 'utf8');
  expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
  expect(valueOf(await verifyExportFile(path, null))).toMatchObject({ verdict: 'ACCEPT' });
  writeFileSync(path, csv.replace('105/01', '105/02'));
  expect(valueOf(await verifyExportFile(path, null))).toMatchObject({ verdict: 'REJECT', firstBad: { line: expect.any(Number) } });
});

test('a file that is not there is an error, not a verdict', async () => {
  expect(await verifyExportFile(join(folder, 'nothing.jsonl'), null)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});
