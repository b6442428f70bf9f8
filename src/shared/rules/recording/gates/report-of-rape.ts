/** Whether an act was reported as rape or attempted rape, whatever becomes of it (page 63). */
import { has, yes } from '../../ask.ts';
import { isRapeClass } from '../../classification/sexual/rapes.ts';
import type { Classified } from '../../classification/classified.ts';
import type { ActCase } from '../../facts/case.ts';
import { offenceOf } from './gate.ts';
import { isToldInAnotherForceArea, isToldOutside } from '../../location/general/located-act.ts';
import { any, type Truth } from '../../truth.ts';

/** The class is not known where the age or sex of the victim is not. */
const isOfNoOtherClass = (classified: Classified): boolean => classified.is === 'offence' && (classified.class === null || isRapeClass(classified.class));

/** A crime that went back to a reported incident keeps the code it went back to, and what it was reported as is not asked again. */
const wentBack = (classified: Classified): boolean => classified.is === 'not-notifiable' && classified.instead.startsWith('N100');

export const isReportOfRape = ({ act, classified }: ActCase & { readonly classified: Classified }): Truth => {
  if (wentBack(classified)) return false;
  if (act.kind === 'offence') return isRapeClass(offenceOf({ classified })?.class ?? null);
  if (act.kind !== 'sexual-act') return false;
  if (act.deed !== 'penetration-with-penis') return act.reportedAsRape === true;
  return isOfNoOtherClass(classified) ? true : yes(act, 'reportedAsRape');
};

/** Where the forces agree on another place, or it is recorded already, where it was done no longer says who records it. */
const isSettled = ({ setting, recordedAt }: ActCase['act']): boolean => recordedAt !== undefined || setting?.includes('another-place-agreed') === true;

/** A series between the same two over several forces is one crime, recorded by the force of the most recent principal crime (page 16). */
const isOfASeriesHere = ({ act, of }: ActCase): boolean =>
  of.acts.some((other) => other.by.some((id) => act.by.includes(id)) && other.to.some((id) => act.to.includes(id)) && !isToldInAnotherForceArea(other));

/** Determined from the outset to have been done in the area of another force (page 64): told as such, or by where the suspect or the victim was. */
export const isInAnotherForceArea = (input: ActCase): Truth =>
  any(has(input.act, 'circumstances', 'in-another-force-area'), isToldInAnotherForceArea(input.act) && !isSettled(input.act) && !isOfASeriesHere(input));

/** Known from the outset to have been done in the area of another force, or outside the United Kingdom. */
export const isElsewhere = (input: ActCase): boolean => {
  return isInAnotherForceArea(input) === true || isToldOutside(input.act) || (['recorded-by-another-force', 'outside-england-and-wales'] as const).some((each) => input.act.circumstances?.includes(each));
};
