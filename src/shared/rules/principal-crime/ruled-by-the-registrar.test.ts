/** A ruling answers what the rules leave to the registrar, in the words it is cited by, and touches nothing that they settle. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, crimesOf, reported } from '../../../../tests/support/facts.ts';
import { blackmail, called, over, stalkedAndBlackmailed, stalking } from '../../../../tests/support/rulings.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Binding } from '../../rulings/ruling.ts';
import { citation } from '../cite.ts';
import { decide } from '../decide.ts';
import { openCase } from '../facts/case.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';

const day = '2026-05-04' as LocalDate;
const under = (rulings: readonly Binding[], facts: FactsInput = stalkedAndBlackmailed()) => decide(openCase(FactsDocument.parse(facts), catalogue, day, rulings));

const one = called('R-260413-0002', over(stalking, blackmail));

test('without a ruling it is for the registrar', () => {
  expect(under([]).refer).toMatchObject([{ decisive: true, because: expect.stringContaining('Neither the lists of pages 56-57 nor the table of page 14') as string }]);
});

test.each<readonly [string, Binding['ruled'], readonly string[] | 'referred']>([
  ['by their codes', over(stalking, blackmail), ['8Q 195/12']],
  ['the other way about', over(blackmail, stalking), ['35 035/00']],
  ['by their classes', over('8Q', '35'), ['8Q 195/12']],
  ['by one of each', over(stalking, '35'), ['8Q 195/12']],
  ['of another offence', over('008/65', blackmail), 'referred'],
  ['of one of them and another', over(stalking, '008/59'), 'referred'],
  ['on its first day', over(stalking, blackmail, { from: day }), ['8Q 195/12']],
  ['on the day before', over(stalking, blackmail, { from: '2026-05-05' }), 'referred'],
  ['on its last day', over(stalking, blackmail, { until: '2026-05-05' }), ['8Q 195/12']],
  ['once it has ended', over(stalking, blackmail, { until: day }), 'referred'],
  ['about an incident', { kind: 'harassment-only', incident: 'i' }, 'referred'],
])('a ruling %s', (_, ruled, expected) => {
  const { refer, ...decided } = under([called('R-1', ruled)]);
  expect(refer.length > 0 ? 'referred' : crimesOf({ refer, ...decided })).toEqual(expected);
});

test('what it swallows and what it is cited by are those of any principal crime', () => {
  const { crimes, refer, trace } = under([one]);
  expect(refer).toEqual([]);
  expect(crimes).toMatchObject([{ code: stalking, principal: true, swallows: [{ code: blackmail }] }]);
  const said = trace.find(({ stage }) => stage === 'principal-crime')?.said ?? [];
  expect(said.map(({ rule, finding }) => `${rule} ${finding.says}`)).toEqual(expect.arrayContaining(['conduct-crime-not-listed refers', 'ruling R-260413-0002 holds']));
  expect(said.at(-1)?.cites.map(citation)).toEqual(['Ruling R-260413-0002', 'Crime Recording Rules 2026/27, page 57', 'Crime Recording Rules 2026/27, page 13']);
});

test('two that say the same settle it; two that disagree are for the registrar, with both', () => {
  expect(under([one, called('R-2', over('8Q', '35'))]).refer).toEqual([]);
  expect(under([one, called('R-2', over('35', '8Q'))]).refer).toMatchObject([{ decisive: true, because: 'Two rulings disagree. Ruling R-260413-0002: 195/12 is the principal crime over 035/00. But: Ruling R-2: 35 is the principal crime over 8Q.' }]);
});

test('what the rules settle stays as they settle it, whatever was ruled', () => {
  const facts = reported({ acts: [act({ kind: 'offence', class: '8Q', code: stalking }), act({ id: 'A2', kind: 'offence', class: '105A', code: '105/01' })] });
  const [without, ruled] = [under([], facts), under([called('R-1', over('105A', '8Q'))], facts)];
  expect(crimesOf(without)).toEqual(['8Q 195/12']);
  expect(ruled).toEqual(without);
});

test('what waits for a fact is asked, and not ruled', () => {
  const facts = reported({ acts: [act({ kind: 'offence', class: '8Q', code: stalking }), act({ id: 'A2', kind: 'offence', class: '35', code: blackmail, probable: null })] });
  expect(under([one], facts).needs).toEqual(under([], facts).needs);
  expect(under([one], facts).needs.length).toBeGreaterThan(0);
});
