/**
 * The lines of an exported decision log. Each line is RFC 8785 JSON, ended by one line feed:
 *
 *   {"check":…,"header":{…}}                          what this is, for whom, how many of each
 *   {"event":{…},"root":…}                            every event, with the root of the tree after it
 *   {"check":…,"text":{body,field,ref,salt,seq}}      texts the recipient may see, bound to the event that committed to them
 *   {"check":…,"head":{root,size}}                    the end
 *
 * `check` is SHA-256 over the check before it and the canonical bytes of its own line's content, so a change to any byte
 * shows at its line. None of this is a signature: whoever can rewrite the whole file can make it consistent again.
 */
import { z } from 'zod';
import { canonicalJson, type CanonicalValue } from './canonical-json.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

export const ExportHeader = z.strictObject({
  format: z.literal('assay-decision-log/1'),
  marking: z.literal('OFFICIAL-SENSITIVE'),
  origin: z.string(),
  app: z.string(),
  edition: z.string(),
  exportedAt: z.string(),
  purpose: z.string(),
  recipient: z.string(),
  /** One at the least: an export is an event of the log it writes. */
  events: z.int().min(1),
  texts: z.int().min(0),
  /** User names by a person's id, for reading the log. */
  people: z.record(z.string(), z.string()),
  /** What the events committed to them under: the salts of `purpose`, `recipient`, and of each user name by the person's id. */
  salts: z.record(z.string(), hex32),
  /** SHA-256 of the CSV file this is the proof of, or null. */
  csv: hex32.nullable(),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

export const ExportText = z.strictObject({
  body: z.string(),
  field: z.enum(['document', 'why']),
  ref: z.string(),
  salt: hex32,
  seq: z.int().min(1),
});
export type ExportText = z.infer<typeof ExportText>;

const ExportHead = z.strictObject({ root: hex32, size: z.int().min(0) });
type ExportHead = z.infer<typeof ExportHead>;

export const HeaderLine = z.strictObject({ check: hex32, header: ExportHeader });
export const EventLine = z.strictObject({ event: z.looseObject({}), root: hex32 });
export const TextLine = z.strictObject({ check: hex32, text: ExportText });
export const HeadLine = z.strictObject({ check: hex32, head: ExportHead });

type HashText = (text: string) => string;

export const firstCheck = '0'.repeat(64);

export const checkAfter = (hash: HashText, before: string, content: object): string => hash(before + canonicalJson(content as CanonicalValue));

/** A line without its line feed, and the check after it. */
type Checked = { readonly line: string; readonly check: string };

const checked = (hash: HashText, before: string, name: 'header' | 'text' | 'head', content: object): Checked => {
  const check = checkAfter(hash, before, content);
  return { line: canonicalJson({ check, [name]: content as CanonicalValue }), check };
};

export const headerLine = (hash: HashText, header: ExportHeader): Checked => checked(hash, firstCheck, 'header', header);
export const textLine = (hash: HashText, before: string, text: ExportText): Checked => checked(hash, before, 'text', text);
export const headLine = (hash: HashText, before: string, head: ExportHead): Checked => checked(hash, before, 'head', head);

/** `bytes` are the event's own canonical bytes, as stored; they are placed, not made again. */
export const eventLine = (bytes: string, root: string): string => `{"event":${bytes},"root":"${root}"}`;
