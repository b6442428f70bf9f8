/** What every rule about an assault shares: the class goes by the injury, the intent and the capacity of the victim. */
import type { ActCase } from '../../facts/case.ts';
import { victimsOf } from '../../facts/case.ts';
import { inForceOn } from '../../in-force.ts';
import { silent, when, type Finding } from '../../rule.ts';
import { all, isUnknown, unknown, type Truth } from '../../truth.ts';
import { offence, type Classified } from '../classified.ts';
import { anyone, firstOf, type Classes } from './capacities.ts';

export type AssaultCase = ActCase<'assault'>;

/** Whether the capacity of every victim is told. */
export const capacitiesKnown = (input: ActCase): Truth => all(...victimsOf(input).map((victim) => (victim.capacity === undefined ? unknown(`${victim.at}.capacity`) : true)));

/** The classes that apply to the victims, each once. */
const classesFor = (input: ActCase): readonly Classes[] => [...new Set(victimsOf(input).map(({ capacity }) => firstOf(capacity ?? [])))];

/** Whether the victim acts in a capacity that has classes of its own for assaults with injury. */
export const isOnDuty = (input: AssaultCase): Truth => {
  const known = capacitiesKnown(input);
  return isUnknown(known) ? known : classesFor(input).some(({ injured }) => injured !== anyone.injured);
};

const begun = (classes: Classes, input: ActCase): Classes | null => {
  const state = inForceOn(input.of.day, classes.since === undefined ? {} : { from: classes.since });
  return state === 'in-doubt' ? null : state === 'yes' ? classes : anyone;
};

/** Holds where the condition does, with the class of the capacity of the victim; of several victims each is judged alone. */
export const byCapacity = (condition: Truth, input: ActCase, choose: (classes: Classes) => readonly [classCode: string, code: string | null], because: string): Finding<Classified> => {
  const known = all(condition, capacitiesKnown(input));
  if (known === false) return silent;
  if (isUnknown(known)) return { says: 'needs', needs: known.needs };
  const [classes = anyone] = classesFor(input);
  const now = begun(classes, input);
  if (now === null) return { says: 'refers', because: `Class ${classes.injured} began in ${classes.since ?? ''}, on a day that is not known.` };
  return when(condition, offence(...choose(now)), because);
};
