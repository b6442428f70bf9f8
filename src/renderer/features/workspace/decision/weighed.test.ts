/** Told facts are weighed once for all that ask, and anew where the facts, the list, the day or a ruling is another. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../../tests/support/facts.ts';
import { blackmail, called, over, stalkedAndBlackmailed, stalking } from '../../../../../tests/support/rulings.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { FactsDocument } from '../../../../shared/rules/facts/document.ts';
import type { Binding } from '../../../../shared/rulings/ruling.ts';
import { whatFactsSay } from '../../../../shared/rules/what-facts-say.ts';
import { weighed } from './weighed.ts';

const document = FactsDocument.parse(reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] })] }));
const [today, tomorrow] = ['2026-05-04', '2026-05-05'] as [LocalDate, LocalDate];

const none: readonly Binding[] = [];

test('once for the panel, the check and the keys', () => {
  const first = weighed(document, catalogue, today, none);
  expect(weighed(document, catalogue, today, none)).toBe(first);
  expect(first.answer).toEqual(whatFactsSay(document, catalogue, today));
});

test.each([
  ['other facts', { ...document }, catalogue, today, none],
  ['another list', document, { ...catalogue }, today, none],
  ['another day', document, catalogue, tomorrow, none],
  ['a ruling', document, catalogue, today, [called('R-1', over(stalking, blackmail))]],
] as const)('anew with %s', (_, facts, list, day, rulings) => {
  const first = weighed(document, catalogue, today, none);
  expect(weighed(facts, list, day, rulings)).not.toBe(first);
});

test('and with what was ruled', () => {
  const facts = FactsDocument.parse(stalkedAndBlackmailed());
  expect(weighed(facts, catalogue, today, none).answer.refer).toHaveLength(1);
  expect(weighed(facts, catalogue, today, [called('R-1', over(stalking, blackmail))]).answer.refer).toEqual([]);
});
