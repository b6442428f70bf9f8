/** Words picked with the keys, and a narrative cut at its marks. */
import { expect, test } from 'vitest';
import { textPieces } from '../../../record/text-pieces.ts';
import { pick, rangeOf, wholeWords, type Picked } from './word-range.ts';

const text = 'He shouted at her. Then he ran off.\n\nShe is safe.';
const picked = (keys: readonly string[], from: Picked = { anchor: 0, head: 0 }) => {
  const end = keys.reduce<Picked>((before, key) => pick(text, before, key.replace('Shift+', ''), key.startsWith('Shift+')) ?? before, from);
  const range = rangeOf(text, end);
  return range && text.slice(range.from, range.to);
};

test.each([
  ['an arrow goes to the next word', ['ArrowRight'], 'shouted'],
  ['Shift takes more', ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'], 'shouted at her.'],
  ['Shift back past where it began takes the other way', ['ArrowRight', 'Shift+ArrowLeft'], 'He shouted'],
  ['down goes to the next sentence, also over a paragraph', ['ArrowDown', 'ArrowDown'], 'She'],
  ['Shift and down takes the sentence', ['Shift+ArrowDown'], 'He shouted at her. Then'],
  ['up goes back a sentence', ['End', 'ArrowUp'], 'She'],
  ['nothing lies before the first word', ['ArrowLeft', 'ArrowUp'], 'He'],
  ['nothing lies after the last', ['End', 'ArrowRight', 'ArrowDown'], 'safe.'],
  ['other keys pick nothing', ['q', 'Enter'], 'He'],
])('%s', (_, keys, expected) => {
  expect(picked(keys)).toBe(expected);
});

test.each([
  [{ from: 4, to: 6 }, 'shouted'],
  [{ from: 2, to: 13 }, 'shouted at'],
  [{ from: 18, to: 19 }, null],
  [{ from: 30, to: 39 }, 'off.\n\nShe'],
])('%j marks whole words', (range, expected) => {
  const whole = wholeWords(text, range);
  expect(whole && text.slice(whole.from, whole.to)).toBe(expected);
});

test('the pieces are the narrative, cut where marks begin and end, each label where its mark ends', () => {
  const pieces = textPieces(text, { marks: [{ from: 3, to: 10, label: '1' }, { from: 3, to: 17, label: '2' }], picked: { from: 37, to: 40 } });
  expect(pieces.map((paragraph) => paragraph.pieces.map(({ text: words, isMarked, isPicked, ends }) => [words, isMarked, isPicked, ends.join()]))).toEqual([
    [['He ', false, false, ''], ['shouted', true, false, '1'], [' at her', true, false, '2'], ['. Then he ran off.', false, false, '']],
    [['She', false, true, ''], [' is safe.', false, false, '']],
  ]);
  expect(pieces.flatMap((paragraph) => paragraph.pieces).every(({ from, text: words }) => text.startsWith(words, from))).toBe(true);
});

test('a mark over two paragraphs is marked in both and labelled once', () => {
  const ends = textPieces(text, { marks: [{ from: 31, to: 40, label: '3' }] }).flatMap((paragraph) => paragraph.pieces.map((piece) => [piece.text, piece.isMarked, piece.ends.length]));
  expect(ends).toEqual([['He shouted at her. Then he ran ', false, 0], ['off.', true, 0], ['She', true, 1], [' is safe.', false, 0]]);
});

test('a passage and what is not seen are pieces of their own, in their places', () => {
  const pieces = textPieces('He hit her. He ra\u200bped her. She left.', { passages: [{ from: 12, to: 27, about: 'sexual violence' }] }).flatMap((paragraph) => paragraph.pieces);
  expect(pieces.map((piece) => [piece.text, piece.passage?.about ?? null, piece.hidden?.label ?? null])).toEqual([
    ['He hit her. ', null, null],
    ['He ra', 'sexual violence', null],
    ['\u200b', 'sexual violence', 'ZWSP'],
    ['ped her. ', 'sexual violence', null],
    ['She left.', null, null],
  ]);
});
