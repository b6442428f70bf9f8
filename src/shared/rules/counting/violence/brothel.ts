/** Within class 24 only keeping a brothel is counted by offenders, so its code has to be known. */
import { unknown, type Truth } from '../../truth.ts';
import type { UnitCase } from '../unit.ts';

export const isBrothel = ({ act, offence }: UnitCase): Truth => {
  if (offence.class !== '24') return false;
  return offence.code === null ? unknown(`${act.at}.code`) : offence.code === '024/19';
};
