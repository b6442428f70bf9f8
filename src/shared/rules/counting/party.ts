/**
 * Who acted together in an act. Those named in one act did; and where one of them did something else to the same victim on that
 * occasion, nothing shows that he acted independently (page 12).
 */
import type { Placed } from '../ask.ts';
import type { Case } from '../facts/case.ts';
import type { Act } from '../facts/document.ts';

const lastDay = ({ on, until }: Act): string | undefined => until ?? on;

/** Unless the days are told and lie apart. */
export const mayBeOfOneOccasion = (one: Act, other: Act): boolean => {
  if (one.afterReport !== other.afterReport) return false;
  if (one.on === undefined || other.on === undefined) return true;
  return one.on <= (lastDay(other) ?? other.on) && other.on <= (lastDay(one) ?? one.on);
};

const share = (one: readonly string[], other: readonly string[]): boolean => one.some((each) => other.includes(each));

const areTogether = (one: Act, other: Act): boolean => share(one.to, other.to) && share(one.by, other.by) && mayBeOfOneOccasion(one, other);

/** Acts that hang together, each with all who did any of them. */
const partiesOf = ({ acts }: Case): ReadonlyMap<Placed<Act>, readonly string[]> => {
  const parties: { readonly acts: readonly Placed<Act>[]; readonly by: readonly string[] }[] = [];
  for (const act of acts.filter(({ by, to }) => by.length > 0 && to.length > 0)) {
    const joined = parties.filter((party) => party.acts.some((other) => areTogether(act, other)));
    parties.splice(0, parties.length, ...parties.filter((party) => !joined.includes(party)), { acts: [act, ...joined.flatMap((party) => party.acts)], by: [...new Set([...act.by, ...joined.flatMap((party) => party.by)])] });
  }
  return new Map(parties.flatMap(({ acts: all, by }) => all.map((act) => [act, by] as const)));
};

/** Worked out once for each case. */
const known = new WeakMap<Case, ReadonlyMap<string, readonly string[]>>();

export const partyOf = (act: Placed<Act>, of: Case): readonly string[] => {
  const parties = known.get(of) ?? new Map([...partiesOf(of)].map(([each, by]) => [each.at, by]));
  known.set(of, parties);
  return parties.get(act.at) ?? act.by;
};
