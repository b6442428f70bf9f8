/** Two crimes of the same offender and victim in one incident: which is the more serious. */
import type { Catalogue, Offence as ListedOffence } from '../../domain/offence-catalogue.ts';
import { offencesOfClass } from '../../domain/offence-lookup.ts';
import type { Case } from '../facts/case.ts';
import type { Crime } from '../counting/crime.ts';
import type { Rule } from '../rule.ts';

export type PairOfCrimes = { readonly one: Crime; readonly other: Crime; readonly of: Case };

/** Which of the two is the principal crime. */
export type PrincipalRule = Rule<PairOfCrimes, 'one' | 'other'>;

/** The entries of the offence list a crime may be of: those of its class and code; of its class alone where no code is told, of its code alone where the list has that in no such class. */
export const listed = ({ class: classCode, code }: Crime, catalogue: Catalogue): readonly ListedOffence[] => {
  if (code === null) return offencesOfClass(catalogue, classCode).filter((each) => each.current);
  const ofCode = catalogue.byCode.get(code) ?? [];
  const ofClass = ofCode.filter((each) => each.class === classCode);
  return ofClass.length > 0 ? ofClass : ofCode.filter((each) => each.current);
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
