/** The words marked in the allegation in front, each with the number its element carries beside it. */
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { pointsOf } from '../../../../shared/rules/points-to-prove/points-of-offence.ts';
import type { DraftAllegation, DraftCrime } from '../decision/draft.ts';
import { pointRows, pointsOfCrime, type PointRow } from '../decision/edit-points.ts';
import type { Mark } from './narrative-pieces.ts';

export const rowsOfCrime = (crime: DraftCrime, catalogue: Catalogue | null): readonly PointRow[] => {
  const offence = catalogue && crime.offence !== null ? findOffence(catalogue, crime.offence) : null;
  return pointRows(offence ? pointsOf(offence) : [], pointsOfCrime(crime));
};

/** "2" in the only crime, "1.2" where there are several. */
export const elementNumber = (crimes: number, crime: number, row: number): string => (crimes === 1 ? String(row + 1) : `${crime + 1}.${row + 1}`);

export const marksOf = ({ crimes }: DraftAllegation, catalogue: Catalogue | null, narrative: string): readonly Mark[] =>
  crimes.flatMap((crime, at) =>
    rowsOfCrime(crime, catalogue).flatMap(({ point }, row) => {
      const words = point?.words ?? null;
      // Words of an earlier version would highlight others in this one.
      return words !== null && narrative.slice(words.from, words.to) === words.text ? [{ from: words.from, to: words.to, label: elementNumber(crimes.length, at, row) }] : [];
    }),
  );
