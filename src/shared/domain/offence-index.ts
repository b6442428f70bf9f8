/** The word index behind the offence search: built once per catalogue, so that a query is a few look-ups. */
import type { Offence, PrincipalCrime } from './offence-catalogue.ts';

/** What a word tells by where it stands. A word that stands in several places tells the sum. */
const weights = { title: 8, class: 4, section: 4, group: 2, act: 1 } as const;

type Posting = { readonly at: number; readonly weight: number };

export type SearchIndex = {
  /** Sorted, so that all words with one beginning lie together. */
  readonly words: readonly string[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** How early an offence stands in the principal crime table, 0 to 1, and more for what is recorded every day. */
  readonly standing: readonly number[];
};

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');

/** "Sec 75(A) (1)" is found as `s75`, "Sec 4A" as `s4` and `s4a`: officers speak of section 18, section 39, section 4A. */
const sectionWords = (section: string): string[] =>
  Array.from(section.matchAll(/\bs(?:ec(?:tion)?)?s?\.?\s*(\d+)([a-z]?)\b/gi), ([, number = '', letter = '']) => (letter === '' ? [`s${number}`] : [`s${number}`, `s${number}${letter.toLowerCase()}`])).flat();

const fieldsOf = (offence: Offence): readonly (readonly [number, readonly string[]])[] => [
  [weights.title, wordsOf(offence.title)],
  [weights.class, wordsOf(offence.className)],
  [weights.section, sectionWords(offence.section ?? '')],
  [weights.group, wordsOf(`${offence.group} ${offence.subgroup ?? ''}`)],
  [weights.act, wordsOf(offence.act ?? '')],
];

/**
 * What a bureau records every day: a word that many offences share, such as assault or damage, means one of these first. The
 * order of a list on the screen and nothing else; no rule hangs on it.
 */
const everyday: ReadonlySet<string> = new Set(
  ['105/01#1', '008/06#1', '195/12#1', '195/94#1', '008/72#1', '125/09#1', '046/00#1', '049/10#1', '045/10#1', '048/01#1', '028/03#1', '149/00#4', '149/00#3', '149/00#1', '092/61#1', '008/26#1', '008/11#1', '019/08#1', '036/06#1', '125/11#1', '092/70#1'],
);
const everydayWorth = 8;

const standingOf = (offence: Offence, table: readonly PrincipalCrime[]): number => {
  const line = table.find(({ classes, codes }) => classes.includes(offence.class) && codes.includes(offence.code));
  return (line ? 1 - line.rank / (table.length + 1) : 0) + (everyday.has(offence.id) ? everydayWorth : 0);
};

export const buildIndex = (offences: readonly Offence[], table: readonly PrincipalCrime[]): SearchIndex => {
  const gathered = new Map<string, Map<number, number>>();
  for (const [at, offence] of offences.entries()) {
    for (const [weight, words] of fieldsOf(offence)) {
      for (const word of new Set(words)) {
        const places = gathered.get(word) ?? new Map<number, number>();
        places.set(at, weight + (places.get(at) ?? 0));
        gathered.set(word, places);
      }
    }
  }
  const postings = new Map(
    Array.from(gathered, ([word, places]) => [word, Array.from(places, ([at, weight]) => ({ at, weight }))] as const),
  );
  return {
    words: [...postings.keys()].sort(),
    postings,
    standing: offences.map((offence) => standingOf(offence, table)),
  };
};

const firstNotBefore = (words: readonly string[], word: string): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A short number begins too many years and sections to be a beginning: it is a whole word or nothing. */
const wholeOnly = (start: string): boolean => /^\d{1,3}$/.test(start);

/** The offences with a word that begins so, each with its best weight; a whole word counts half as much again. */
export const beginningWith = (index: SearchIndex, start: string): ReadonlyMap<number, number> => {
  if (wholeOnly(start)) return new Map(index.postings.get(start)?.map(({ at, weight }) => [at, weight]));
  const found = new Map<number, number>();
  for (let i = firstNotBefore(index.words, start); index.words[i]?.startsWith(start); i += 1) {
    const word = index.words[i] ?? '';
    for (const { at, weight } of index.postings.get(word) ?? []) {
      const worth = word === start ? weight * 1.5 : weight;
      if (worth > (found.get(at) ?? 0)) found.set(at, worth);
    }
  }
  return found;
};
