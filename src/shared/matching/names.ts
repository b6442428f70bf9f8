/** Names of people: the same, or so alike in sound or spelling that one may be the other. */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { fullName } from './nicknames.ts';
import { isPlaceholder } from './placeholders.ts';

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'master', 'mx', 'dr', 'rev', 'sir', 'lady', 'prof']);

/** The words of a name without accents, titles and marks; none where nobody is named. */
export const nameWords = (name: string | null): readonly string[] => {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’`]/g, '');
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word !== '' && !titles.has(word));
  return isPlaceholder(words) ? [] : words;
};

/** How a word sounds. Letters that the method does not know (it was made for Latin ones) stand for themselves. */
const soundsOf = (word: string): readonly string[] => {
  const [one, other] = doubleMetaphone(fullName(word));
  return one === '' ? [word] : [...new Set([one, other])];
};

/** `O’Neil` and `Oneal` sound the same and are spelt nearly so; `Smith` and `Smyth`, `Bill` and `William` too. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [fullName(one), fullName(other)];
  if (a === b) return true;
  const apart = distance(a, b);
  const longest = Math.max(a.length, b.length);
  if (longest >= 5 && apart <= 1) return true;
  // How they sound is looked up only where the spelling leaves it open.
  return apart <= Math.max(1, Math.floor(longest / 2)) && soundsOf(a).some((sound) => soundsOf(b).includes(sound));
};

/** Each word of the shorter name has one of its own in the longer: in any order, with middle names and double surnames left over. */
const allFound = ([first, ...rest]: readonly string[], among: readonly string[]): boolean => {
  if (first === undefined) return true;
  return among.some((word, at) => isAlike(first, word) && allFound(rest, among.toSpliced(at, 1)));
};

/** The most words of a name that are compared. */
const most = 6;

export type Alike = 'same' | 'alike';

export const namesAlike = (one: string | null, other: string | null): Alike | null => {
  const [a, b] = [nameWords(one).slice(0, most), nameWords(other).slice(0, most)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return null;
  if (short.toSorted().join(' ') === long.toSorted().join(' ')) return 'same';
  return allFound(short, long) ? 'alike' : null;
};

/** What a name is found by: how its first word sounds together with each later one, whichever comes first. */
export const nameKeys = (name: string | null): readonly string[] => {
  const [first, ...rest] = nameWords(name).slice(0, 4).map((word) => soundsOf(word)[0] ?? word);
  return first === undefined ? [] : [...new Set(rest.map((each) => [first, each].toSorted().join(' ')))];
};

/** How its words sound, each by itself. */
export const wordKeys = (name: string | null): readonly string[] => [...new Set(nameWords(name).slice(0, 3).map((word) => soundsOf(word)[0] ?? word))];
