/** One act to the crimes it makes, by the unit of its class; and crimes of one finished incident to one (page 12). */
import type { Act } from '../facts/document.ts';
import { isRapeClass, undefinedOffendersOf } from '../classification/sexual/rapes.ts';
import { weigh, type Weighed } from '../weigh.ts';
import { namesTogether, offenderKey, type Crime } from './crime.ts';
import { mayBeOfOneOccasion } from './party.ts';
import { householdOf } from './property/household.ts';
import { isPerBuilding } from './property/one-crime-per-building.ts';
import { premisesNamed } from './property/premises-named.ts';
import { vehicleOwners, victimsWith } from './property/vehicle-owners.ts';
import { unitRules } from './unit-rules.ts';
import type { Unit, UnitCase } from './unit.ts';

/** `class` and `offender` where they are not those of the act. */
type Part = { readonly unit: string; readonly victims: readonly string[]; readonly class?: string | null; readonly offender?: string };

/** One part for each name the victims share. */
const shared = (victims: readonly string[], nameOf: (id: string) => string): readonly Part[] => [...Map.groupBy(victims, nameOf)].map(([unit, ids]) => ({ unit, victims: ids }));

/** One part for each victim of a kind; where none of that kind is told, the act is one crime against all its victims. */
const ofKind = ({ act, of }: UnitCase, kind: 'person' | 'organisation'): readonly Part[] => {
  const ids = act.to.filter((id) => of.victims.get(id)?.kind === kind);
  return ids.length > 0 ? shared(ids, (id) => id) : [{ unit: act.to[0] ?? act.at, victims: act.to }];
};

/** One part for each building or shop unit named; without names the victim stands for its premises, or the act. */
const named = (input: UnitCase): readonly Part[] => {
  const { act } = input;
  const premises = premisesNamed(input);
  if (premises?.names !== undefined && premises.names.length > 0) return [...new Set(premises.names)].map((name) => ({ unit: name, victims: act.to }));
  return premises === null && act.to.length > 0 ? shared(act.to, (id) => id) : [{ unit: act.to[0] ?? act.at, victims: act.to }];
};

/** What there is nothing of by name is one all the same. */
const orOne = (names: readonly string[]): readonly string[] => (names.length === 0 ? [''] : [...new Set(names)]);

const itemsOf = (act: Act): readonly string[] => ('items' in act ? (act.items ?? []) : []);
const losersOf = (act: Act): readonly string[] => ('losers' in act ? (act.losers ?? []) : []);

/** Whom a victim cannot tell apart are one more crime of the occasion, whichever of those who can be told it is told with: "a single additional 19J or 19K classification" (page 62). */
const withOthers = (victim: string, { act, of }: UnitCase): string => {
  const ofOccasion = of.acts.filter((each) => each.kind === 'sexual-act' && each.undefinedOffenders === true && each.to.includes(victim) && mayBeOfOneOccasion(act, each));
  return namesTogether(ofOccasion.flatMap((each) => offenderKey(each, of).split('+')));
};

/** One part for each victim and each who penetrated, and one more, of a class of its own, for all whom the victim cannot tell apart. */
const penetrators = (input: UnitCase): readonly Part[] => {
  const { act, offence } = input;
  const told = act.kind === 'sexual-act' ? (act.penetratedBy ?? act.by) : act.by;
  const others = act.kind === 'sexual-act' && act.undefinedOffenders === true;
  const distinct = told.length === 0 && !others ? [''] : [...new Set(told)];
  return (act.to.length === 0 ? [''] : act.to).flatMap((victim) => {
    const victims = victim === '' ? [] : [victim];
    const each: readonly Part[] = distinct.map((id) => ({ unit: `${victim} by ${id}`, victims }));
    return others ? [...each, { unit: `${victim} by others`, victims, class: undefinedOffendersOf(offence.class), offender: withOthers(victim, input) }] : each;
  });
};

/** What each crime of an act is counted for, and the victims that are its own. */
const parts: Readonly<Record<Unit, (input: UnitCase) => readonly Part[]>> = {
  victim: ({ act }) => act.to.map((id) => ({ unit: id, victims: [id] })),
  'offender-or-group': ({ act, of }) => [{ unit: offenderKey(act, of), victims: act.to }],
  person: (input) => ofKind(input, 'person'),
  business: (input) => ofKind(input, 'organisation'),
  household: ({ act, of }) => shared(act.to, (id) => householdOf(id, of)),
  'named-premises': named,
  'vehicle-owner': (input) => vehicleOwners(input).map((unit) => ({ unit, victims: victimsWith(unit, input) })),
  'each-act': ({ act }) => [{ unit: act.at, victims: act.to }],
  offender: ({ act }) => orOne(act.by).map((id) => ({ unit: id, victims: act.to })),
  item: ({ act }) => orOne(itemsOf(act)).map((id) => ({ unit: `item ${id}`, victims: act.to })),
  'item-and-loser': ({ act }) => orOne([...itemsOf(act).map((id) => `item ${id}`), ...losersOf(act).map((id) => `loser ${id}`)]).map((unit) => ({ unit, victims: act.to })),
  penetrator: penetrators,
  'offender-or-group-and-victims': ({ act, of }) => [{ unit: [offenderKey(act, of), ...act.to.toSorted()].join(' '), victims: act.to }],
  'investor-or-group': ({ act, of }) =>
    [...Map.groupBy(act.to, (id) => of.victims.get(id)?.investedWith ?? id)].map(([unit, victims]) => ({ unit, victims })),
};

export type Counted = { readonly weighed: Weighed<Unit>; readonly crimes: readonly Crime[] };

export const crimesOfAct = (input: UnitCase): Counted => {
  const { act, of, offence } = input;
  const weighed = weigh(unitRules, input, of.day);
  if (weighed.answer.is !== 'settled') return { weighed, crimes: [] };
  const { class: classCode, code, against } = offence;
  const crimes = parts[weighed.answer.outcome](input).map((part) => ({ acts: [act], class: classCode, code, against, offender: offenderKey(act, of), afterReport: act.afterReport, ...part }));
  return { weighed, crimes };
};

/** Without a class nothing says that two acts are of one kind. */
const key = (crime: Crime): string => {
  const { class: classCode, code, against, unit, offender, afterReport, acts } = crime;
  return JSON.stringify([classCode ?? acts[0]?.at, code, against, unit, offender, afterReport]);
};

const joined = (crimes: readonly [Crime, ...Crime[]]): Crime => ({
  ...crimes[0],
  acts: [...new Set(crimes.flatMap(({ acts }) => acts))],
  victims: [...new Set(crimes.flatMap(({ victims }) => victims))],
});

/** "A sequence of crimes between the same offender (or group) and the same victim is one crime if reported all at once" (page 12). */
export const finishedIncident = (crimes: readonly Crime[]): readonly Crime[] => [...Map.groupBy(crimes, key).values()].map((same) => joined(same as [Crime, ...Crime[]]));

/** What is counted by somebody or something of its own, of whichever of several classes: each person who penetrated (page 61), each building burgled (page 73). */
const areOfOneUnit = (one: Crime, other: Crime): boolean => (isRapeClass(one.class) && isRapeClass(other.class)) || (isPerBuilding(one.class) && isPerBuilding(other.class));

/** Crimes of one offence that are counted apart, as for two accounts, do not compete. */
export const areCountedApart = (one: Crime, other: Crime): boolean => (one.class === other.class && one.code === other.code) || (areOfOneUnit(one, other) && one.unit !== other.unit);
