/** The offences of homicide the list has, by what is believed (page 34). */
import type { Victim } from '../../facts/people.ts';
import type { DeathAct } from '../../facts/acts/death.ts';
import { offence, type Classified } from '../classified.ts';

type Homicide = Exclude<NonNullable<DeathAct['homicide']>, 'unlawful-killing'>;

const lesser: Readonly<Record<Homicide, readonly [classCode: string, code: string]>> = {
  manslaughter: ['4/1', '004/01'],
  'corporate-manslaughter': ['4/10', '004/10'],
  infanticide: ['4/2', '004/02'],
  'child-destruction': ['4/3', '004/03'],
  'caused-or-allowed': ['4/7', '004/07'],
};

/** Murder has a code for victims of at least one year and one for younger; none where the ages are not told or differ. */
const murderOf = (victims: readonly Victim[]): string | null => {
  const codes = new Set(victims.map(({ age }) => (age === undefined ? null : age < 1 ? '001/02' : '001/01')));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
};

export const homicideOf = (homicide: NonNullable<DeathAct['homicide']>, victims: readonly Victim[]): Classified =>
  homicide === 'unlawful-killing' ? offence('1', murderOf(victims)) : offence(...lesser[homicide]);
