/**
 * Characters of a text that are not seen, or that make others be read in another order: each has a name to be shown under. Letters
 * of any script stay as they are; so do the joiners that Persian, the scripts of India and emoji are written with.
 */

export type Hidden = { readonly from: number; readonly to: number; /** Short enough to stand in a line: "RLO". */ readonly label: string; readonly name: string };

const names: Readonly<Record<string, readonly [label: string, name: string]>> = {
  '\u00ad': ['SHY', 'soft hyphen'],
  '\u034f': ['CGJ', 'grapheme joiner'],
  '\u061c': ['ALM', 'Arabic letter mark'],
  '\u115f': ['HF', 'Hangul filler'],
  '\u1160': ['HF', 'Hangul filler'],
  '\u17b4': ['KIV', 'Khmer inherent vowel'],
  '\u17b5': ['KIV', 'Khmer inherent vowel'],
  '\u180e': ['MVS', 'Mongolian vowel separator'],
  '\u200b': ['ZWSP', 'zero-width space'],
  '\u200c': ['ZWNJ', 'zero-width non-joiner'],
  '\u200d': ['ZWJ', 'zero-width joiner'],
  '\u200e': ['LRM', 'left-to-right mark'],
  '\u200f': ['RLM', 'right-to-left mark'],
  '\u2028': ['LS', 'line separator'],
  '\u2029': ['PS', 'paragraph separator'],
  '\u202a': ['LRE', 'left-to-right embedding'],
  '\u202b': ['RLE', 'right-to-left embedding'],
  '\u202c': ['PDF', 'end of direction'],
  '\u202d': ['LRO', 'left-to-right override'],
  '\u202e': ['RLO', 'right-to-left override'],
  '\u2060': ['WJ', 'word joiner'],
  '\u2066': ['LRI', 'left-to-right isolate'],
  '\u2067': ['RLI', 'right-to-left isolate'],
  '\u2068': ['FSI', 'first strong isolate'],
  '\u2069': ['PDI', 'end of isolate'],
  '\u3164': ['HF', 'Hangul filler'],
  '\ufeff': ['BOM', 'byte order mark'],
  '\uffa0': ['HF', 'Hangul filler'],
};

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const namedOf = (character: string): readonly [string, string] => names[character] ?? [codeOf(character), /\p{Cc}/u.test(character) ? 'control character' : /\p{Co}/u.test(character) ? 'private character' : 'unseen character'];

/** Not the tab and the ends of lines, which text is laid out with, nor signs that are seen although they count as format. */
const hidden = /(?:(?![\u0600-\u0605\u06dd\u070f\u08e2])[\p{Cf}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u2028\u2029\u3164\uffa0]|(?![\t\n\r])\p{Cc})+/gu;

const joins = /^[\u200c\u200d]$/;
/** Asked of one character: anchored at its end, this class fails for emoji in Chromium 156. */
const joinedBefore = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

const characterBefore = (text: string, at: number): string => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';

/** A joiner that is part of how its word is written. */
const isWriting = (text: string, at: number, run: string): boolean => joins.test(run) && joinedBefore.test(characterBefore(text, at));

/** More than these of a run are counted. */
const most = 3;

const shownRun = (run: string): Pick<Hidden, 'label' | 'name'> => {
  const all = Array.from(run);
  const first = all.slice(0, most).map(namedOf);
  const more = all.length > most ? ` +${all.length - most}` : '';
  return { label: `${first.map(([label]) => label).join(' ')}${more}`, name: `${first.map(([, name]) => name).join(', ')}${more === '' ? '' : ` and ${all.length - most} more`}` };
};

/** In reading order, neighbours as one. */
export const hiddenIn = (text: string): readonly Hidden[] =>
  Array.from(text.matchAll(hidden), ({ index, 0: run }) => ({ index, run }))
    .filter(({ index, run }) => !isWriting(text, index, run))
    .map(({ index, run }) => ({ from: index, to: index + run.length, ...shownRun(run) }));

type TextPiece = { readonly from: number; readonly text: string; readonly hidden: Hidden | null };

/** The text cut where something is hidden; the pieces put together are the text. */
export const visiblePieces = (text: string): readonly TextPiece[] => {
  const found = hiddenIn(text);
  const plain = (from: number, to: number): readonly TextPiece[] => (to > from ? [{ from, text: text.slice(from, to), hidden: null }] : []);
  return [
    ...found.flatMap((each, at) => [...plain(found[at - 1]?.to ?? 0, each.from), { from: each.from, text: text.slice(each.from, each.to), hidden: each }]),
    ...plain(found.at(-1)?.to ?? 0, text.length),
  ];
};

/** Letters that are read from right to left: they are kept from reordering what stands around them. */
export const readsRightToLeft = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
