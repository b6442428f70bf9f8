/**
 * Looks through what the index matches, the newest first, until a page is full or enough has been looked at. Nothing is ranked over
 * everything: ranking common words reads every text that has them. Between two slices whoever else waits is answered.
 */
import type { IncidentCodes, IncidentText } from '../../../shared/domain/incident.ts';
import { finderOf } from '../../../shared/search/find-marks.ts';
import { findersOf, foundInVersion, type TermFinder } from '../../../shared/search/found-in-version.ts';
import { fields, type Search, type Term } from '../../../shared/search/read-search.ts';
import { searchedWords, type Searched } from '../../../shared/search/searched-words.ts';
import type { SearchRow } from '../../../shared/ipc/search-shapes.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { isHeld } from '../db/queue-conditions.ts';
import { notUndone } from '../db/tables/undone.ts';
import { othersTurn } from '../others-turn.ts';
import type { SearchIndex } from './open-index.ts';

/** How many matches are looked at for one page. */
export const mostLooked = 20_000;
const largestSlice = 250;
const leastSlice = 4;

/** Asked of the index at once for each row of a page: a question costs it as much to begin as two hundred matches cost to go on. */
const matchedForEach = 2;

type Candidate = {
  readonly seq: number;
  readonly incident: string;
  readonly ref: string;
  readonly source_reference: string | null;
  readonly state: string;
  readonly stands: number;
  readonly version: number;
  readonly codes: string;
  readonly body: string | null;
};

export type Looking = {
  readonly reader: Pick<Reader, 'prepared'>;
  readonly index: SearchIndex;
  readonly search: Search;
  readonly expression: string;
  /** Who the officers are that were named; null where none was. */
  readonly officers: readonly string[] | null;
  readonly now: string;
  readonly before: number | null;
  readonly limit: number;
  /** Whether somebody has typed on meanwhile. */
  readonly isStale: () => boolean;
};

export type Found = { readonly rows: readonly SearchRow[]; readonly next: number | null; readonly looked: number };

const signs = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

type Condition = { readonly where: string; readonly values: readonly string[] };

const always: Condition = { where: '1', values: [] };

const inState = (states: readonly string[] | null): Condition => (states === null ? always : { where: `s.state IN (${signs(states)})`, values: states });

/** Who has it now, or made a decision of it that was not undone. */
const byOfficer = (people: readonly string[] | null, now: string): Condition => {
  if (people === null) return always;
  const where = `((s.taken_by IN (${signs(people)}) AND ${isHeld}) OR EXISTS (SELECT 1 FROM decisions d WHERE d.incident = s.incident AND d.made_by IN (${signs(people)}) AND ${notUndone('d.id')}))`;
  return { where, values: [...people, now, ...people] };
};

const ofClass = (code: string): Condition => ({ where: 'EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = s.decision AND c.class = ? COLLATE NOCASE)', values: [code] });

/** In this order: each candidate is looked up once, and one that a filter drops before its text is read. */
const select = `
  SELECT e.seq, s.incident, i.ref, i.source_reference, s.state, s.version AS stands, v.version, v.codes, t.body
    FROM json_each(?) j
    CROSS JOIN events e ON e.seq = j.value
    CROSS JOIN standing s ON s.incident = e.incident
    CROSS JOIN incidents i ON i.id = e.incident
    CROSS JOIN incident_versions v ON v.incident = e.incident AND v.event_seq = e.seq
    CROSS JOIN texts t ON t.id = v.body_text`;

const candidates = ({ reader, search, officers, now }: Looking, seqs: readonly number[]): readonly Candidate[] => {
  if (seqs.length === 0) return [];
  const conditions = [inState(search.states), byOfficer(officers, now), ...search.classes.map(ofClass)];
  const where = conditions.map((condition) => condition.where).join(' AND ');
  // Sorted here: SQLite would write each text into a sorter and read it again.
  const found = reader.prepared<Candidate>(`${select} WHERE ${where}`).all(JSON.stringify(seqs), ...conditions.flatMap(({ values }) => values));
  return found.toSorted((a, b) => b.seq - a.seq);
};

type Phrases = readonly (Term & { readonly find: (text: string) => readonly unknown[] })[];

/** The index says that a text has the words; whether they stand one after another is read in it. */
const isWhole = (searched: Searched, phrases: Phrases): boolean => {
  if (phrases.length === 0) return true;
  const words = searchedWords(searched);
  return phrases.every(({ field, find }) => (field === null ? fields : [field]).some((each) => find(words[each]).length > 0));
};

const searchedOf = ({ ref, source_reference, codes, body }: Candidate): Searched | null =>
  body === null ? null : { ref, sourceReference: source_reference, version: { codes: JSON.parse(codes) as IncidentCodes, text: JSON.parse(body) as IncidentText } };

/**
 * What an earlier version said counts where no later one says it: an incident is found once. A later one has been looked at
 * before it; on an earlier page where this is not the first.
 */
const isSaidLater = (looking: Looking, phrases: Phrases, { incident, version, stands }: Candidate, seen: ReadonlySet<string>): boolean => {
  if (version === stands) return false;
  if (seen.has(incident) || looking.before === null) return seen.has(incident);
  const { reader, index, expression } = looking;
  const later = reader.prepared<{ readonly event_seq: number }>('SELECT event_seq FROM incident_versions WHERE incident = ? AND version > ?').all(incident, version);
  const matched = later.flatMap(({ event_seq }) => (index.open().isMatch(expression, event_seq) ? [event_seq] : []));
  if (phrases.length === 0) return matched.length > 0;
  return candidates(looking, matched).some((each) => {
    const searched = searchedOf(each);
    return searched !== null && isWhole(searched, phrases);
  });
};

const rowOf = (candidate: Candidate, searched: Searched, finders: readonly TermFinder[]): SearchRow => {
  const { received, openingCode } = searched.version.codes;
  return {
    incident: candidate.incident,
    ref: candidate.ref,
    sourceReference: candidate.source_reference,
    receivedAt: received.at,
    precision: received.precision,
    openingCode,
    state: candidate.state as IncidentState,
    earlier: candidate.version === candidate.stands ? null : candidate.version,
    found: foundInVersion(searched, finders).map(({ part, text, marks }) => ({ part, text, marks: [...marks] })),
  };
};

/** What matches, the newest first, so many at a time; fewer where there are no more. */
const matches = ({ index, expression, before, limit }: Looking): ((count: number) => readonly number[]) => {
  let ahead: readonly number[] = [];
  let from = before;
  let isEnd = false;
  return (count) => {
    if (ahead.length < count && !isEnd) {
      const asked = Math.max(count, matchedForEach * (limit + 1));
      const more = index.open().matching(expression, from, asked);
      isEnd = more.length < asked;
      from = more.at(-1) ?? from;
      ahead = [...ahead, ...more];
    }
    const given = ahead.slice(0, count);
    ahead = ahead.slice(count);
    return given;
  };
};

/** How many to look at next, by how many of those looked at were kept. */
const nextSlice = (slice: number, looked: number, kept: number, limit: number): number =>
  Math.min(largestSlice, kept === 0 ? slice * 2 : Math.max(leastSlice, Math.ceil(((limit + 1 - kept) * looked) / kept)));

export const findIncidents = async (looking: Looking): Promise<Found> => {
  const { search, limit, isStale } = looking;
  const finders = findersOf(search.terms);
  const phrases: Phrases = search.terms.filter(({ words }) => words.length > 1).map((term) => ({ ...term, find: finderOf(term) }));
  const rows: SearchRow[] = [];
  const seen = new Set<string>();
  const pause = othersTurn();
  const next = matches(looking);
  let { before } = looking;
  let looked = 0;
  for (let slice = limit + 1; looked < mostLooked && !isStale(); slice = nextSlice(slice, looked, rows.length, limit)) {
    const seqs = next(slice);
    for (const candidate of candidates(looking, seqs)) {
      if (isSaidLater(looking, phrases, candidate, seen)) continue;
      const searched = searchedOf(candidate);
      if (searched === null || !isWhole(searched, phrases)) continue;
      if (rows.length === limit) return { rows, next: before, looked };
      rows.push(rowOf(candidate, searched, finders));
      seen.add(candidate.incident);
      before = candidate.seq;
    }
    looked += seqs.length;
    if (seqs.length < slice) return { rows, next: null, looked };
    before = seqs.at(-1) ?? before;
    await pause();
  }
  return { rows, next: before, looked };
};
