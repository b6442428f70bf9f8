import { expect, test } from 'vitest';
import { publishedDate, sentence } from './vocabulary.ts';

test.for([
  ['2015', '2015'],
  ['Apr-17', '2017-04'],
  ['Aug 2024', '2024-08'],
  ['Jul-25', '2025-07'],
  ['01-Dec-18', '2018-12-01'],
  ['13 April 2015', '2015-04-13'],
  ['6 April 2015', '2015-04-06'],
  ['14/11/2016', '2016-11-14'],
  ['01 August 1995', '1995-08-01'],
  ['01-Mar-00', '2000-03-01'],
  ['28/02/22?', null],
  ['23 Februay 2011', null],
  ['31-Apr-17', null],
  ['31/02/2016', null],
  ['11/14/2016', null],
  ['45/04/2017', null],
  ['00/00/2019', null],
  ['29/02/2019', null],
  ['32-Dec-18', null],
  ['TBC', null],
  ['', null],
] as const)('%j is the date %j', ([printed, expected]) => {
  expect(publishedDate(printed)).toBe(expected);
});

test.for([
  ['Life', 'Life', 99],
  ['fine', 'Fine', 0],
  ['14', '14 years', 14],
  ['1', '1 year', 1],
  ['6m', '6 months', 0.5],
  ['3m', '3 months', 0.25],
  ['1m', '1 month', 0.08],
  ['51 weeks', '51 weeks', 0.98],
] as const)('%j is %s, %d years', ([printed, max, years]) => {
  expect(sentence(printed)).toEqual({ max, years });
});

test.for(['?', 'Fine', '', '14 yrs', 'life'])('%j is not a sentence the list may print uncorrected', (printed) => {
  expect(sentence(printed)).toBeNull();
});
