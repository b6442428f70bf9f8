/** Where words of the lexicon stand in a text, and where they are said not to be so. */
import type { LocalDate } from '../domain/local-date.ts';
import type { Indicator } from './indicators.ts';

export type Found = { readonly id: string; readonly from: number; readonly to: number };

/** Says that what follows it in its clause is not there. A suspect who denies an act leaves it alleged: only "denied being hit" takes it back. */
const denyingBefore = /\b(?:no|not|never|without|nor|neither|nobody|did ?n[o’']t|was ?n[o’']t|were ?n[o’']t|has ?n[o’']t|had ?n[o’']t|denie[sd] (?:being|having been|that (?:she|he|they) (?:was|were|had been)|any))(?! only\b)(?:[\s,]+[\w’'-]+){0,4}[\s,]*$/i;

/** "weapons: none", "knife not seen" */
const denyingAfter = /^\s*(?:(?:[:=–-]|(?:was|were|is|are|being))\s*)*(?:none|nil|no\b(?! further)|not (?:seen|used|involved|present|shown|mentioned|produced))/i;

const clauseBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at).split(/[.;:!?\n]|\b(?:but|however|although|though|and (?=(?:an?|the|his|her|their|he|she|they|then|was|had)\b))/i).at(-1) ?? '';

const isDenied = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean => denyingBefore.test(clauseBefore(text, from)) || denyingAfter.test(text.slice(to, to + 40));

const placesOf = ({ id, words, isHeardDenied = false }: Indicator, text: string): readonly Found[] =>
  Array.from(text.matchAll(new RegExp(words.source, 'gi')), ({ 0: said, index }) => ({ id, from: index, to: index + said.length })).filter((place) => place.to > place.from && (isHeardDenied || !isDenied(text, place)));

/** Of places that overlap the first that begins stands, and of those the longest. */
const apart = (places: readonly Found[]): readonly Found[] => {
  const kept: Found[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) if (place.from >= (kept.at(-1)?.to ?? 0)) kept.push(place);
  return kept;
};

/** What is read of a text, in characters, and how many places are shown: a page drawn with more of them would wait. */
export const readOf = 200_000;
const most = 1000;

/** In reading order. `on`: the day of the report, for entries that serve a rule of a later day. */
export const foundIn = (text: string, entries: readonly Indicator[], on: LocalDate | null): readonly Found[] => {
  const read = text.slice(0, readOf);
  return apart(entries.filter(({ from }) => from === undefined || on === null || on >= from).flatMap((entry) => placesOf(entry, read))).slice(0, most);
};
