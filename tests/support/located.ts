/** Where an act is recorded, for tests: by the rules of location alone, whatever the chart says of it. */
import { reported } from './facts.ts';
import { catalogue } from './catalogue.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { openCase, type ActCase } from '../../src/shared/rules/facts/case.ts';
import { FactsDocument, type FactsInput } from '../../src/shared/rules/facts/document.ts';
import { weighLocation } from '../../src/shared/rules/location/decide-location.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

export const placed = (input: ActInput, around: FactsInput = {}): ActCase => {
  const of = openCase(FactsDocument.parse(reported({ acts: [input], ...around })), catalogue, '2026-05-04' as LocalDate);
  const [act] = of.acts;
  if (!act) throw new Error('No act');
  return { act, of };
};

/** `place force`, what is asked, or that a person decides and why. */
export const located = (input: ActInput, around: FactsInput = {}): string => {
  const { answer } = weighLocation(placed(input, around));
  if (answer.is === 'settled') return `${answer.outcome.place} ${answer.outcome.force ?? '?'}`;
  if (answer.is === 'open') return `asks ${answer.needs.map((name) => name.replace('acts.A1.', '')).toSorted().join(' ')}`;
  return answer.is === 'referred' ? `a person: ${answer.because}` : 'nothing';
};
