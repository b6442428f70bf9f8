/** A code that the list has under a class for anyone and others for a constable or an emergency worker. */
import type { ActCase } from '../../facts/case.ts';
import { silent, when, type Finding } from '../../rule.ts';
import { isUnknown } from '../../truth.ts';
import { byCapacity, capacitiesKnown } from '../assault/assault-case.ts';
import type { Classes } from '../assault/capacities.ts';
import { offence, type Classified } from '../classified.ts';

export const chosenByCapacity = (input: ActCase<'offence'>, choose: Readonly<Record<string, (classes: Classes) => string>>): Finding<Classified> => {
  const found = Object.entries(choose).find(([code]) => code === input.act.code);
  if (found === undefined || input.act.class !== undefined || input.act.to.length === 0) return silent;
  const [code, classFor] = found;
  const capacities = capacitiesKnown(input);
  if (isUnknown(capacities)) return when(true, { ...offence(null, code), awaits: capacities.needs }, `The capacity of the victim says which class ${code} is.`);
  return byCapacity(true, input, (classes) => [classFor(classes), code], `The capacity of the victim says which class ${code} is.`);
};
