/** What the rules make of one act alone, for tables: its class and code, what is kept instead, what is asked, or that it is referred. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import { decideFacts, reported } from './facts.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

export const classifiedAs = (one: ActInput, change: FactsInput = {}): string => {
  const { acts, needs, refer } = decideFacts(reported({ ...change, acts: [one] }));
  const classified = acts[0]?.classified;
  if (refer.length > 0) return `refer: ${refer.map(({ because }) => because).join(' ')}`;
  if (classified === null || classified === undefined) return needs.length > 0 ? `needs ${needs.map((name) => name.replace('acts.A1.', '')).join(' ')}` : 'nothing';
  if (classified.is === 'offence') return `${classified.class ?? '?'} ${classified.code ?? '?'}`;
  // Once the chart has been followed to its end, what is kept in fact.
  return needs.length > 0 ? classified.instead : (acts[0]?.instead ?? 'nothing kept');
};

/** Against whom the offence is: a victim, or the state. */
export const against = (one: ActInput, change: FactsInput = {}): string => {
  const { acts: [first] } = decideFacts(reported({ ...change, acts: [one] }));
  return first?.classified?.is === 'offence' ? first.classified.against : 'no offence';
};

/** Every combination of these facts. */
export const everyCombination = <T extends Readonly<Record<string, readonly unknown[]>>>(facts: T): readonly { readonly [K in keyof T]: T[K][number] }[] =>
  Object.entries(facts).reduce<readonly Record<string, unknown>[]>((all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [{}]) as never;

export const onDay = (receivedAt: string): FactsInput => ({ report: { by: 'victim', receivedAt: `${receivedAt}T09:00:00Z` } });
