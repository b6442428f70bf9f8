/** RFC 8785 for what an event may hold. The sorting example is the RFC's own (section 3.2.3). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type CanonicalValue } from './canonical-json.ts';

test('keys are sorted by UTF-16 code units, as in the RFC’s example', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
});

test.each([
  ['a fraction', 1.5],
  ['a number that is not one', Number.NaN],
  ['an integer too large to be exact', 2 ** 53],
  ['half of a pair', '\ud800'],
])('%s is refused', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

const value = fc.letrec<{ readonly any: CanonicalValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

test('reading the bytes gives the value back, and writing it again the same bytes', () => {
  fc.assert(
    fc.property(value, (made) => {
      const bytes = canonicalJson(made);
      expect(JSON.parse(bytes)).toEqual(made);
      expect(canonicalJson(JSON.parse(bytes) as CanonicalValue)).toBe(bytes);
    }),
  );
});
