import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifference } from './text-difference.ts';

describe('the difference of two texts', () => {
  test('names the words that went and came', () => {
    expect(textDifference('She counts 34 messages', 'She counts 41 messages')).toEqual([
      { kind: 'same', text: 'She counts ' },
      { kind: 'removed', text: '34' },
      { kind: 'added', text: '41' },
      { kind: 'same', text: ' messages' },
    ]);
  });

  test('of equal texts is one piece that stayed', () => {
    expect(textDifference('the same', 'the same')).toEqual([{ kind: 'same', text: 'the same' }]);
  });

  test('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'he said'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = textDifference(before, after);
        const without = (kind: string): string => pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
