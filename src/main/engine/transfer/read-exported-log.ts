/** Reads an exported log line by line, holding each line to what came before it. Shares nothing with the writer but the hash and the shape of the lines. */
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { isDecision, toldIn } from '../../../shared/trail/decision-csv.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import { checkAfter, EventLine, firstCheck, HeaderLine, HeadLine, TextLine, type ExportHeader, type ExportText } from '../../../shared/trail/export-lines.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import { commit, sha256, sha256Hex } from '../trail/hash.ts';
import { BadLine, readLines, type Line } from './read-lines.ts';
import { checkDisclosure, checkPerson, namesPerson } from './verify-header.ts';

export type KnownHead = { readonly size: number; readonly root: string };

const parsed = (line: Line): unknown => {
  try {
    return JSON.parse(line.text);
  } catch {
    throw new BadLine(line.number, 'it is cut short or was changed, and cannot be read as an event');
  }
};

const canonical = (value: unknown, line: Line): string => {
  try {
    return canonicalJson(value as CanonicalValue);
  } catch {
    throw new BadLine(line.number, 'the line holds a value no event may hold');
  }
};

type Shape<T> = { readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false } };

/** What was understood, written again, is the line: nothing in it was passed over. */
const shaped = <T>(shape: Shape<T>, line: Line, what: string): T => {
  const read = shape.safeParse(parsed(line));
  if (!read.success) throw new BadLine(line.number, `the line is not ${what}`);
  if (canonical(read.data, line) !== line.text) throw new BadLine(line.number, 'the bytes are not canonical (RFC 8785): white space, order or spelling was changed, or a name added that programs pass over');
  return read.data;
};

/** What is remembered while reading: bounded by the decisions, not by the events. */
export type Reading = {
  readonly tree: ReturnType<typeof compactTree>;
  readonly commitments: Map<number, { readonly event: TrailEvent; readonly document: string; readonly why: string | null }>;
  readonly texts: Map<number, { ref: string; document: string | null; why: string | null }>;
  /** People the log has added so far. */
  readonly people: Set<string>;
  /** Decisions the log says were undone: a spreadsheet has no row for them. */
  readonly undone: Set<string>;
  /** Whether the export’s own event commits to the offence list that the header names; those of before it did do not. */
  isEditionBound: boolean;
  check: string;
  textsSeen: number;
};

export const rootHex = (reading: Reading): string => Buffer.from(reading.tree.root()).toString('hex');

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
  if (namesPerson(event.data)) {
    checkPerson(event.data, header);
    reading.people.add(event.data.data.person);
  }
  if (seq === header.events) reading.isEditionBound = checkDisclosure(event.data, header, reading.people, line.number).edition !== undefined;
  if (event.data.kind === 'decision.undone') reading.undone.add(event.data.data.decision);
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
  if (text.field === 'document' && toldIn(text.body) === null) throw new BadLine(line.number, 'the text is no decision');
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

const emptyRoot = Buffer.from(compactTree(sha256).root()).toString('hex');

/** What a head kept elsewhere says beside the events themselves: that there is no such empty log, or that the end is missing. */
const compareWithKnown = (known: KnownHead | null, size: number, line: number): void => {
  if (known && known.size > size) throw new BadLine(line, `the head kept elsewhere counts ${known.size} events and this log holds ${size}: the end is missing`);
  if (known?.size === 0 && known.root !== emptyRoot) throw new BadLine(line, 'the head kept elsewhere is of no log: an empty one has another root');
};

/** Reads a log to its head, or throws `BadLine` at the first line that is not as it was exported. */
export const readLog = async (path: string, known: KnownHead | null, reading: Reading): Promise<ExportHeader> => {
  let header: ExportHeader | null = null;
  let last = 0;
  for await (const line of readLines(path)) {
    last = line.number;
    if (header === null) {
      header = readHeader(line, reading);
    } else if (reading.tree.size() < header.events) readEvent(line, header, reading, known);
    else if (reading.textsSeen < header.texts) readText(line, reading);
    else if (line.number === header.events + header.texts + 2) {
      compareWithKnown(known, reading.tree.size(), line.number);
      readHead(line, header, reading);
    } else throw new BadLine(line.number, 'there is a line after the head');
  }
  if (header === null) throw new BadLine(1, 'the file is empty');
  if (last < header.events + header.texts + 2) throw new BadLine(last + 1, 'the file ends before its head: lines are missing');
  return header;
};

export const startReading = (): Reading => ({ tree: compactTree(sha256), commitments: new Map(), texts: new Map(), people: new Set(), undone: new Set(), isEditionBound: false, check: firstCheck, textsSeen: 0 });
