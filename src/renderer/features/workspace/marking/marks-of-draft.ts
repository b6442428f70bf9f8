/** The words marked in the allegation in front, each with the number its element carries beside it. */
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { elementsOf, type SignedOf } from '../../../../shared/rules/points-to-prove/elements-of.ts';
import type { DraftAllegation, DraftCrime } from '../decision/draft.ts';
import { pointRows, pointsOfCrime, type PointRow } from '../decision/edit-points.ts';
import type { Mark } from './narrative-pieces.ts';

export const rowsOfCrime = (crime: DraftCrime, catalogue: Catalogue | null, signedOf: SignedOf): readonly PointRow[] => {
  const offence = catalogue && crime.offence !== null ? findOffence(catalogue, crime.offence) : null;
  return pointRows(offence ? elementsOf(offence, signedOf) : [], pointsOfCrime(crime));
};

/** "2" in the only crime, "1.2" where there are several. */
export const elementNumber = (crimes: number, crime: number, row: number): string => (crimes === 1 ? String(row + 1) : `${crime + 1}.${row + 1}`);

export const marksOf = ({ crimes }: DraftAllegation, catalogue: Catalogue | null, signedOf: SignedOf, narrative: string): readonly Mark[] =>
  crimes.flatMap((crime, at) =>
    rowsOfCrime(crime, catalogue, signedOf).flatMap(({ point }, row) => {
      const words = point?.words ?? null;
      // Words of an earlier version would highlight others in this one.
      return words !== null && narrative.slice(words.from, words.to) === words.text ? [{ from: words.from, to: words.to, label: elementNumber(crimes.length, at, row) }] : [];
    }),
  );
