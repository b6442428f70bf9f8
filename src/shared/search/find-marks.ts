/** Where the words of a search stand in a text: places, never markup. */
import { wordSigns } from './fold.ts';
import type { Term } from './read-search.ts';

export type Mark = { readonly from: number; readonly to: number };

/** How many places are shown in one text. */
const most = 20;

const sign = new RegExp(`[${wordSigns}]`, 'u');

/** Letters and digits of English are most of what is asked about, and need no table of all others. */
const isSign = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 128 && sign.test(text.charAt(at));
};

const placesOfWord = (word: string, begins: boolean, text: string): readonly Mark[] => {
  const found: Mark[] = [];
  for (let from = text.indexOf(word); from >= 0 && found.length < most; from = text.indexOf(word, from + word.length)) {
    let to = from + word.length;
    if ((from > 0 && isSign(text, from - 1)) || (!begins && isSign(text, to))) continue;
    while (isSign(text, to)) to += 1;
    found.push({ from, to });
  }
  return found;
};

const placesOfPattern = (pattern: RegExp, text: string): readonly Mark[] => {
  const found: Mark[] = [];
  for (const { 0: said, index } of text.matchAll(pattern)) {
    found.push({ from: index, to: index + said.length });
    if (found.length === most) break;
  }
  return found;
};

/** Words hold letters and digits only, so that none is a sign of the pattern. */
const patternOf = (words: readonly string[], begins: boolean): RegExp =>
  new RegExp(`(?<![${wordSigns}])${words.join(`[^${wordSigns}]+`)}${begins ? `[${wordSigns}]*` : `(?![${wordSigns}])`}`, 'gu');

/** A telephone number is also found however it is spaced. */
const phonePatternOf = (digits: string): RegExp => new RegExp(`(?:(?<![${wordSigns}])0|\\+44[\\s()0]*|0044[\\s()0]*)${digits.slice(1).split('').join(String.raw`[\s().-]{0,3}`)}(?![${wordSigns}])`, 'gu');

const phoneOf = ({ words, also }: Term): string | null => also ?? (words.length === 1 && /^0\d{9,10}$/.test(words[0] ?? '') ? (words[0] ?? null) : null);

/** Shorter than this a word is looked for whole, also where somebody may still be typing it. */
export const leastToBegin = 3;

/** Finds places in a text that is folded already. */
export type Finder = (folded: string) => readonly Mark[];

/** Made once for a search and used on each text. */
export const finderOf = (term: Term): Finder => {
  const { words } = term;
  const last = words.at(-1) ?? '';
  const begins = term.begins && last.length >= leastToBegin;
  const phone = phoneOf(term);
  const pattern = words.length > 1 ? patternOf(words, begins) : null;
  const phonePattern = phone === null ? null : phonePatternOf(phone);
  return (folded) => {
    const phones = phonePattern === null ? [] : placesOfPattern(phonePattern, folded);
    if (phones.length > 0) return phones;
    return pattern === null ? placesOfWord(last, begins, folded) : placesOfPattern(pattern, folded);
  };
};

export type Snippet = { readonly text: string; readonly marks: readonly Mark[] };

const before = 60;
const length = 180;

/** From the start of a word, and to the end of one where that is near. */
const windowAround = (text: string, at: number): readonly [number, number] => {
  const start = at <= before ? 0 : at - before + (text.slice(at - before, at).search(/\s\S/) + 1);
  const end = Math.min(text.length, start + length);
  return [start, end === text.length ? end : Math.max(text.lastIndexOf(' ', end), start + length / 2)];
};

/** The part of a text around the first place found; marks that fall outside it are left out. */
export const snippetOf = (text: string, marks: readonly Mark[]): Snippet => {
  const sorted = marks.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const [start, end] = windowAround(text, sorted[0]?.from ?? 0);
  const inside = sorted.filter((mark, index) => mark.to <= end && mark.from >= Math.max(start, ...sorted.slice(0, index).map(({ to }) => to)));
  const [head, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  return { text: `${head}${text.slice(start, end)}${tail}`, marks: inside.map(({ from, to }) => ({ from: from - start + head.length, to: to - start + head.length })) };
};
