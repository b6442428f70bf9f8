/**
 * Whether information is additional: "not available to the Crime Recorder or Investigating Officer at the time the original crime recording
 * decision was made" (Outcomes for Recorded Crimes 2026, page 28). The person who asks declares it; this reads the versions that were there.
 *
 * It refuses only what is certain, because nobody may override it: every sentence of the information stands in one place of what was read, with the
 * same words in the same order and nothing between them. Articles and the like, words that only report ("the log says that"), capitals, accents, punctuation,
 * line ends and unseen characters make no difference, nor one wrong letter in a long word; numbers, times and negations do, and so does a negation or
 * denial before or after it in the sentence that it is taken from. One sentence that is nowhere makes the whole additional: whoever decides weighs it.
 * An edit distance over the whole text was tried and lost: "22:00" is one sign from "23:00", and "he did not fall" four from "he did fall".
 * What is only like something that was read (most of its words stand in one sentence) is no refusal: it is shown to whoever decides.
 */
import { distance } from 'fastest-levenshtein';
import type { IncidentText } from '../domain/incident.ts';
import { wordsIn } from '../search/fold.ts';

export type ReadVersion = { readonly number: number; readonly text: IncidentText };

/** Lines and entries count from 1; a sentence that runs on into the next line stands in no one `line`. */
export type Place = { readonly version: number } & (
  | { readonly part: 'narrative'; readonly line: number | null }
  | { readonly part: 'log'; readonly entry: number }
  | { readonly part: 'field'; readonly name: string }
);

type Word = { readonly word: string; readonly sentence: number };

type Source = { readonly place: Place; readonly words: readonly Word[] };

/** Who did it to whom is said by pronouns and prepositions ("hit by him", "hit him"): they stay. */
const small = new Set('a an and are as be been had has have is it its so that the then there this was were which who'.split(' '));

/** They say who says it, and add nothing to what is said. */
const reporting = new Set('according log entry incident narrative record recorded report reported reports say says said show shows showed shown state stated states version'.split(' '));

/** What turns a sentence round, or leaves it open: said before or after something, the sentence no longer says it. */
const turning = new Set('not no never nobody nothing none neither nor without dont didnt doesnt isnt wasnt werent hasnt havent cant couldnt wouldnt denies denied deny disputes disputed refutes retracted false untrue unless if whether may might could believes thinks possibly unsure'.split(' '));

/** "didn't" as two words, whichever apostrophe it has; "can't" and "cannot" are the same two. */
const uncontracted = (text: string): string => text.replace(/\bcan(?:['’ʼ`]t|not)\b/gi, 'can not').replace(/n['’ʼ`]t\b/gi, ' not');

/** A full stop between figures ends nothing. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?;])\s|[\r\n\u2028\u2029]/);

const asOneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]/g, ' ');

const contentOf = (sentence: string): readonly string[] => wordsIn(uncontracted(sentence)).filter((word) => !small.has(word) && !reporting.has(word));

const wordsOf = (text: string): readonly Word[] => sentencesIn(text).flatMap((each, sentence) => contentOf(each).map((word) => ({ word, sentence })));

/** Every line of the narrative by itself, the narrative as a whole where a sentence runs on into the next line, every entry and every field. */
const sourcesOf = ({ number: version, text }: ReadVersion): readonly Source[] => [
  ...text.narrative.split(/\r\n|[\n\r\u2028\u2029]/).map((line, index) => ({ place: { version, part: 'narrative', line: index + 1 } as const, words: wordsOf(line) })),
  { place: { version, part: 'narrative', line: null }, words: wordsOf(asOneLine(text.narrative)) },
  ...text.log.map((entry, index) => ({ place: { version, part: 'log', entry: index + 1 } as const, words: wordsOf(asOneLine(entry.text)) })),
  ...text.other.map(({ name, value }) => ({ place: { version, part: 'field', name } as const, words: wordsOf(value) })),
];

const hasFigure = (word: string): boolean => /\p{N}/u.test(word);

/** One wrong letter, in a word long enough to be known again by its beginning. */
const isSlip = (one: string, other: string): boolean => one.length >= 6 && one[0] === other[0] && !hasFigure(one) && !hasFigure(other) && !turning.has(one) && !turning.has(other) && distance(one, other) <= 1;

const isSame = (one: string, other: string | undefined): boolean => other !== undefined && (one === other || isSlip(one, other));

/** Two words are too few to say that something was said, unless they are the whole of a sentence. */
const leastWords = 3;

/** Whether this sentence begins at this word: no turn stands beside it in its own sentence, and a short one is all that sentence says. */
const standsAt = (wanted: readonly string[], words: readonly Word[], from: number): boolean => {
  const first = words[from];
  if (!first || !wanted.every((word, at) => isSame(word, words[from + at]?.word))) return false;
  const end = from + wanted.length;
  const before = words.slice(0, from).filter(({ sentence }) => sentence === first.sentence);
  const after = words.slice(end).filter(({ sentence }) => sentence === words[end - 1]?.sentence);
  if ([...before, ...after].some(({ word }) => turning.has(word))) return false;
  return wanted.length >= leastWords || (before.length === 0 && after[0]?.sentence !== first.sentence);
};

const stands = (wanted: readonly string[], { words }: Source): boolean => words.some((_, from) => standsAt(wanted, words, from));

const wantedIn = (information: string): readonly (readonly string[])[] => sentencesIn(information).map(contentOf).filter((words) => words.length > 0);

/** Where what was read says the same already, or null where it does not: the newest version first, and a line before the whole. */
export const alreadySaid = (information: string, versions: readonly ReadVersion[]): Place | null => {
  const wanted = wantedIn(information);
  const sources = versions.toSorted((a, b) => b.number - a.number).flatMap(sourcesOf);
  const found = wanted.map((sentence) => sources.find((source) => stands(sentence, source))?.place ?? null);
  return found.every((place) => place !== null) ? (found[0] ?? null) : null;
};

/** This share of the words of a sentence in one sentence that was read makes the two alike. */
const alikeShare = 0.6;
const leastAlike = 4;

const sentencesOf = ({ place, words }: Source): readonly { readonly place: Place; readonly words: ReadonlySet<string> }[] =>
  [...Map.groupBy(words, ({ sentence }) => sentence).values()].map((each) => ({ place, words: new Set(each.map(({ word }) => word)) }));

/** The first place that says something like a sentence of it: for whoever decides to read beside it. */
export const saidAlike = (information: string, versions: readonly ReadVersion[]): Place | null => {
  const wanted = wantedIn(information).filter((words) => words.length >= leastAlike);
  const read = versions.toSorted((a, b) => b.number - a.number).flatMap(sourcesOf).flatMap(sentencesOf);
  const isLike = (sentence: readonly string[], words: ReadonlySet<string>): boolean => sentence.filter((word) => words.has(word)).length >= sentence.length * alikeShare;
  return read.find(({ words }) => wanted.some((sentence) => isLike(sentence, words)))?.place ?? null;
};

const within = (place: Place): string => {
  switch (place.part) {
    case 'narrative':
      return place.line === null ? 'the narrative' : `line ${place.line} of the narrative`;
    case 'log':
      return `log entry ${place.entry}`;
    case 'field':
      return `the field ${place.name}`;
  }
};

/** "log entry 4 of version 2" */
export const placeWords = (place: Place): string => `${within(place)} of version ${place.version}`;
