/** What every rule about an assault shares: the class goes by the injury, the intent and the capacity of the victim. */
import { has } from '../../ask.ts';
import { victimsOf, type ActCase } from '../../facts/case.ts';
import { silent, when, type Finding } from '../../rule.ts';
import { any, isUnknown, type Truth } from '../../truth.ts';
import { offence, type Classified } from '../classified.ts';

export type AssaultCase = ActCase<'assault'>;

type Classes = { readonly anyone: string; readonly constable: string; readonly emergencyWorker: string };

/** The classes of assaults with injury; a constable's and an emergency worker's are their own. */
export const withInjury: Classes = { anyone: '8N', constable: '8S', emergencyWorker: '8T' };

const inCapacity = (input: AssaultCase, capacity: 'constable' | 'emergency-worker'): Truth => any(...victimsOf(input).map((victim) => has(victim, 'capacity', capacity)));

/** Holds where the condition does, with the class of the victim's capacity. An assault on several in different capacities is told as several acts. */
export const byCapacity = (condition: Truth, input: AssaultCase, classes: Classes, code: string, because: string): Finding<Classified> => {
  if (condition === false) return silent;
  const [constable, emergencyWorker] = [inCapacity(input, 'constable'), inCapacity(input, 'emergency-worker')];
  const unknown = [condition, constable, emergencyWorker].filter(isUnknown);
  if (unknown.length > 0 && constable !== true) return { says: 'needs', needs: [...new Set(unknown.flatMap(({ needs }) => needs))] };
  const classCode = constable === true ? classes.constable : emergencyWorker === true ? classes.emergencyWorker : classes.anyone;
  return when(condition, offence(classCode, code), because);
};
