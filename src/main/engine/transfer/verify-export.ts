/**
 * Verifies an exported decision log from its bytes alone: ACCEPT, or REJECT with the first bad line and why. Needs no
 * bureau and no passphrase, and shares nothing with the writer but the hash and the shape of the lines.
 */
import { existsSync, statSync } from 'node:fs';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { VerifyVerdict } from '../../../shared/ipc/entry.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { decisionCsvLine, csvColumns, csvHeading, isDecision } from '../../../shared/trail/decision-csv.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import { checkAfter, EventLine, firstCheck, HeaderLine, HeadLine, TextLine, type ExportHeader, type ExportText } from '../../../shared/trail/export-lines.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import { commit, sha256, sha256Hex } from '../trail/hash.ts';
import { BadLine, readLines, type Line } from './read-lines.ts';
import { compareCsv } from './verify-csv.ts';

export type KnownHead = { readonly size: number; readonly root: string };

/** The proof that goes with a spreadsheet. */
export const proofPath = (csv: string): string => `${csv}.proof.jsonl`;

const limits: readonly string[] = [
  'Nothing in this edition is signed: somebody who can rewrite the whole file can make it consistent again. That shows only against a head kept elsewhere.',
  'An event that never reached the log, and the true time on the wall, cannot be proved offline.',
];

const noHead = 'No head kept elsewhere was given, so a consistent rewrite of the whole log cannot be seen.';

const parsed = (line: Line): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    throw new BadLine(line.number, 'the line is not JSON');
  }
  let canonical: string;
  try {
    canonical = canonicalJson(value as CanonicalValue);
  } catch {
    throw new BadLine(line.number, 'the line holds a value no event may hold');
  }
  if (canonical !== line.text) throw new BadLine(line.number, 'the bytes are not canonical (RFC 8785): white space, order or spelling was changed');
  return value;
};

type Shape<T> = { readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false } };

const shaped = <T>(shape: Shape<T>, line: Line, what: string): T => {
  const read = shape.safeParse(parsed(line));
  if (!read.success) throw new BadLine(line.number, `the line is not ${what}`);
  return read.data;
};

/** What is remembered while reading: bounded by the decisions, not by the events. */
type Reading = {
  readonly tree: ReturnType<typeof compactTree>;
  readonly commitments: Map<number, { readonly event: TrailEvent; readonly document: string; readonly why: string | null }>;
  readonly texts: Map<number, { ref: string; document: string | null; why: string | null }>;
  check: string;
  textsSeen: number;
};

const rootHex = (reading: Reading): string => Buffer.from(reading.tree.root()).toString('hex');

const readHeader = (line: Line, reading: Reading): ExportHeader => {
  const { check, header } = shaped(HeaderLine, line, 'the header of a decision log');
  if (check !== checkAfter(sha256Hex, firstCheck, header)) throw new BadLine(line.number, 'the header was changed');
  reading.check = check;
  return header;
};

const readEvent = (line: Line, header: ExportHeader, reading: Reading, known: KnownHead | null): void => {
  const read = shaped(EventLine, line, 'an event with its root');
  const event = TrailEvent.safeParse(read.event);
  if (!event.success) throw new BadLine(line.number, 'the event is not of a known kind and shape');
  const { seq, origin } = event.data;
  if (seq !== reading.tree.size() + 1) throw new BadLine(line.number, `event ${reading.tree.size() + 1} should stand here, not ${seq}`);
  if (origin !== header.origin) throw new BadLine(line.number, 'the event belongs to another log');
  reading.tree.add(leafHash(sha256, Buffer.from(canonicalJson(read.event as CanonicalValue), 'utf8')));
  if (rootHex(reading) !== read.root) throw new BadLine(line.number, 'the root after this event is not the one its bytes give');
  if (known?.size === seq && known.root !== read.root) throw new BadLine(line.number, 'the root after this event is not the head kept elsewhere: the log was rewritten');
  if (isDecision(event.data)) {
    const { data } = event.data;
    reading.commitments.set(seq, { event: event.data, document: data.document, why: 'why' in data ? data.why : null });
  }
};

const keepText = (reading: Reading, text: ExportText): void => {
  const held = reading.texts.get(text.seq) ?? { ref: text.ref, document: null, why: null };
  held[text.field] = text.body;
  reading.texts.set(text.seq, held);
};

const readText = (line: Line, reading: Reading): void => {
  const { check, text } = shaped(TextLine, line, 'a text that goes with a decision');
  const committed = reading.commitments.get(text.seq)?.[text.field];
  if (committed === undefined || committed === null) throw new BadLine(line.number, `event ${text.seq} commits to no such text`);
  if (commit(Buffer.from(text.salt, 'hex'), text.body) !== committed) throw new BadLine(line.number, `the text is not the one event ${text.seq} committed to`);
  if (check !== checkAfter(sha256Hex, reading.check, text)) throw new BadLine(line.number, 'the line, or its place among the texts, was changed');
  reading.check = check;
  reading.textsSeen += 1;
  keepText(reading, text);
};

const readHead = (line: Line, header: ExportHeader, reading: Reading): void => {
  const { check, head } = shaped(HeadLine, line, 'the head that ends the log');
  if (head.size !== reading.tree.size() || head.size !== header.events) throw new BadLine(line.number, `the head counts ${head.size} events and the log holds ${reading.tree.size()}`);
  if (head.root !== rootHex(reading)) throw new BadLine(line.number, 'the head is not the root of these events');
  if (check !== checkAfter(sha256Hex, reading.check, head)) throw new BadLine(line.number, 'the head was changed');
};

export type Verified = { readonly header: ExportHeader; readonly reading: Reading };

const refuseShortLog = (known: KnownHead | null, size: number, line: number): void => {
  if (known && known.size > size) throw new BadLine(line, `the head kept elsewhere counts ${known.size} events and this log holds ${size}: the end is missing`);
};

const readLog = async (path: string, known: KnownHead | null, reading: Reading): Promise<ExportHeader> => {
  let header: ExportHeader | null = null;
  let last = 0;
  for await (const line of readLines(path)) {
    last = line.number;
    if (header === null) {
      header = readHeader(line, reading);
    } else if (reading.tree.size() < header.events) readEvent(line, header, reading, known);
    else if (reading.textsSeen < header.texts) readText(line, reading);
    else if (line.number === header.events + header.texts + 2) {
      refuseShortLog(known, reading.tree.size(), line.number);
      readHead(line, header, reading);
    } else throw new BadLine(line.number, 'there is a line after the head');
  }
  if (header === null) throw new BadLine(1, 'the file is empty');
  if (last < header.events + header.texts + 2) throw new BadLine(last + 1, 'the file ends before its head: lines are missing');
  return header;
};

const csvLinesOf = function* (header: ExportHeader, reading: Reading): Generator<string> {
  yield csvHeading;
  yield csvColumns;
  for (const [seq, { event }] of reading.commitments) {
    if (!isDecision(event)) continue;
    const texts = reading.texts.get(seq);
    yield decisionCsvLine({
      event,
      ref: texts?.ref ?? event.data.incident,
      by: header.people[event.actor] ?? event.actor,
      decision: texts?.document ? (JSON.parse(texts.document) as Decision) : null,
      why: texts?.why ?? null,
    });
  }
};

const judge = async (path: string, known: KnownHead | null): Promise<VerifyVerdict> => {
  const reading: Reading = { tree: compactTree(sha256), commitments: new Map(), texts: new Map(), check: firstCheck, textsSeen: 0 };
  const isCsv = /\.csv$/i.test(path);
  const verdict = (firstBad: VerifyVerdict['firstBad']): VerifyVerdict => ({
    verdict: firstBad ? 'REJECT' : 'ACCEPT',
    events: reading.tree.size(),
    head: reading.tree.size() === 0 ? null : { size: reading.tree.size(), root: rootHex(reading) },
    firstBad,
    limits: known === null ? [noHead, ...limits] : [...limits],
  });
  try {
    const header = await readLog(isCsv ? proofPath(path) : path, known, reading);
    if (isCsv) await compareCsv(path, header.csv, csvLinesOf(header, reading));
    return verdict(null);
  } catch (error) {
    if (error instanceof BadLine) return verdict({ line: error.line, reason: error.message });
    throw error;
  }
};

const unreadable = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return 'There is no such file.';
  return ['EACCES', 'EPERM', 'EIO', 'EBUSY', 'ELOOP'].includes(code) ? 'The file cannot be read. Look at its permissions, or copy it to another folder.' : null;
};

/** An error only where a file cannot be read; everything wrong inside it is a verdict. */
export const verifyExportFile = async (path: string, known: KnownHead | null): Promise<Result<VerifyVerdict>> => {
  if (/\.csv$/i.test(path) && existsSync(path) && !existsSync(proofPath(path))) {
    return fail('unreadable', 'The proof of this spreadsheet is missing: it is the file beside it ending in .proof.jsonl.', { path: proofPath(path) });
  }
  try {
    // A pipe would keep its reader waiting for ever.
    if (!statSync(path).isFile()) return fail('unreadable', 'That is a folder or a device, not a file.', { path });
    return ok(await judge(path, known));
  } catch (error) {
    const sentence = unreadable(error);
    if (sentence === null) throw error;
    return fail('unreadable', sentence, { path });
  }
};
