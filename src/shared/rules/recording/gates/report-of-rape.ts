/** Whether an act was reported as rape or attempted rape, whatever becomes of it (page 63). */
import { yes } from '../../ask.ts';
import { isRapeClass } from '../../classification/sexual/rapes.ts';
import type { Classified } from '../../classification/classified.ts';
import type { ActCase } from '../../facts/case.ts';
import type { Truth } from '../../truth.ts';

/** The class is not known where the age or sex of the victim is not. */
const isOfNoOtherClass = (classified: Classified): boolean => classified.is === 'offence' && (classified.class === null || isRapeClass(classified.class));

/** A crime that went back to a reported incident keeps the code it went back to, and what it was reported as is not asked again. */
const wentBack = (classified: Classified): boolean => classified.is === 'not-notifiable' && classified.instead.startsWith('N100');

export const isReportOfRape = ({ act, classified }: ActCase & { readonly classified: Classified }): Truth => {
  if (wentBack(classified)) return false;
  if (act.kind === 'offence') return classified.is === 'offence' && isRapeClass(classified.class);
  if (act.kind !== 'sexual-act') return false;
  if (act.deed !== 'penetration-with-penis') return act.reportedAsRape === true;
  return isOfNoOtherClass(classified) ? true : yes(act, 'reportedAsRape');
};

/** Known from the outset to have been done in the area of another force, or outside the United Kingdom. */
export const isElsewhere = ({ act }: ActCase): boolean => {
  const told: readonly string[] = act.circumstances ?? [];
  return ['in-another-force-area', 'recorded-by-another-force', 'outside-england-and-wales'].some((each) => told.includes(each));
};
