/** Where the chart leaves an act: the exit, the facts asked for, or the box that is referred. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import { decideFacts, reported } from './facts.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

export const ends = (report: NonNullable<FactsInput['report']>, one: ActInput, change: FactsInput = {}): unknown => {
  const { acts, needs } = decideFacts(reported({ ...change, report, acts: [one] }));
  const end = acts[0]?.followed?.end;
  return end?.is === 'exit' ? end.exit : end?.is === 'referred' ? `${end.box} referred` : needs;
};
