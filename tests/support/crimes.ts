/** Crimes for tests of which of two is the principal one. */
import { expect } from 'vitest';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { Crime } from '../../src/shared/rules/counting/crime.ts';
import { openCase } from '../../src/shared/rules/facts/case.ts';
import { FactsDocument, type FactsInput } from '../../src/shared/rules/facts/document.ts';
import { principalRules } from '../../src/shared/rules/principal-crime/principal-rules.ts';
import { weigh } from '../../src/shared/rules/weigh.ts';
import { catalogue } from './catalogue.ts';
import { act, reported } from './facts.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];
type Told = { readonly id?: string; readonly against?: 'victim' | 'state'; readonly as?: ActInput };

const caseOf = (acts: readonly ActInput[]) => openCase(FactsDocument.parse(reported({ acts: [...acts] })), catalogue, '2026-05-04' as LocalDate);
/** A case of the day in which nothing is told: the rules of principal crimes look at no more of it than the offence list. */
export const noActs = caseOf([]);

/** A crime by its class and code, “58C ?” where the code is open; told as an offence, or as another act. */
export const crime = (offence: string, { id = 'A', against = 'victim', as }: Told = {}): Crime => {
  const [classCode = '', code = ''] = offence.split(' ');
  const acts = caseOf([as ?? act({ id, kind: 'offence' })]).acts;
  return { acts, class: classCode, code: code === '?' ? null : code, against, unit: id, victims: ['V1'], offender: 'O1', afterReport: 0 };
};
export const nameOf = (one: Crime): string => `${one.class} ${one.code ?? '?'}`;

/** Which stands, from whichever side the two are told; what is asked; or that a person decides, and whether for want of a maximum. */
export const principal = (one: Crime, other: Crime): string => {
  const [straight, turned] = [weigh(principalRules, { one, other, of: noActs }, noActs.day).answer, weigh(principalRules, { one: other, other: one, of: noActs }, noActs.day).answer];
  expect(turned.is).toBe(straight.is);
  if (straight.is === 'referred' && straight.because.includes('does not say which')) return 'no maximum';
  if (straight.is === 'open') return `asks ${straight.needs.toSorted().join(' ')}`;
  if (straight.is !== 'settled' || turned.is !== 'settled') return straight.is;
  expect(turned.outcome).toBe(straight.outcome === 'one' ? 'other' : 'one');
  return nameOf(straight.outcome === 'one' ? one : other);
};
