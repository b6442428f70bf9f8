/**
 * Verifies an exported decision log from its bytes alone: ACCEPT, or REJECT with the first bad line and why. Needs no
 * bureau and no passphrase.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { VerifyVerdict } from '../../../shared/ipc/entry.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { decisionCsvLine, csvColumns, csvHeading, isDecision, toldIn } from '../../../shared/trail/decision-csv.ts';
import type { ExportHeader } from '../../../shared/trail/export-lines.ts';
import { readLog, rootHex, startReading, type KnownHead, type Reading } from './read-exported-log.ts';
import { BadLine } from './read-lines.ts';
import { compareCsv } from './verify-csv.ts';

/** The proof that goes with a spreadsheet. */
export const proofPath = (csv: string): string => `${csv}.proof.jsonl`;

const limits: readonly string[] = [
  'Nothing in this edition is signed: somebody who can rewrite the whole file can make it consistent again. That shows only against a head kept elsewhere.',
  'An event that never reached the log, and the true time on the wall, cannot be proved offline.',
  'The reference of an incident is in no event: which reference a decision stands under is not proved, not even against a head kept elsewhere.',
];

const noHead = 'No head kept elsewhere was given, so a consistent rewrite of the whole log cannot be seen.';

const csvLinesOf = function* (header: ExportHeader, reading: Reading): Generator<string> {
  yield csvHeading;
  yield csvColumns;
  for (const [seq, { event }] of reading.commitments) {
    if (!isDecision(event) || reading.undone.has(event.data.decision)) continue;
    const texts = reading.texts.get(seq);
    yield decisionCsvLine({
      event,
      ref: texts?.ref ?? event.data.incident,
      by: header.people[event.actor] ?? event.actor,
      decision: texts?.document ? toldIn(texts.document) : null,
      why: texts?.why ?? null,
    });
  }
};

/** The proof of a spreadsheet is another file: a bad line in it is said to be there. */
const readProof = async (csv: string, known: KnownHead | null, reading: Reading): Promise<ExportHeader> => {
  const header = await readLog(proofPath(csv), known, reading).catch((error: unknown) => {
    throw error instanceof BadLine ? new BadLine(error.line, `in the proof beside it: ${error.message}`) : error;
  });
  compareCsv(csv, header.csv, csvLinesOf(header, reading));
  return header;
};

const editionUnbound = 'The offence list that the header names is in no event of this file, which an earlier edition wrote: which it was is not proved.';

/** What the file leaves out of what its events commit to: it may be lawful, and nothing in the file says whether it is. */
const leftOut = ({ commitments, texts, people, isEditionBound }: Reading, header: ExportHeader): readonly string[] => {
  const lacks = (field: 'document' | 'why'): number => [...commitments].filter(([seq, committed]) => committed[field] !== null && (texts.get(seq)?.[field] ?? null) === null).length;
  const corrections = [...commitments.values()].filter(({ why }) => why !== null).length;
  const counted = [
    [lacks('document'), `of ${commitments.size} decisions come without their text: it was erased, or left out of this file.`],
    [lacks('why'), `of ${corrections} corrections come without their reason: it was erased, or left out of this file.`],
    [people.size - Object.keys(header.people).length, `of ${people.size} people of the log are not named: their names were erased, or left out of this file.`],
  ] as const;
  return [...counted.flatMap(([n, says]) => (n === 0 ? [] : [`${n} ${says}`])), ...(isEditionBound ? [] : [editionUnbound])];
};

const judge = async (path: string, isCsv: boolean, known: KnownHead | null): Promise<VerifyVerdict> => {
  const reading = startReading();
  const verdict = (firstBad: VerifyVerdict['firstBad'], out: readonly string[] = []): VerifyVerdict => ({
    verdict: firstBad ? 'REJECT' : 'ACCEPT',
    events: reading.tree.size(),
    head: reading.tree.size() === 0 ? null : { size: reading.tree.size(), root: rootHex(reading) },
    firstBad,
    limits: [...(known === null ? [noHead] : []), ...out, ...limits],
  });
  try {
    const header = await (isCsv ? readProof(path, known, reading) : readLog(path, known, reading));
    return verdict(null, leftOut(reading, header));
  } catch (error) {
    if (error instanceof BadLine) return verdict({ line: error.line, reason: error.message });
    throw error;
  }
};

const unreadable = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return 'There is no such file.';
  return ['EACCES', 'EPERM', 'EIO', 'EBUSY', 'ELOOP', 'EISDIR'].includes(code) ? 'The file cannot be read. Look at its permissions, or copy it to another folder.' : null;
};

const startsAsLog = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const first = Buffer.alloc(1);
    return readSync(file, first, 0, 1, 0) === 1 && first.toString('latin1') === '{';
  } finally {
    closeSync(file);
  }
};

/** A spreadsheet is known by its proof, whatever it is called; one without is known by its name and what it begins with. */
const isSpreadsheet = (path: string): boolean => existsSync(proofPath(path)) || (/\.csv$/i.test(path) && !startsAsLog(path));

/** An error only where a file cannot be read; everything wrong inside it is a verdict. */
export const verifyExportFile = async (path: string, known: KnownHead | null): Promise<Result<VerifyVerdict>> => {
  try {
    // A pipe would keep its reader waiting for ever.
    if (!statSync(path).isFile()) return fail('unreadable', 'That is a folder or a device, not a file.', { path });
    const isCsv = isSpreadsheet(path);
    if (isCsv && !existsSync(proofPath(path))) return fail('unreadable', 'The proof of this spreadsheet is missing: it is the file beside it ending in .proof.jsonl.', { path: proofPath(path) });
    return ok(await judge(path, isCsv, known));
  } catch (error) {
    const sentence = unreadable(error);
    if (sentence === null) throw error;
    return fail('unreadable', sentence, { path });
  }
};
