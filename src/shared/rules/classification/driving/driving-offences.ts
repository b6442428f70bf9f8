/** Death and serious injury by driving, by what is alleged of it (page 37), with the codes of the offence list. */
import type { DrivingAct } from '../../facts/acts/driving.ts';

type Manner = NonNullable<DrivingAct['manner']>;

/** An offence and the day its law began. */
export type DrivingOffence = { readonly class: string; readonly code: string; readonly since?: string };

export const killing: Readonly<Partial<Record<Manner, DrivingOffence>>> = {
  dangerous: { class: '4/4', code: '004/04' },
  careless: { class: '4/8', code: '004/08' },
  'careless-under-influence': { class: '4/6', code: '004/06' },
  'careless-over-drug-limit': { class: '4/6', code: '004/13', since: '2015-03-02' },
  disqualified: { class: '4/9', code: '004/17', since: '2015-04-13' },
  'unlicensed-or-uninsured': { class: '4/9', code: '004/09' },
};

/** Class 4/6 is of deaths only: a serious injury by careless driving is 4/8 whatever the driver had taken. */
const carelessInjury: DrivingOffence = { class: '4/8', code: '004/19', since: '2022-06-28' };

export const seriouslyInjuring: Readonly<Partial<Record<Manner, DrivingOffence>>> = {
  dangerous: { class: '4/4', code: '004/12' },
  careless: carelessInjury,
  'careless-under-influence': carelessInjury,
  'careless-over-drug-limit': carelessInjury,
  disqualified: { class: '4/9', code: '004/18', since: '2015-04-13' },
};
