/**
 * What a correction may do by itself. It may add crimes and mend fields; taking a recorded crime away or changing its
 * class is reclassification or cancellation, which a registrar or designated decision maker authorises
 * (Crime Recording Rules 2026/27, pages 13 and 25), so it becomes a request.
 */

/** `isCancelled`: it has left the figures, so a correction may keep it as it is or leave it out. */
export type RecordedCrime = { readonly id: string; readonly class: string; readonly allegation: number; readonly isCancelled?: boolean };
export type ProposedCrime = { readonly class: string; readonly allegation: number };

export type Matching = {
  /** For each proposed crime, the recorded crime it continues, or null where it is new. */
  readonly continues: readonly (string | null)[];
  /** Recorded crimes that no proposed crime of the same class continues, but for those that are cancelled. */
  readonly dropped: readonly RecordedCrime[];
};

/** Pairs crimes of one class, those under the same allegation first, then in order; those that count before any that is cancelled. */
export const matchCrimes = (recorded: readonly RecordedCrime[], proposed: readonly ProposedCrime[]): Matching => {
  const left = recorded.toSorted((a, b) => Number(a.isCancelled ?? false) - Number(b.isCancelled ?? false));
  const continues: (string | null)[] = proposed.map(() => null);
  const pair = (fits: (crime: RecordedCrime, wanted: ProposedCrime) => boolean): void => {
    for (const [index, wanted] of proposed.entries()) {
      if (continues[index] !== null) continue;
      const found = left.findIndex((crime) => fits(crime, wanted));
      if (found >= 0) continues[index] = left.splice(found, 1)[0]?.id ?? null;
    }
  };
  pair((crime, wanted) => crime.class === wanted.class && crime.allegation === wanted.allegation);
  pair((crime, wanted) => crime.class === wanted.class);
  return { continues, dropped: left.filter(({ isCancelled = false }) => !isCancelled) };
};

/** Reclassified, a crime goes on under its number in another class: what is left on either side is paired, those under one allegation first. */
export const reclassified = ({ continues, dropped }: Matching, proposed: readonly ProposedCrime[]): Matching => {
  const left = [...dropped];
  const taken = (fits: (crime: RecordedCrime) => boolean): string | null => {
    const found = left.findIndex(fits);
    return found < 0 ? null : (left.splice(found, 1)[0]?.id ?? null);
  };
  const underOne = continues.map((id, index) => id ?? taken(({ allegation }) => allegation === proposed[index]?.allegation));
  const all = underOne.map((id) => id ?? taken(() => true));
  return { continues: all, dropped: left };
};

/** Why a correction needs a designated decision maker: one code per crime it would drop, or none. */
export const reasonsForRequest = (matching: Matching, proposed: readonly ProposedCrime[]): readonly string[] => {
  const added = proposed.filter((_, index) => matching.continues[index] === null);
  return matching.dropped.map((crime) => (added.length > 0 ? `change-class:${crime.class}` : `remove:${crime.class}`));
};
