/** Takes the texts of the log's versions up into the index, and out of it again where one is to be erased. */
import type { IncidentCodes, IncidentText } from '../../../shared/domain/incident.ts';
import { madeBy, searchedWords, type SearchedWords } from '../../../shared/search/searched-words.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { elapsedMs } from '../clock.ts';
import { storageError } from '../db/storage-error.ts';
import { IndexDamaged, type Follows, type SearchIndex } from './open-index.ts';

type Store = Pick<Reader, 'prepared' | 'store'>;

type Row = { readonly seq: number; readonly ref: string | null; readonly source_reference: string | null; readonly codes: string | null; readonly body: string | null };

/** Events that made no version, and those whose text is erased, have nothing to take up. */
const select = `
  SELECT e.seq, i.ref, i.source_reference, v.codes, t.body FROM events e
    LEFT JOIN incident_versions v ON v.incident = e.incident AND v.event_seq = e.seq
    LEFT JOIN incidents i ON i.id = v.incident
    LEFT JOIN texts t ON t.id = v.body_text`;

const wordsOf = ({ ref, source_reference, codes, body }: Row): SearchedWords | null =>
  ref === null || codes === null || body === null
    ? null
    : searchedWords({ ref, sourceReference: source_reference, version: { codes: JSON.parse(codes) as IncidentCodes, text: JSON.parse(body) as IncidentText } });

const atOnce = 100;

const leafOf = ({ store }: Store, seq: number): string => (seq === 0 ? '' : Buffer.from(store.log.nodeAt(0, seq - 1)).toString('hex'));

/** Whether it was made by this program from this log: a store put back from a copy is another log from some event on. */
const isOfThisLog = (reader: Store, { made_by, upto, leaf }: Follows): boolean => made_by === madeBy && upto <= reader.store.log.size() && leafOf(reader, upto) === leaf;

/** How many events of the log it has not taken up yet. */
export const behind = (reader: Store, index: SearchIndex): number => {
  const follows = index.open().follows();
  return follows.made_by === madeBy ? Math.max(0, reader.store.log.size() - follows.upto) : reader.store.log.size();
};

const rowsAfter = (reader: Store, seq: number): readonly Row[] => reader.prepared<Row>(`${select} WHERE e.seq > ? ORDER BY e.seq LIMIT ${atOnce}`).all(seq);

/** One transaction of about `forMs` at most; gives how many events are left. */
export const follow = (reader: Store, index: SearchIndex, forMs: number): number => {
  const words = index.open();
  const from = elapsedMs();
  return words.write(() => {
    const follows = words.follows();
    const isNew = !isOfThisLog(reader, follows);
    if (isNew) words.clear();
    let upto = isNew ? 0 : follows.upto;
    const rowsNow = (): readonly Row[] => rowsAfter(reader, upto);
    for (let rows = rowsNow(); rows.length > 0; rows = elapsedMs() - from < forMs ? rowsNow() : []) {
      for (const row of rows) {
        const said = wordsOf(row);
        if (said) words.add(row.seq, said);
        upto = row.seq;
      }
    }
    if (isNew || upto !== follows.upto) words.move({ made_by: madeBy, upto, leaf: leafOf(reader, upto) });
    return reader.store.log.size() - upto;
  });
};

/** After the index or the store was busy, or could not be read or written. */
const troubledMs = 2000;

/**
 * Does a slice of following; when the next is due, after a rest where it goes on, or null where none is. Nobody may lose the record because its index
 * cannot be written; one that is found damaged is begun anew.
 */
export const followSlice = (index: SearchIndex, slice: () => number, restMs: number): number | null => {
  try {
    return slice() > 0 ? restMs : null;
  } catch (error) {
    if (error instanceof IndexDamaged) index.openAnew('from-nothing');
    else if (storageError(error) === null) throw error;
    return troubledMs;
  }
};

/** All of it, for a process that waits for the answer. */
export const catchUp = (reader: Store, index: SearchIndex): void => {
  while (follow(reader, index, 200) > 0);
};

/**
 * Takes a version's words out. Whoever erases a text calls this first, with the event that made it: what went in is worked out
 * from the text once more, and none of it stays in the index or its journal.
 */
export const eraseFromIndex = (reader: Store, index: SearchIndex, seq: number): void => {
  const words = index.open();
  words.write(() => {
    const follows = words.follows();
    const row = reader.prepared<Row>(`${select} WHERE e.seq = ?`).get(seq);
    const said = row ? wordsOf(row) : null;
    if (!isOfThisLog(reader, follows)) {
      words.clear();
      words.move({ made_by: madeBy, upto: 0, leaf: '' });
    } else if (said && seq <= follows.upto) words.take(seq, said);
  });
  words.emptyJournal();
};
