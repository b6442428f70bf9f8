/** A text cut where its marks begin and end, paragraph by paragraph, each piece with its place in the whole. */
import { hiddenIn, type Hidden } from '../../shared/domain/hidden-characters.ts';
import type { Passage } from '../../shared/lexicon/passages.ts';

/** Places count UTF-16 units, as strings do here. */
export type Range = { readonly from: number; readonly to: number };

/** `label` is the number it carries in the decision, where it is of one. */
export type Mark = Range & { readonly label: string | null };

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
  /** The passage it is part of, where one may be covered. */
  readonly passage: Passage | null;
  /** What is drawn in its place, where it is not seen. */
  readonly hidden: Hidden | null;
};

export type Paragraph = { readonly from: number; readonly pieces: readonly Piece[] };

type Laid = { readonly marks?: readonly Mark[]; readonly picked?: Range | null; readonly pointers?: readonly Pointer[]; readonly passages?: readonly Passage[] };

const paragraphsOf = (text: string): readonly Range[] => {
  const gaps = Array.from(text.matchAll(/\n{2,}/g), ({ index, 0: gap }) => ({ from: index, to: index + gap.length }));
  return [...gaps, { from: text.length, to: text.length }].map((gap, at) => ({ from: gaps[at - 1]?.to ?? 0, to: gap.from }));
};

const covers = (range: Range, from: number, to: number): boolean => range.from <= from && range.to >= to;

/** Of ranges in order and apart, the one that covers: asked from left to right, so that each is looked at once. */
const following = <R extends Range>(ranges: readonly R[]): ((from: number, to: number) => R | null) => {
  let at = 0;
  return (from, to) => {
    while ((ranges[at]?.to ?? Infinity) <= from) at += 1;
    const next = ranges[at];
    return next && covers(next, from, to) ? next : null;
  };
};

export const textPieces = (text: string, { marks = [], picked = null, pointers = [], passages = [] }: Laid): readonly Paragraph[] => {
  const hidden = hiddenIn(text);
  const edges = [...new Set([...marks, ...pointers, ...passages, ...hidden, ...(picked ? [picked] : [])].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const pointerAt = following(pointers);
  const passageAt = following(passages);
  const hiddenAt = following(hidden);
  const pieceOf = (from: number, to: number): Piece => {
    const over = marks.filter((mark) => covers(mark, from, to));
    const pointer = pointerAt(from, to);
    return {
      from,
      text: text.slice(from, to),
      points: pointer && { letter: pointer.letter, about: pointer.about, ends: pointer.to === to },
      isMarked: over.length > 0,
      isPicked: picked !== null && covers(picked, from, to),
      ends: over.flatMap((mark) => (mark.to === to && mark.label !== null ? [mark.label] : [])),
      passage: passageAt(from, to),
      hidden: hiddenAt(from, to),
    };
  };
  let edge = 0;
  return paragraphsOf(text).map((paragraph) => {
    const cuts = [paragraph.from];
    while ((edges[edge] ?? Infinity) <= paragraph.from) edge += 1;
    for (; (edges[edge] ?? Infinity) < paragraph.to; edge += 1) cuts.push(edges[edge] ?? paragraph.to);
    if (paragraph.to > paragraph.from) cuts.push(paragraph.to);
    return { from: paragraph.from, pieces: cuts.slice(0, -1).map((from, at) => pieceOf(from, cuts[at + 1] ?? paragraph.to)) };
  });
};

/** Neighbouring pieces of one passage together. */
type Stretch = { readonly passage: Passage | null; readonly pieces: readonly Piece[] };

export const stretchesOf = ({ pieces }: Paragraph): readonly Stretch[] => {
  const stretches: { passage: Passage | null; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && last.passage === piece.passage) last.pieces.push(piece);
    else stretches.push({ passage: piece.passage, pieces: [piece] });
  }
  return stretches;
};
