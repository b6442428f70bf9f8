/** Registration marks in a text, read as people write and mistake them: O for 0 and I for 1. */

/** Since 2001: two letters, two digits, three letters. Before: a letter and up to three digits before three letters, or the other way round. */
const marks = [/\b[A-Z01]{2}[0-9OI]{2} ?[A-Z01]{3}\b/gi, /\b[A-HJ-NPR-TV-Y]\d{2,3} ?[A-Z]{3}\b/g, /\b[A-Z]{3} ?\d{2,3}[A-HJ-NPR-TV-Y]\b/g] as const;

/** One form for all that may be meant. */
const folded = (mark: string): string => mark.toUpperCase().replace(/\s/g, '').replaceAll('O', '0').replaceAll('I', '1');

/** Words such as `cooking` have its shape; a mark has a digit where its digits are and a letter at either end. */
const isShaped = (mark: string): boolean => /^..(?:\d.|.\d)/.test(mark.replace(/\s/g, '')) && /[a-z]/i.test(mark.slice(0, 2)) && /[a-z]/i.test(mark.slice(-3));

/** BS10 1AB: what could be either is no vehicle. The last two letters of a postcode are never C, I, K, M, O or V. */
const isPostcode = (mark: string): boolean => /^[a-z]{2}\d{2} ?\d[abd-hjlnp-uw-z]{2}$/i.test(mark);

/** In capitals a road with the word after it, and an age, have the shape of an older mark: A38 AND, AGE 30Y. */
const words = new Set(['AGE', 'ALL', 'AND', 'ARE', 'BUT', 'CAN', 'DAY', 'DID', 'FOR', 'GOT', 'HAD', 'HAS', 'HER', 'HIM', 'HIS', 'ITS', 'JCT', 'MAN', 'MEN', 'NOT', 'NOW', 'OFF', 'OLD', 'ONE', 'OUT', 'SHE', 'THE', 'TWO', 'VIA', 'WAS', 'WHO', 'YRS']);

const hasWord = (mark: string): boolean => (mark.match(/[a-z]{3}/gi) ?? []).some((letters) => words.has(letters.toUpperCase())) && mark.includes(' ');

const isMark = (mark: string): boolean => isShaped(mark) && !isPostcode(mark) && !hasWord(mark);

/** What is looked through of a text, and how many marks are taken from it. */
const read = 20_000;
const most = 8;

/** Each by its one form, as it is written. */
export const marksIn = (text: string): ReadonlyMap<string, string> =>
  new Map(marks.flatMap((shape) => text.slice(0, read).match(shape) ?? []).filter(isMark).map((mark) => [folded(mark), mark.toUpperCase()] as const).slice(0, most));
