/** What a report may hold reaches a terminal as text, and nothing else. */
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['letters of any script, with their lines', 'Zoë said “no”\n\tתודה 👍', 'Zoë said “no”\n\tתודה 👍'],
  ['the end of a line as Windows writes it', 'one\r\ntwo', 'one\ntwo'],
  ['what clears the screen', 'before\u001B[2Jafter', 'before\\u001b[2Jafter'],
  ['what names the window', '\u001B]0;Saved\u0007', '\\u001b]0;Saved\\u0007'],
  ['a return that writes over the line', 'decided\rundone', 'decided\\u000dundone'],
  ['a control of one sign', '\u009B2J\u007F', '\\u009b2J\\u007f'],
  ['what turns a line about', 'a\u202Eb\u2066c\u200F', 'a\\u202eb\\u2066c\\u200f'],
])('%s', (_, text, shown) => {
  expect(plainText(text)).toBe(shown);
});
