/** Registration marks in a text, read as people write and mistake them: O for 0 and I for 1. */

/** Since 2001: two letters, two digits, three letters. Before: a letter and up to three digits before three letters, or the other way round. */
const marks = [/\b[A-Z01]{2}[0-9OI]{2} ?[A-Z01]{3}\b/gi, /\b[A-HJ-NPR-TV-Y]\d{2,3} ?[A-Z]{3}\b/g, /\b[A-Z]{3} ?\d{2,3}[A-HJ-NPR-TV-Y]\b/g] as const;

/** One form for all that may be meant. */
const folded = (mark: string): string => mark.toUpperCase().replace(/\s/g, '').replaceAll('O', '0').replaceAll('I', '1');

/** Words such as `cooking` have its shape; a mark has a digit where its digits are and a letter at either end. */
const isMark = (mark: string): boolean => /^..(?:\d.|.\d)/.test(mark.replace(/\s/g, '')) && /[a-z]/i.test(mark.slice(0, 2)) && /[a-z]/i.test(mark.slice(-3));

/** What is looked through of a text, and how many marks are taken from it. */
const read = 20_000;
const most = 8;

/** Each by its one form, as it is written. */
export const marksIn = (text: string): ReadonlyMap<string, string> =>
  new Map(marks.flatMap((shape) => text.slice(0, read).match(shape) ?? []).filter(isMark).map((mark) => [folded(mark), mark.toUpperCase()] as const).slice(0, most));
