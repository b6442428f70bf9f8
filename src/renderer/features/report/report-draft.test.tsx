import { expect, test } from 'vitest';
import { blankReport, draftProblems, emptyParty, notSavedWords } from './report-draft.ts';

test('a report that is not saved says how many fields are to be mended, and which is the first', () => {
  const report = { ...blankReport(), narrative: 'A window was broken.', received: '32/13/2026 99:99' };
  expect(notSavedWords(draftProblems(report))).toBe('Not saved. One field is to be mended. It is “when police first received it”: the month must be between 01 and 12.');
  const parties = [emptyParty('reporter'), { ...emptyParty('victim'), age: 'old' }, { ...emptyParty('suspect'), name: 'Sam Ellery', age: '131' }];
  expect(notSavedWords(draftProblems({ ...report, parties }))).toBe('Not saved. 3 fields are to be mended. The first is “when police first received it”: the month must be between 01 and 12.');
  expect(draftProblems({ ...report, received: '12/04/2026 06:12', parties }).map(({ field }) => field)).toEqual(['the age of person 2', 'the age of Sam Ellery']);
});

test('a name or a telephone number that is too long is named by its row in the form, whichever rows are blank', () => {
  const long = 'x'.repeat(301);
  const parties = [emptyParty('reporter'), { ...emptyParty('victim'), name: long }, { ...emptyParty('suspect'), name: 'Sam Ellery', phone: long }];
  const problems = draftProblems({ ...blankReport(), received: '12/04/2026 06:12', narrative: 'A window was broken.', parties });
  expect(problems.map(({ path, field, message }) => [path, field, message])).toEqual([
    ['text.parties.1.name', 'the name of person 2', 'Name is longer than 300 characters'],
    ['text.parties.2.phone', 'the telephone of Sam Ellery', 'Telephone is longer than 300 characters'],
  ]);
  expect(draftProblems({ ...blankReport(), received: '12/04/2026 06:12', narrative: 'A window was broken.', parties: [{ ...emptyParty('victim'), name: ` ${'x'.repeat(300)} ` }] })).toEqual([]);
});

test.for<readonly [string, readonly string[]]>([
  ['T', ['what was reported']],
  [' T. ', ['what was reported']],
  ['RTC', []],
])('of “%s” wanting: %s', ([narrative, wanting]) => {
  expect(draftProblems({ ...blankReport(), received: '12/04/2026 06:12', narrative }).map(({ field }) => field)).toEqual(wanting);
});

test('somebody added to those of a report that was kept before is told apart from each of them', () => {
  const kept = Array.from({ length: 50 }, (_, at) => ({ ...emptyParty('witness'), key: at + 1 }));
  const all = [...kept, emptyParty('victim', kept)];
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});
