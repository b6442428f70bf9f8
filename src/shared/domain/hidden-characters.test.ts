/** What is not seen is named; what is only written in another script is left alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickest } from '../../../tests/support/quickest.ts';
import { hiddenIn, readsRightToLeft, visiblePieces } from './hidden-characters.ts';

const shown = (text: string): string => visiblePieces(text).map((piece) => (piece.hidden === null ? piece.text : `[${piece.hidden.label}]`)).join('');

test.each([
  ['abc\u202edcba\u202c', 'abc[RLO]dcba[PDF]'],
  ['pay\u200bment', 'pay[ZWSP]ment'],
  ['ad\u200dmin', 'ad[ZWJ]min'],
  ['\ufeffShe', '[BOM]She'],
  ['a\u0000b\u001b[31m', 'a[U+0000]b[U+001B][31m'],
  ['tab\tand\nline\r\n', 'tab\tand\nline\r\n'],
  ['\u200b\u200b\u200b\u200b\u200b', '[ZWSP ZWSP ZWSP +2]'],
  ['\u{e0041}', '[U+E0041]'],
  ['مرحبا بالعالم', 'مرحبا بالعالم'],
  ['שלום עולם', 'שלום עולם'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['क्\u200dष', 'क्\u200dष'],
  ['👩\u200d👧', '👩\u200d👧'],
  ['a\u2066b\u2069', 'a[LRI]b[PDI]'],
  ['ᅟx', '[HF]x'],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('whatever the text, its pieces are the text, and no direction is left in what is drawn', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u202e', '\u2067', 'م', '\u200d', 'x')), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      const pieces = visiblePieces(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter(({ hidden, text: words }) => hidden === null && /[\u202a-\u202e\u2066-\u2069\u0000\u200b]/.test(words))).toEqual([]);
    }),
  );
});

test('a text of 5 MB is read in no time that is felt', async () => {
  const text = 'He said so. \u200b'.repeat(400_000);
  expect(hiddenIn(text)).toHaveLength(400_000);
  expect(await quickest(() => hiddenIn(text), 3000)).toBeLessThan(3000);
});

test('letters from right to left are known, and Latin ones are not', () => {
  expect([readsRightToLeft('שלום'), readsRightToLeft('مرحبا'), readsRightToLeft('Zoë')]).toEqual([true, true, false]);
});
