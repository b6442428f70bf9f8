/** Words of a narrative as they are picked with the arrows or dragged over: always whole words, so that a mark can be read alone. */
import type { Range } from '../../../record/text-pieces.ts';

export type { Range };

/** By their place among the words: where picking began and where it has come to. */
export type Picked = { readonly anchor: number; readonly head: number };

export const wordsIn = (text: string): readonly Range[] => Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({ from: index, to: index + word.length }));

export const rangeOf = (text: string, { anchor, head }: Picked): Range | null => {
  const words = wordsIn(text);
  const first = words[Math.min(anchor, head)];
  const last = words[Math.max(anchor, head)];
  return first && last ? { from: first.from, to: last.to } : null;
};

/** The whole words a range touches; null where it touches none. */
export const wholeWords = (text: string, { from, to }: Range): Range | null => {
  const touched = wordsIn(text).filter((word) => word.to > from && word.from < to);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
};

/** Where a sentence begins: the first word, and each after a full stop or the end of a paragraph. */
const sentenceStarts = (text: string): readonly number[] => {
  const words = wordsIn(text);
  return words.flatMap(({ from }, at) => {
    const before = words[at - 1];
    return !before || /[.!?]["”’)]*$/.test(text.slice(before.from, before.to)) || text.slice(before.to, from).includes('\n') ? [at] : [];
  });
};

const target = (text: string, head: number, key: string): number | null => {
  const last = wordsIn(text).length - 1;
  switch (key) {
    case 'ArrowLeft':
      return head - 1;
    case 'ArrowRight':
      return head + 1;
    case 'ArrowUp':
      return sentenceStarts(text).findLast((at) => at < head) ?? 0;
    case 'ArrowDown':
      return sentenceStarts(text).find((at) => at > head) ?? last;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

/** One key on: an arrow moves to another word or sentence, with Shift it takes more. Null where the key is none of these. */
export const pick = (text: string, { anchor, head }: Picked, key: string, isMore: boolean): Picked | null => {
  const to = target(text, head, key);
  if (to === null) return null;
  const within = Math.max(0, Math.min(wordsIn(text).length - 1, to));
  return { anchor: isMore ? anchor : within, head: within };
};
