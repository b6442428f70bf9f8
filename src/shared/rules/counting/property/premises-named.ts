/** The buildings or shop units an act names, and where they have to be asked for. */
import type { Placed } from '../../ask.ts';
import { isAttemptToBurgle } from '../../classification/damage/damage-case.ts';
import type { ActCase, Case } from '../../facts/case.ts';
import type { Act } from '../../facts/document.ts';
import { unknown, type Truth } from '../../truth.ts';
import { offenderKey } from '../crime.ts';

type Named = { readonly key: 'buildings' | 'shopUnits'; readonly names: readonly string[] | undefined };

export const premisesNamed = ({ act }: ActCase): Named | null => {
  if (act.kind === 'burglary' || act.kind === 'damage') return { key: 'buildings', names: act.buildings };
  return act.kind === 'theft' ? { key: 'shopUnits', names: act.shopUnits } : null;
};

const residences: readonly unknown[] = ['house-flat-houseboat', 'room-let-individually', 'hall-of-residence-room', 'hostel-or-care-home-room', 'outbuilding-with-door-to-home', 'building-away-from-home'];

const mayBeBurglary = (act: Placed<Act>): boolean => {
  if (act.kind === 'damage') return isAttemptToBurgle(act, 'business-outbuilding', 'business-or-community-building') !== false;
  return act.kind === 'burglary' && !residences.includes(act.premises) && !(act.premises === 'outbuilding' && act.solelyBusiness === false);
};

/** Whether an act may have been at premises of the kind that are named: in a shop; in a building that is no residence, or at a way into one. */
const mayBeThere = (act: Placed<Act>, { key }: Named): boolean => (key === 'shopUnits' ? act.kind === 'theft' && (act.from ?? 'shop') === 'shop' : mayBeBurglary(act));

/** Only acts of one offender or group, before one report, are ever one crime (page 12). */
const mayBeOneCrime = (one: Placed<Act>, other: Placed<Act>, of: Case): boolean => offenderKey(one, of) === offenderKey(other, of) && one.afterReport === other.afterReport;

/** Needed where more than one act was at premises of the kind, or more than one victim is told: there may be fewer premises than either. */
export const premisesKnown = (input: ActCase): Truth => {
  const { act, of } = input;
  const named = premisesNamed(input);
  if (named === null || named.names !== undefined) return true;
  return act.to.length > 1 || of.acts.filter((each) => mayBeThere(each, named) && mayBeOneCrime(act, each, of)).length > 1 ? unknown(`${act.at}.${named.key}`) : true;
};
