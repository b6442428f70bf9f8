/** Rape, also before the age and sex of the victim say of which class (page 62); of an offence that is not chosen yet the class is asked. */
import { isRape } from '../../../domain/offence-lookup.ts';
import type { Placed } from '../../ask.ts';
import type { Act } from '../../facts/document.ts';
import { unknown, type Truth } from '../../truth.ts';

export const isRapeOfAnyClass = (act: Placed<Act>, classCode: string | null): Truth => {
  if (classCode !== null) return isRape(classCode);
  // A class that was told, and is open since it was changed, is not asked again.
  if (act.kind === 'offence' && act.class === undefined) return unknown(`${act.at}.class`);
  return act.kind === 'sexual-act' && act.deed === 'penetration-with-penis';
};
