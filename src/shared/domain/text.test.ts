/** What is said of a sentence that is not there, and of one that is too short. */
import { expect, test } from 'vitest';
import { longestProse, prose } from './text.ts';

const said = (text: unknown, least?: number): readonly string[] => prose('Why', least).safeParse(text).error?.issues.map(({ message }) => message) ?? [];

test.for<readonly [string, unknown, number | undefined, readonly string[]]>([
  ['left out', undefined, undefined, ['Why is needed']],
  ['empty', '  ', undefined, ['Why is needed']],
  ['short', ' No ', undefined, ['Why is too short: at least 5 characters']],
  ['just too short', 'None', undefined, ['Why is too short: at least 5 characters']],
  ['just long enough', 'Never', undefined, []],
  ['short where less is asked', 'No', 3, ['Why is too short: at least 3 characters']],
  ['too long', 'x'.repeat(longestProse + 1), undefined, ['Why is longer than 20,000 characters']],
])('of a sentence that is %s', ([, text, least, expected]) => {
  expect(said(text, least)).toEqual(expected);
});
