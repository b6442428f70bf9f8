/** Two crimes of the same offender and victim in one incident: which is the more serious. */
import type { Catalogue, Offence as ListedOffence } from '../../domain/offence-catalogue.ts';
import { findOffence } from '../../domain/offence-lookup.ts';
import type { Case } from '../facts/case.ts';
import type { Crime } from '../counting/crime.ts';
import type { Rule } from '../rule.ts';

export type PairOfCrimes = { readonly one: Crime; readonly other: Crime; readonly of: Case };

/** Which of the two is the principal crime. */
export type PrincipalRule = Rule<PairOfCrimes, 'one' | 'other'>;

/** The entry of the offence list a crime is of, where its code, or its class alone, names one. */
export const listed = (crime: Crime, catalogue: Catalogue): readonly ListedOffence[] => {
  if (crime.code !== null) {
    const ofCode = (catalogue.byCode.get(crime.code) ?? []).filter((each) => crime.class === null || each.class === crime.class);
    const one = findOffence(catalogue, crime.code);
    return ofCode.length > 0 ? ofCode : one ? [one] : [];
  }
  return crime.class === null ? [] : catalogue.offences.filter((each) => each.class === crime.class && each.current);
};

/** Tries a rule with the two in either order, so that it is written for one order only. */
export const eitherWay =
  (apply: (high: Crime, low: Crime, of: Case) => ReturnType<PrincipalRule['apply']>): PrincipalRule['apply'] =>
  ({ one, other, of }) => {
    const straight = apply(one, other, of);
    if (straight.says !== 'silent') return straight;
    const turned = apply(other, one, of);
    return turned.says === 'holds' ? { ...turned, outcome: 'other' } : turned;
  };
