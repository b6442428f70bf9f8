/** Finds offences by what somebody types: a code, a class, words, or a mixture. Every part must fit. */
import { everydayWords } from './everyday-words.ts';
import type { Catalogue, Offence } from './offence-catalogue.ts';
import { codeFit, looksLikeCode } from './offence-codes.ts';
import { beginningWith, wordsOf } from './offence-index.ts';
import { inForce } from './offence-lookup.ts';

type SearchOptions = {
  readonly limit?: number;
  /** Only offences in force on this date. */
  readonly date?: string;
  /** Only offences the list marks as current. */
  readonly current?: boolean;
};

/** How well one typed part fits each offence. Codes are worth more than any word. */
type Fits = ReadonlyMap<number, number>;
const wholeCode = 1000;
const startOfCode = 30;

const codeFits = (catalogue: Catalogue, typed: string): Fits => {
  const fits = new Map<number, number>();
  for (const [at, offence] of catalogue.offences.entries()) {
    const fit = codeFit(typed, offence.code, offence.class);
    if (fit) fits.set(at, fit === 'whole' ? wholeCode : startOfCode);
  }
  return fits;
};

const eitherOf = (left: Fits, right: Fits): Fits => {
  const both = new Map(left);
  for (const [at, worth] of right) if (worth > (both.get(at) ?? 0)) both.set(at, worth);
  return both;
};

const bothOf = (left: Fits, right: Fits): Fits => {
  const both = new Map<number, number>();
  for (const [at, worth] of left) {
    const other = right.get(at);
    if (other !== undefined) both.set(at, worth + other);
  }
  return both;
};

const all = (parts: readonly Fits[]): Fits => (parts.length === 0 ? new Map() : parts.reduce(bothOf));

const partFits = (catalogue: Catalogue, part: string): Fits => {
  if (/^\d{1,3}\/\d{0,2}$/.test(part)) return codeFits(catalogue, part);
  const words = wordsOf(part);
  const asWords = all(words.map((word) => beginningWith(catalogue.index, word)));
  const meant = Object.hasOwn(everydayWords, part) ? everydayWords[part] : undefined;
  const asMeant = meant ? all(wordsOf(meant).map((word) => beginningWith(catalogue.index, word))) : new Map();
  const found = eitherOf(asWords, asMeant);
  return looksLikeCode(part) ? eitherOf(found, codeFits(catalogue, part)) : found;
};

/** "section 18", "sec 18" and "s 18" are one part, `s18`. */
const partsOf = (query: string): string[] =>
  query
    .toLowerCase()
    .replaceAll(/\b(?:section|sec|s)\.?\s*(\d)/g, 's$1')
    .split(/[\s,;]+/)
    .filter((part) => /[\p{Letter}\p{Number}]/u.test(part));

const byId = (catalogue: Catalogue, query: string): Offence | undefined => {
  const [code, place] = query.trim().split('#');
  if (!code || !place) return undefined;
  return catalogue.offences.find((offence) => offence.id.endsWith(`#${place}`) && codeFit(code, offence.code, '') === 'whole');
};

/** A short title that begins with what was typed is likelier meant than a long one that mentions it. */
const titleFit = (offence: Offence, parts: readonly string[]): number => {
  const title = offence.title.toLowerCase();
  const begins = title.startsWith(parts.join(' ')) ? 4 : title.startsWith(parts[0] ?? '') ? 2 : 0;
  return begins - Math.min(title.length, 200) / 100;
};

/**
 * The best first: a whole code or class, then offences the list marks as current, then how well the words fit; equals
 * stand in the order of the principal crime table, then of the list.
 */
export const searchOffences = (catalogue: Catalogue, query: string, options: SearchOptions = {}): readonly Offence[] => {
  const { limit = 50, date, current } = options;
  const wanted = (offence: Offence): boolean =>
    (current === undefined || offence.current === current) && (date === undefined || inForce(offence, date));
  const exact = byId(catalogue, query);
  if (exact) return wanted(exact) ? [exact] : [];
  const parts = partsOf(query);
  const hits = Array.from(all(parts.map((part) => partFits(catalogue, part))), ([at, worth]) => {
    const offence = catalogue.offences[at] as Offence;
    return { at, offence, codes: Math.floor(worth / wholeCode), worth: worth + titleFit(offence, parts) + (catalogue.index.standing[at] ?? 0) };
  });
  return hits
    .filter(({ offence }) => wanted(offence))
    .sort((a, b) => b.codes - a.codes || Number(b.offence.current) - Number(a.offence.current) || b.worth - a.worth || a.at - b.at)
    .slice(0, limit)
    .map(({ offence }) => offence);
};
