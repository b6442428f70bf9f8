/** A code of the list against the day of the act (the list's dates of commencement and cessation). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
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
])('%s', (_, facts, crimes, because) => {
  const { refer, ...decided } = decideFacts(facts);
  expect(crimesOf({ refer, ...decided })).toEqual(crimes);
  if (because === null) expect(refer).toEqual([]);
  else expect(refer[0]?.because).toMatch(because);
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
