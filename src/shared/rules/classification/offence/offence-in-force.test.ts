/** A code of the list against the day of the act (the list's dates of commencement and cessation). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';

const chosen = (classCode: string, code: string, on: string | null, decideOn = '2026-05-04'): FactsInput => ({ ...reported({ acts: [act({ kind: 'offence', class: classCode, code, against: 'victim', on })] }), decideOn });

test.each<readonly [string, FactsInput, readonly string[], RegExp | null]>([
  ['the day before a threat by message was an offence', chosen('8R', '005/28', '2024-01-30'), [], /in force from 2024-01-31/],
  ['the first day', chosen('8R', '005/28', '2024-01-31'), ['8R 005/28'], null],
  ['an act without a day, decided before', chosen('8R', '005/28', null, '2024-01-30'), [], /not in force on 2024-01-30/],
  ['the last day of a code that was replaced', chosen('8R', '008/71', '2024-01-30'), ['8R 008/71'], null],
  ['the first day of what replaced it', chosen('8R', '008/71', '2024-01-31'), [], /Replaced by 088\/15/],
  ['a code without dates', chosen('8L', '195/94', '2001-01-01'), ['8L 195/94'], null],
  ['section 5, done and recorded while it was notifiable', chosen('9A', '125/12', '2023-04-30', '2023-04-30'), ['9A 125/12'], null],
  ['section 5, done then and recorded now', chosen('9A', '125/12', '2023-04-30', '2023-05-01'), [], null],
  ['strangulation of a constable in a class it was not in yet', chosen('8S', '008/77', '2025-03-31'), [], /^008\/77 was not in force on 2025-03-31 \(in force from 2025-04-01; Offence code added to 8S\)\.$/],
  ['strangulation of anyone that day', chosen('8N', '008/77', '2025-03-31'), ['8N 008/77'], null],
  ['a code that began, with nothing replaced', chosen('8R', '005/28', '2024-01-30'), [], /^005\/28 was not in force on 2024-01-30 \(in force from 2024-01-31\)\.$/],
  ['a code of which only the end is printed', chosen('66', '066/22', '2022-06-28'), [], /^066\/22 was not in force on 2022-06-28 \(ended on 2022-06-28\)\.$/],
  ['its last day', { ...chosen('66', '066/22', '2022-06-27') }, ['66 066/22'], null],
  ['all that the list prints of a code that was replaced', chosen('8R', '008/71', '2024-01-31'), [], /^008\/71 was not in force on 2024-01-31 \(in force from 2015-04-13; ended on 2024-01-31; Replaced by 088\/15\)\.$/],
  ['a code whose first day the list leaves open', chosen('10C', '008/10', '2026-05-04'), ['10C 008/10'], null],
])('%s', (_, facts, crimes, because) => {
  const { refer, ...decided } = decideFacts(facts);
  expect(crimesOf({ refer, ...decided })).toEqual(crimes);
  if (because === null) expect(refer).toEqual([]);
  else expect(refer[0]?.because).toMatch(because);
});

test('section 5, no longer notifiable, stays an incident (page 86)', () => {
  expect(answerOf(decideFacts(chosen('9A', '125/12', '2023-04-30', '2023-05-01')))).toMatchObject({ record: false, otherRecords: { 'nsir-incident': 1 } });
});

test('a code that ended is told by itself, and nothing is asked of it that no longer matters', () => {
  const alone = (code: string, on: string, to: readonly string[]) => decideFacts(reported({ acts: [act({ kind: 'offence', code, on, to: [...to] })] }));
  expect(crimesOf(alone('008/71', '2024-01-30', ['V1']))).toEqual(['8R 008/71']);
  expect(alone('008/71', '2024-01-31', ['V1']).refer).toMatchObject([{ because: expect.stringMatching(/^008\/71 was not in force/) as string }]);
  const either = alone('091/55', '2015-01-01', []);
  expect([either.needs, either.refer]).toMatchObject([[], [{ because: '091/55 was not in force on 2015-01-01 (ended on 2014-03-27).' }]]);
});

test.each([
  ['019/16', '19E'],
  ['019/08', '19C'],
  ['019/13', '19G'],
])('%s alone is a rape of class %s, and not the further record of offenders whom the victim cannot tell apart (page 62)', (code, classCode) => {
  expect(crimesOf(decideFacts(reported({ acts: [act({ kind: 'offence', code })] })))).toEqual([`${classCode} ${code}`]);
});

test('that further record is told by its class', () => {
  expect(crimesOf(decideFacts(reported({ acts: [act({ kind: 'offence', class: '19J', code: '019/08' })] })))).toEqual(['19J 019/08']);
});
