/** By what an act is counted once its class is found, and by which rules: for tables of units. */
import { crimesOfAct } from '../../src/shared/rules/counting/count-crimes.ts';
import type { UnitCase } from '../../src/shared/rules/counting/unit.ts';
import { openCase } from '../../src/shared/rules/facts/case.ts';
import { FactsDocument, type FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { catalogue } from './catalogue.ts';
import { reported } from './facts.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

/** The act in its incident, with its offence: “36 036/01”, “36” where no code is told, “?” where no class is found yet. */
export const unitCase = (offence: string, told: ActInput, people: FactsInput): UnitCase => {
  const [classCode = '', code = null] = offence.split(' ');
  const of = openCase(FactsDocument.parse(reported({ ...people, acts: [told] })), catalogue, '2026-05-04' as LocalDate);
  const [act] = of.acts;
  if (act === undefined) throw new Error('There is no act');
  return { act, of, offence: { is: 'offence', class: classCode === '?' ? null : classCode, code, against: 'victim' } };
};

/** “unit, by rule”, or what is asked. */
export const countedBy = (offence: string, told: ActInput, people: FactsInput): string => {
  const { answer } = crimesOfAct(unitCase(offence, told, people)).weighed;
  if (answer.is === 'open') return `asks ${answer.needs.join(' ')}`;
  return answer.is === 'settled' ? `${answer.outcome}, by ${answer.by.join(' and ')}` : answer.is;
};
