/** A narrative cut where its marks begin and end, paragraph by paragraph, each piece with its place in the whole. */
import type { Range } from './word-range.ts';

/** `label` is the number the element carries in the decision. */
export type Mark = Range & { readonly label: string };

/** Words that point to something, with the letter under which it is explained. */
export type Pointer = Range & { readonly letter: string; readonly about: string };

export type Piece = {
  readonly from: number;
  readonly text: string;
  /** What its words point to, and whether they end with it. */
  readonly points: (Pick<Pointer, 'letter' | 'about'> & { readonly ends: boolean }) | null;
  readonly isMarked: boolean;
  readonly isPicked: boolean;
  /** The labels of the marks that end with this piece. */
  readonly ends: readonly string[];
};

export type Paragraph = { readonly from: number; readonly pieces: readonly Piece[] };

const paragraphsOf = (text: string): readonly Range[] => {
  const gaps = Array.from(text.matchAll(/\n{2,}/g), ({ index, 0: gap }) => ({ from: index, to: index + gap.length }));
  return [...gaps, { from: text.length, to: text.length }].map((gap, at) => ({ from: gaps[at - 1]?.to ?? 0, to: gap.from }));
};

const covers = (range: Range, from: number, to: number): boolean => range.from <= from && range.to >= to;

const pointedTo = (pointers: readonly Pointer[], from: number, to: number): Piece['points'] => {
  const found = pointers.find((pointer) => covers(pointer, from, to));
  return found ? { letter: found.letter, about: found.about, ends: found.to === to } : null;
};

export const narrativePieces = (text: string, marks: readonly Mark[], picked: Range | null, pointers: readonly Pointer[] = []): readonly Paragraph[] => {
  const edges = [...marks, ...pointers, ...(picked ? [picked] : [])].flatMap(({ from, to }) => [from, to]);
  return paragraphsOf(text).map((paragraph) => {
    const inside = edges.filter((edge) => edge > paragraph.from && edge < paragraph.to);
    const cuts = [...new Set([paragraph.from, ...inside, paragraph.to])].sort((a, b) => a - b);
    const pieces = cuts.slice(0, -1).map((from, at) => {
      const to = cuts[at + 1] ?? paragraph.to;
      const over = marks.filter((mark) => covers(mark, from, to));
      const points = pointedTo(pointers, from, to);
      return { from, text: text.slice(from, to), points, isMarked: over.length > 0, isPicked: picked !== null && covers(picked, from, to), ends: over.filter((mark) => mark.to === to).map(({ label }) => label) };
    });
    return { from: paragraph.from, pieces };
  });
};
