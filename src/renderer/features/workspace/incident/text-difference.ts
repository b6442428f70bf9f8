/**
 * What changed between two texts, word by word: a longest common subsequence over words after the ends that agree have
 * been set aside. Incident texts change by a sentence or two, so the middle that is compared is short.
 */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** Beyond this many comparisons the middle is shown as replaced whole. */
const mostCells = 4_000_000;

const agreeing = (a: readonly string[], b: readonly string[], from: (list: readonly string[], at: number) => string | undefined, most: number): number => {
  let count = 0;
  while (count < most && from(a, count) === from(b, count)) count += 1;
  return count;
};

/** lengths[i][j]: how many words of a from i and of b from j can be kept in common. */
const commonLengths = (a: readonly string[], b: readonly string[]): readonly Uint32Array[] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint32Array;
    const below = lengths[i + 1] as Uint32Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
};

const middlePieces = (a: readonly string[], b: readonly string[]): Piece[] => {
  if (a.length * b.length > mostCells) return [{ kind: 'removed', text: a.join('') }, { kind: 'added', text: b.join('') }];
  const lengths = commonLengths(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return pieces;
};

/** Neighbours of one kind become one piece; empty ones go. */
const merged = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (piece.text === '') return done;
    if (last?.kind === piece.kind) done[done.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else done.push(piece);
    return done;
  }, []);

export const textDifference = (before: string, after: string): readonly Piece[] => {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const shorter = Math.min(a.length, b.length);
  const head = agreeing(a, b, (list, at) => list[at], shorter);
  const tail = agreeing(a, b, (list, at) => list[list.length - 1 - at], shorter - head);
  const join = (list: readonly string[], from: number, to: number): string => list.slice(from, to).join('');
  return merged([
    { kind: 'same', text: join(a, 0, head) },
    ...middlePieces(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { kind: 'same', text: join(a, a.length - tail, a.length) },
  ]);
};
