/** What the verifier says of files that nobody exported, made to fit in every hash, and of what a file leaves out. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder, valueOf } from '../../../../tests/support/bureau.ts';
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { csvColumns, csvHeading } from '../../../shared/trail/decision-csv.ts';
import type { EventDraft } from '../../../shared/trail/event.ts';
import { eventLine, headerLine, headLine, textLine, type ExportHeader, type ExportText } from '../../../shared/trail/export-lines.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import { commit, sha256, sha256Hex } from '../trail/hash.ts';
import { verifyExportFile } from './verify-export.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const salt = '07'.repeat(32);
const committed = (text: string): string => commit(Buffer.from(salt, 'hex'), text);
const at = '2026-04-13T08:00:00.000Z';
const edition = 'notifiable-offences-2026-27';
const document = JSON.stringify({ versionRead: 1, about: { kind: 'test', why: 'A test of the line.' } });

type Forged = { readonly document?: string; readonly leaves?: readonly ('document' | 'why')[]; readonly header?: Partial<ExportHeader>; readonly drafts?: readonly EventDraft[] };

/** One correction by one person, exported. */
const draftsOf = (of: string, format: 'csv' | 'jsonl', said: string | undefined): readonly EventDraft[] => [
  { kind: 'person.added', data: { person: 'p1', role: 'supervisor', user: committed('s.one'), name: committed('Test One') } },
  { kind: 'decision.corrected', data: { incident: 'i', decision: 'd2', revision: 2, supersedes: 'd', version: 1, edition, answers: [], crimes: [], reported: [], confirmed: [], closing: 'C1', late: false, document: committed(of), why: committed('Because.') } },
  { kind: 'log.exported', data: { export: 'x', format, events: 3, decisions: 1, ...(said === undefined ? {} : { edition: said }), purpose: committed('p'), recipient: committed('r') } },
];

const forge = (name: string, { document: of = document, leaves = [], header = {}, drafts }: Forged): string => {
  const isCsv = name.endsWith('.csv');
  const events = (drafts ?? draftsOf(of, isCsv ? 'csv' : 'jsonl', edition)).map((draft, index) => canonicalJson({ v: 1, origin: 'assay/b/w', seq: index + 1, at, actor: 'p1', role: 'supervisor', session: 's', app: '1', ...draft } as unknown as CanonicalValue));
  const all: readonly ExportText[] = [{ body: of, field: 'document', ref: '26-1', salt, seq: 2 }, { body: 'Because.', field: 'why', ref: '26-1', salt, seq: 2 }];
  const texts = events.length === 0 ? [] : all.filter(({ field }) => !leaves.includes(field));
  const told: ExportHeader = { format: 'assay-decision-log/1', marking: 'OFFICIAL-SENSITIVE', origin: 'assay/b/w', app: '1', edition, exportedAt: at, purpose: 'p', recipient: 'r', people: { p1: 's.one' }, salts: { purpose: salt, recipient: salt, p1: salt }, events: events.length, texts: texts.length, csv: isCsv ? '0'.repeat(64) : null, ...header };
  const tree = compactTree(sha256);
  const root = (): string => Buffer.from(tree.root()).toString('hex');
  let last = headerLine(sha256Hex, told);
  const lines = [last.line];
  for (const bytes of events) {
    tree.add(leafHash(sha256, Buffer.from(bytes, 'utf8')));
    lines.push(eventLine(bytes, root()));
  }
  for (const text of texts) {
    last = textLine(sha256Hex, last.check, text);
    lines.push(last.line);
  }
  lines.push(headLine(sha256Hex, last.check, { root: root(), size: events.length }).line);
  const path = join(folder, name);
  writeFileSync(isCsv ? `${path}.proof.jsonl` : path, `${lines.join('\n')}\n`);
  if (isCsv) writeFileSync(path, csvHeading + csvColumns);
  return path;
};

const verdictOn = async (name: string, forged: Forged) => valueOf(await verifyExportFile(forge(name, forged), null));

test('control: one that is whole is accepted, and nothing is said to be left out', async () => {
  const { verdict, limits } = await verdictOn('whole.jsonl', {});
  expect(verdict).toBe('ACCEPT');
  expect(limits.join(' ')).not.toMatch(/left out|offence list/);
});

test.each(['not json', 'null', '{}', '[]', '{"about":{"kind":"allegations","why":"x"}}', '{"about":{"kind":"allegations","allegations":[null]}}', '{"about":{"kind":"test","why":{"toString":1}}}', '{"about":{"kind":"test","why":"x"},"reasons":{"late":{"toString":1}}}'])(
  'the text %s is no decision, in a log and in the proof of a spreadsheet: REJECT at its line', async (text) => {
    expect(await verdictOn('text.jsonl', { document: text })).toMatchObject({ verdict: 'REJECT', firstBad: { line: 5, reason: 'the text is no decision' } });
    expect(await verdictOn('text.csv', { document: text })).toMatchObject({ verdict: 'REJECT', firstBad: { line: 5, reason: 'in the proof beside it: the text is no decision' } });
  },
);

test.each<readonly [string, Forged, RegExp]>([
  ['a decision', { leaves: ['document'] }, /1 of 1 decisions come without their text/],
  ['the reason for a correction', { leaves: ['why'] }, /1 of 1 corrections come without their reason/],
  ['somebody’s name', { header: { people: {} } }, /1 of 1 people of the log are not named/],
])('%s left out, with every hash made to fit, is counted in what the verdict cannot show', async (_, forged, says) => {
  const { verdict, limits } = await verdictOn('less.jsonl', forged);
  expect(verdict).toBe('ACCEPT');
  expect(limits.filter((limit) => limit.includes('left out of this file'))).toEqual([expect.stringMatching(says)]);
});

test.each<readonly [string, Partial<ExportHeader>]>([['program', { app: '2' }], ['offence list', { edition: 'another' }]])('another %s in the header than in the export’s own event is REJECT at line 1', async (_, header) => {
  expect(await verdictOn('header.jsonl', { header })).toMatchObject({ verdict: 'REJECT', firstBad: { line: 1 } });
});

test('a file of before its event named the offence list is accepted, and the verdict says that it is not proved', async () => {
  const { verdict, limits } = await verdictOn('before.jsonl', { drafts: draftsOf(document, 'jsonl', undefined), header: { edition: 'another' } });
  expect(verdict).toBe('ACCEPT');
  expect(limits.join(' ')).toMatch(/The offence list that the header names is in no event/);
});

test('a log of no events is none: not even its own export is in it', async () => {
  expect(await verdictOn('empty.jsonl', { drafts: [] })).toMatchObject({ verdict: 'REJECT', firstBad: { line: 1 } });
});
