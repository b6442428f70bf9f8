/** Text as search reads it: small letters without accents, character for character, so that a place in one is a place in the other. */

const isMark = (char: string | undefined): boolean => char !== undefined && /\p{M}/u.test(char);

const foldOne = (char: string): string => {
  const [first = char, second] = char.normalize('NFD');
  return isMark(second) && first.length === char.length ? first : char;
};

const small = (char: string): string => (char.toLowerCase().length === char.length ? char.toLowerCase() : char);

const plain = /^[ -~\s]*$/;

const folded = new Map<string, string>();

/** Worked out once for each sign there is: the dashes and quotation marks of a text come again and again. */
const foldSign = (char: string): string => {
  const known = folded.get(char) ?? small(foldOne(char));
  folded.set(char, known);
  return known;
};

/** As long as the text it is given. */
export const foldText = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.replace(/[^ -~\s]/g, foldSign).toLowerCase();

/** What nobody sees, such as a zero-width space inside a word, parts no word. */
export const withoutUnseen = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');

/** What the index takes for a word. */
export const wordSigns = String.raw`\p{L}\p{N}\p{Co}`;
const words = new RegExp(`[${wordSigns}]+`, 'gu');

export const wordsIn = (text: string): readonly string[] => foldText(withoutUnseen(text)).match(words) ?? [];
