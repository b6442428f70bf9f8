/** A document with its names resolved: every thing knows where it stands, by the name the rules ask for it. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { offendersOf, openCase, victimsOf } from './case.ts';
import { FactsDocument, type FactsInput } from './document.ts';

const open = (input: FactsInput) => openCase(FactsDocument.parse(input), catalogue, '2026-06-01' as LocalDate);

test('where each thing stands', () => {
  const opened = open({
    ...reported({ pairs: [{ victim: 'V1', offender: 'O1' }], acts: [act({ kind: 'assault' })] }),
    recorded: [{ victim: 'V1', offender: 'O1', class: '8L' }, { victim: 'V1', offender: 'O1', class: '8Q' }],
    removals: [{ of: 'A1', reason: 'C2' }],
    reclassifications: [{ of: 'A1', class: '8N' }],
    outcomes: [{ of: 'A1', type: '8' }, { of: 'A1' }],
  });
  expect(opened.report).toMatchObject({ at: 'report', by: 'victim' });
  expect([opened.victims.get('V1')?.at, opened.offenders.get('O1')?.at, opened.acts[0]?.at]).toEqual(['victims.V1', 'offenders.O1', 'acts.A1']);
  expect([opened.pairs[0]?.at, ...opened.recorded.map(({ at }) => at), opened.removals[0]?.at]).toEqual(['pairs.V1-O1', 'recorded.0', 'recorded.1', 'removals.A1']);
  expect(opened.reclassifications).toMatchObject([{ at: 'reclassifications.A1', of: 'A1', class: '8N' }]);
  expect(opened.outcomes.map(({ at }) => at)).toEqual(['outcomes.A1-8', 'outcomes.A1']);
});

test.each<readonly [string, FactsInput, string]>([
  ['said by the document', { decideOn: '2024-01-02', report: { receivedAt: '2026-05-04T09:00:00Z' } }, '2024-01-02'],
  ['or the day of the report, by the clock here', { report: { receivedAt: '2026-05-04T23:30:00Z' } }, '2026-05-05'],
  ['or today', {}, '2026-06-01'],
])('the day whose rules apply is %s', (_, input, day) => {
  expect(open(input).day).toBe(day);
});

test('who did it and to whom, of those the document names', () => {
  const of = open(reported({ acts: [act({ kind: 'assault', to: ['V1', 'V9'], by: [] })] }));
  const [one] = of.acts;
  if (one === undefined) throw new Error('One act is told');
  expect([victimsOf({ act: one, of }).map(({ id }) => id), offendersOf({ act: one, of })]).toEqual([['V1'], []]);
});
