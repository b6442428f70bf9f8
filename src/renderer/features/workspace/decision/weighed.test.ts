/** Told facts are weighed once for all that ask, and anew where the facts, the list or the day is another. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../../tests/support/facts.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { FactsDocument } from '../../../../shared/rules/facts/document.ts';
import { whatFactsSay } from '../../../../shared/rules/what-facts-say.ts';
import { weighed } from './weighed.ts';

const document = FactsDocument.parse(reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] })] }));
const [today, tomorrow] = ['2026-05-04', '2026-05-05'] as [LocalDate, LocalDate];

test('once for the panel, the check and the keys', () => {
  const first = weighed(document, catalogue, today);
  expect(weighed(document, catalogue, today)).toBe(first);
  expect(first.answer).toEqual(whatFactsSay(document, catalogue, today));
});

test.each([
  ['other facts', { ...document }, catalogue, today],
  ['another list', document, { ...catalogue }, today],
  ['another day', document, catalogue, tomorrow],
] as const)('anew with %s', (_, facts, list, day) => {
  const first = weighed(document, catalogue, today);
  expect(weighed(facts, list, day)).not.toBe(first);
});
