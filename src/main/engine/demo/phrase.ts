/**
 * The small language the stories are written in: `{one|other}` says one of them, `[perhaps]` is said every other time,
 * `<slot>` is filled in from the scene. Braces and brackets nest.
 */
import type { Chance } from './chance.ts';

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly of: readonly Phrase[] }
  | { readonly kind: 'perhaps'; readonly what: Phrase };
type Phrase = readonly Piece[];

type Cursor = { readonly text: string; at: number };

const flush = (pieces: Piece[], text: string): void => {
  if (text !== '') pieces.push({ kind: 'text', text });
};

const readSlot = (cursor: Cursor): Piece => {
  const end = cursor.text.indexOf('>', cursor.at);
  if (end < 0) throw new Error(`A slot is not closed: ${cursor.text}`);
  const name = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return { kind: 'slot', name };
};

const readChoice = (cursor: Cursor): Piece => {
  const of: Phrase[] = [];
  do {
    cursor.at += 1;
    of.push(readUntil(cursor, '|}'));
  } while (cursor.text[cursor.at] === '|');
  cursor.at += 1;
  return { kind: 'choice', of };
};

const readPerhaps = (cursor: Cursor): Piece => {
  cursor.at += 1;
  const what = readUntil(cursor, ']');
  cursor.at += 1;
  return { kind: 'perhaps', what };
};

const openers: Readonly<Record<string, (cursor: Cursor) => Piece>> = { '<': readSlot, '{': readChoice, '[': readPerhaps };

const readUntil = (cursor: Cursor, ends: string): Phrase => {
  const pieces: Piece[] = [];
  let plain = '';
  for (;;) {
    const sign = cursor.text[cursor.at];
    if (sign === undefined || ends.includes(sign)) {
      if (sign === undefined && ends !== '') throw new Error(`Not closed before ${ends}: ${cursor.text}`);
      flush(pieces, plain);
      return pieces;
    }
    const opener = openers[sign];
    if (opener) {
      flush(pieces, plain);
      plain = '';
      pieces.push(opener(cursor));
    } else {
      plain += sign;
      cursor.at += 1;
    }
  }
};

const read = new Map<string, Phrase>();

const phraseOf = (text: string): Phrase => {
  const known = read.get(text);
  if (known) return known;
  const phrase = readUntil({ text, at: 0 }, '');
  read.set(text, phrase);
  return phrase;
};

const spoken = (phrase: Phrase, chance: Chance, slot: (name: string) => string): string => {
  let said = '';
  for (const piece of phrase) {
    switch (piece.kind) {
      case 'text':
        said += piece.text;
        break;
      case 'slot':
        said += slot(piece.name);
        break;
      case 'choice':
        said += spoken(chance.pick(piece.of), chance, slot);
        break;
      case 'perhaps':
        if (chance.happens(0.5)) said += spoken(piece.what, chance, slot);
        break;
    }
  }
  return said;
};

/** Words stand one space apart and no space stands before a stop. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ([.,;:])/g, '$1').trim();

/** The first letter of the text and of every sentence in it. */
const capitalised = (text: string): string => text.replace(/(^[“]?|[.?!]” |[.?!] )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A part of a sentence: it keeps the letters it has. */
export const fill = (text: string, chance: Chance, slot: (name: string) => string): string => spaced(spoken(phraseOf(text), chance, slot));

/** One sentence or several. */
export const say = (text: string, chance: Chance, slot: (name: string) => string): string => capitalised(fill(text, chance, slot));
