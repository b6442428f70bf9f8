/** Which cells say nothing: blank ones, and those holding just the words the mapping lists, perhaps with a date after them. */

const tail = /[\s:.,-]*(?:\(?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\)?)?[\s.]*$/;

/** Words without case, spare spaces or a date behind them. */
export const foldedWords = (text: string): string => text.replace(tail, '').toLowerCase().replace(/\s+/g, ' ').trim();

export const blankCells = (words: readonly string[]): ((text: string) => boolean) => {
  const known = new Set(words.map(foldedWords));
  const longest = Math.max(0, ...words.map((word) => word.length)) + 20;
  return (text) => text.trim() === '' || (known.size > 0 && text.length <= longest && known.has(foldedWords(text)));
};
