/** The passages of a text that are hard to read: the whole sentences around the words that make them so. */
import { distressing, type Distressing } from './distressing.ts';
import { readOf } from './found-in.ts';

/** `about`: what each of its words is, in the order of the list. */
export type Passage = { readonly from: number; readonly to: number; readonly about: string };

/** Longer than any sentence that is one: a report without full stops is covered around the word only. */
const longest = 300;

const ends = /[.!?]+["”’)]*(?=\s+[^\sa-z]|\s*$)|\n/g;

type Place = { readonly from: number; readonly to: number; readonly abouts: readonly string[] };

const sentencesOf = (text: string): readonly Place[] => {
  const stops = [...Array.from(text.matchAll(ends), ({ index, 0: end }) => index + end.length), text.length];
  return stops.map((to, at) => ({ from: stops[at - 1] ?? 0, to, abouts: [] }));
};

/** Without the space before it. */
const trimmed = (text: string, { from, to, abouts }: Place): Place => {
  const lead = /^\s*/.exec(text.slice(from, Math.min(to, from + longest)))?.[0].length ?? 0;
  return { from: Math.min(to, from + lead), to, abouts };
};

const around = (sentence: Place, from: number, to: number): Place => ({ ...sentence, from: Math.max(sentence.from, from - longest), to: Math.min(sentence.to, to + longest) });

const placesOf = (text: string, sentences: readonly Place[], { about, words }: Distressing): readonly Place[] => {
  let at = 0;
  return Array.from(text.matchAll(new RegExp(words.source, 'gi')), ({ index, 0: said }) => {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= index) at += 1;
    const sentence = sentences[at] ?? { from: 0, to: text.length, abouts: [] };
    return { ...around(sentence, index, index + said.length), abouts: [about] };
  });
};

/** Those that touch, or have only space between them, are one. */
const joined = (text: string, places: readonly Place[]): readonly Place[] => {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1);
    if (last && (place.from <= last.to || /^[^\S\n]*$/.test(text.slice(last.to, place.from)))) kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, place.to), abouts: [...last.abouts, ...place.abouts] };
    else kept.push(place);
  }
  return kept;
};

const listed = (abouts: readonly string[]): string => distressing.map(({ about }) => about).filter((about) => abouts.includes(about)).join(', ');

/** In reading order and apart. */
export const passagesIn = (text: string): readonly Passage[] => {
  const read = text.slice(0, readOf);
  const sentences = sentencesOf(read);
  const places = distressing.flatMap((entry) => placesOf(read, sentences, entry)).map((place) => trimmed(read, place));
  return joined(read, places).map(({ from, to, abouts }) => ({ from, to, about: listed(abouts) }));
};
