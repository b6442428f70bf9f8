/** Why two incidents may belong together: each reason one sentence, and how sure it is. */
import type { Party } from '../domain/incident.ts';
import { addressOf, type Address } from './addresses.ts';
import { peopleOf, vehicleText, type Compared } from './keys.ts';
import { phrases, shareInCommon } from './near-text.ts';
import { sameOccurrence } from './occurrences.ts';
import { marksIn } from './registrations.ts';
import { samePerson, surenesses, type Same, type Sureness } from './same-person.ts';

export type Why = Pick<Same, 'sure' | 'says'> & { readonly about: 'person' | 'address' | 'vehicle' | 'text' | 'occurrence' };

export type Match = {
  /** The surest first. */
  readonly why: readonly Why[];
  readonly sure: Sureness;
  /** Somebody who is a victim in both. */
  readonly isSameVictim: boolean;
  /** A victim and a suspect who are that in both. */
  readonly isSameTwo: boolean;
};

const surest = <T extends { readonly sure: Sureness }>(all: readonly T[]): readonly T[] => all.toSorted((a, b) => surenesses.indexOf(b.sure) - surenesses.indexOf(a.sure));

/** What is compared of an incident, worked out once however many it is compared with. */
type Side = { readonly version: Compared; readonly people: readonly Party[]; readonly place: string; readonly address: Address | null; readonly marks: ReadonlyMap<string, string>; readonly phrases: ReadonlySet<string> };

const sideOf = (version: Compared): Side => {
  const { text } = version;
  return { version, people: peopleOf(text), place: text.place?.text ?? '', address: addressOf(text.place), marks: marksIn(vehicleText(text)), phrases: phrases(text.narrative) };
};

type Pair = { readonly here: Party; readonly there: Party; readonly same: Same };

const pairsOf = (here: Side, there: Side): readonly Pair[] =>
  here.people.flatMap((one) =>
    there.people.flatMap((other) => {
      const same = samePerson(one, other);
      return same === null ? [] : [{ here: one, there: other, same }];
    }),
  );

const roleNames: Readonly<Record<Party['role'], string>> = { victim: 'victim', suspect: 'suspect', witness: 'witness', reporter: 'caller', other: 'person' };

/** "The victim here is the suspect there: the same phone and the same name" */
const personSays = ({ here, there, same }: Pair): string =>
  here.role === there.role ? `The same ${roleNames[here.role]}: ${same.says}` : `The ${roleNames[here.role]} here is the ${roleNames[there.role]} there: ${same.says}`;

/** Of one person here, who they surely are there: not also everybody who shares their phone. */
const bestOfEach = (pairs: readonly Pair[]): readonly Pair[] => [...Map.groupBy(surest(pairs.map((pair) => ({ ...pair, sure: pair.same.sure }))), ({ here }) => here).values()].flatMap((each) => each.slice(0, 1));

const peopleWhy = (pairs: readonly Pair[]): readonly Why[] => bestOfEach(pairs).map((pair) => ({ about: 'person', sure: pair.same.sure, says: personSays(pair) }));

const isSameDoor = (one: Address, other: Address): boolean => one.door === other.door && one.door !== '/';

const addressWhy = (here: Side, there: Side): readonly Why[] => {
  const [one, other] = [here.address, there.address];
  if (one === null || other === null || !isSameDoor(one, other)) return [];
  const isStreetSame = one.street !== '' && one.street === other.street;
  if (one.postcode !== null && other.postcode !== null) return one.postcode === other.postcode ? [{ about: 'address', sure: 'sure', says: `The same address: ${here.place}` }] : [];
  return isStreetSame && one.town === other.town ? [{ about: 'address', sure: 'likely', says: `The same address: ${here.place}; one has no postcode` }] : [];
};

const vehicleWhy = (here: Side, there: Side): readonly Why[] =>
  [...here.marks].flatMap(([mark, written]) => {
    const other = there.marks.get(mark);
    return other === undefined ? [] : [{ about: 'vehicle' as const, sure: 'sure' as const, says: `The same vehicle: ${written}${other === written ? '' : `, there ${other}`}` }];
  });

/** As much in common as two people who write of one thing hardly have. */
const nearly = 0.7;

const textWhy = (here: Side, there: Side): readonly Why[] => {
  const share = shareInCommon(here.phrases, there.phrases);
  if (share < nearly) return [];
  return [{ about: 'text', sure: share >= 0.9 ? 'sure' : 'likely', says: share === 1 ? 'The text is the same' : `The text is nearly the same: ${Math.floor(share * 100)}% of its phrases` }];
};

const occurrenceWhy = ({ version: here }: Side, { version: there }: Side): readonly Why[] => {
  const same = sameOccurrence({ place: here.text.place, received: here.codes.received }, { place: there.text.place, received: there.codes.received });
  return same === null ? [] : [{ about: 'occurrence', ...same }];
};

const inRole = (pairs: readonly Pair[], role: Party['role']): boolean => pairs.some(({ here, there }) => here.role === role && there.role === role);

const between = (here: Side, there: Side): Match | null => {
  const pairs = pairsOf(here, there);
  const why = surest([...peopleWhy(pairs), ...addressWhy(here, there), ...vehicleWhy(here, there), ...textWhy(here, there), ...occurrenceWhy(here, there)]);
  const [first] = why;
  if (first === undefined) return null;
  const named = pairs.filter(({ same }) => same.isNamed);
  const isSameVictim = inRole(named, 'victim');
  const isSameTwo = isSameVictim && inRole(named, 'suspect');
  // Two who meet again are less of a chance than either name alone.
  return { why, sure: isSameTwo && first.sure === 'possible' ? 'likely' : first.sure, isSameVictim, isSameTwo };
};

/** Compares one incident with others. Null where a key was shared and what stands behind it is not alike. */
export const matcher = (version: Compared): ((other: Compared) => Match | null) => {
  const here = sideOf(version);
  return (other) => between(here, sideOf(other));
};
