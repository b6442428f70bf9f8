/** Holds the header of an exported log to what its events committed to: the names of people, the program and its offence list, the purpose, the recipient. */
import type { TrailEvent } from '../../../shared/trail/event.ts';
import type { ExportHeader } from '../../../shared/trail/export-lines.ts';
import { commit } from '../trail/hash.ts';
import { BadLine } from './read-lines.ts';

/** Whether a text of the header is the one an event committed to. */
const holds = ({ salts }: ExportHeader, under: string, text: string, commitment: string): boolean => {
  const salt = Object.hasOwn(salts, under) ? salts[under] : undefined;
  return salt !== undefined && commit(Buffer.from(salt, 'hex'), text) === commitment;
};

const headerLineNumber = 1;

type NamesPerson = Extract<TrailEvent, { kind: 'person.added' | 'person.proposed' }>;

/** People are in the log from when the bureau was made, or from when they were asked for. */
export const namesPerson = (event: TrailEvent): event is NamesPerson => event.kind === 'person.added' || event.kind === 'person.proposed';

/** The header’s names are those the log added people under. */
export const checkPerson = (event: NamesPerson, header: ExportHeader): void => {
  const { person, user } = event.data;
  const name = Object.hasOwn(header.people, person) ? header.people[person] : undefined;
  if (name !== undefined && !holds(header, person, name, user)) throw new BadLine(headerLineNumber, `the header calls somebody by another name than event ${event.seq} committed to`);
};

type Disclosure = Extract<TrailEvent, { kind: 'log.exported' }>['data'];

/** An export writes its own event first, so that is the last of the log: one that ends otherwise was cut and mended. Gives what that event says. */
export const checkDisclosure = (event: TrailEvent, header: ExportHeader, people: ReadonlySet<string>, line: number): Disclosure => {
  const format = header.csv === null ? 'jsonl' : 'csv';
  if (event.kind !== 'log.exported' || event.data.events !== header.events || event.data.format !== format) throw new BadLine(line, 'the last event is not this export: the end of the log is missing');
  const { purpose, recipient, edition = header.edition } = event.data;
  const isSame = event.at === header.exportedAt && event.app === header.app && edition === header.edition && holds(header, 'purpose', header.purpose, purpose) && holds(header, 'recipient', header.recipient, recipient);
  if (!isSame) throw new BadLine(headerLineNumber, `the header gives another time, program, offence list, purpose or recipient than event ${event.seq}`);
  if (Object.keys(header.people).some((person) => !people.has(person))) throw new BadLine(headerLineNumber, 'the header names somebody whom the log never added');
  return event.data;
};
