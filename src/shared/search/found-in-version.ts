/** Which parts of an incident a search was found in, each with the places to mark. */
import type { IncidentVersion, Party } from '../domain/incident.ts';
import { finderOf, snippetOf, type Finder, type Mark, type Snippet } from './find-marks.ts';
import { foldText } from './fold.ts';
import type { Field, Term } from './read-search.ts';
import { writtenHere, type Searched } from './searched-words.ts';

export const parts = ['reference', 'person', 'place', 'report', 'log', 'code'] as const;
export type FoundPart = (typeof parts)[number];

export type FoundIn = Snippet & { readonly part: FoundPart };

type Piece = { readonly part: FoundPart; readonly text: string };

/** What two of them say is said once: a reference is mostly the source’s own. */
const inLine = (texts: readonly (string | null)[]): string => [...new Set(texts.filter((text) => text !== null && text !== ''))].join(', ');

const partyLine = ({ name, dateOfBirth, phone, note }: Party): string => inLine([name, writtenHere(dateOfBirth), phone, note]);

const piecesOf = ({ ref, sourceReference, version: { codes, text } }: Searched): readonly Piece[] =>
  [
    { part: 'reference' as const, text: inLine([ref, sourceReference]) },
    { part: 'report' as const, text: text.narrative },
    ...text.parties.map((party) => ({ part: 'person' as const, text: partyLine(party) })),
    { part: 'place' as const, text: inLine([text.place?.text ?? null, text.place?.postcode ?? null]) },
    ...text.log.map((entry) => ({ part: 'log' as const, text: entry.text })),
    { part: 'report' as const, text: inLine([text.occurred, ...text.other.map(({ name, value }) => `${name} ${value}`)]) },
    { part: 'code' as const, text: inLine([codes.openingCode, ...codes.qualifiers, codes.sourceClosing]) },
  ].filter((piece) => piece.text !== '');

const partsOfField: Readonly<Record<Field, readonly FoundPart[]>> = { report: ['report', 'log'], reference: ['reference'], person: ['person'], place: ['place'], code: ['code'] };

export type TermFinder = { readonly term: Term; readonly find: Finder };

export const findersOf = (terms: readonly Term[]): readonly TermFinder[] => terms.map((term) => ({ term, find: finderOf(term) }));

const isIn = (field: Field | null, part: FoundPart): boolean => field === null || partsOfField[field].includes(part);

const beginningOf = (version: IncidentVersion): readonly FoundIn[] => (version.text.narrative === '' ? [] : [{ part: 'report', ...snippetOf(version.text.narrative, []) }]);

/** What is read of one part, in characters. */
const readOf = 200_000;

type Hit = { readonly finder: TermFinder; readonly marks: readonly Mark[] };
type Looked = { readonly piece: Piece; readonly hits: readonly Hit[] };

const lookIn = (piece: Piece, finders: readonly TermFinder[]): Looked => {
  const folded = foldText(piece.text.slice(0, readOf));
  const hits = finders.filter(({ term }) => isIn(term.field, piece.part)).map((finder) => ({ finder, marks: finder.find(folded) }));
  return { piece, hits: hits.filter(({ marks }) => marks.length > 0) };
};

/** The first with most of what is left to be shown. */
const bestOf = (looked: readonly Looked[], left: readonly TermFinder[]): Looked | null => {
  const open = looked.map(({ piece, hits }) => ({ piece, hits: hits.filter(({ finder }) => left.includes(finder)) }));
  return open.reduce<Looked | null>((best, each) => (each.hits.length > (best?.hits.length ?? 0) ? each : best), null);
};

/** Part after part, until one has every word: what is found in the first two of a long incident costs no reading of the rest. */
const lookThrough = (pieces: readonly Piece[], finders: readonly TermFinder[]): readonly Looked[] => {
  const looked: Looked[] = [];
  for (const piece of pieces) {
    looked.push(lookIn(piece, finders));
    if (looked.at(-1)?.hits.length === finders.length) break;
  }
  return looked;
};

/** At most two parts, the one with most of the words first; the report's beginning where no word can be pointed at. */
export const foundInVersion = (searched: Searched, finders: readonly TermFinder[]): readonly FoundIn[] => {
  if (finders.length === 0) return beginningOf(searched.version);
  const looked = lookThrough(piecesOf(searched), finders);
  const first = bestOf(looked, finders);
  if (first === null) return beginningOf(searched.version);
  const left = finders.filter((finder) => !first.hits.some((hit) => hit.finder === finder));
  const second = left.length === 0 ? null : bestOf(looked, left);
  return [first, ...(second === null ? [] : [second])].map(({ piece, hits }) => ({ part: piece.part, ...snippetOf(piece.text, hits.flatMap(({ marks }) => marks)) }));
};
