/** The words marked in the allegation in front, each with the number its element carries beside it. */
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import type { MarkedWords } from '../../../../shared/domain/point.ts';
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { elementsOf, type SignedOf } from '../../../../shared/rules/points-to-prove/elements-of.ts';
import type { DraftAllegation, DraftCrime } from '../decision/draft.ts';
import { pointRows, pointsOfCrime, type PointRow } from '../decision/edit-points.ts';
import { evidenceLabel } from '../../../record/decision-marks.ts';
import type { Mark } from '../../../record/text-pieces.ts';

export const rowsOfCrime = (crime: DraftCrime, catalogue: Catalogue | null, signedOf: SignedOf): readonly PointRow[] => {
  const offence = catalogue && crime.offence !== null ? findOffence(catalogue, crime.offence) : null;
  return pointRows(offence ? elementsOf(offence, signedOf) : [], pointsOfCrime(crime));
};

/** "2" in the only crime, "1.2" where there are several. */
export const elementNumber = (crimes: number, crime: number, row: number): string => (crimes === 1 ? String(row + 1) : `${crime + 1}.${row + 1}`);

/** Words of an earlier version would highlight others in this one. */
const markIn = (narrative: string, words: MarkedWords | null, label: string): readonly Mark[] =>
  words !== null && narrative.slice(words.from, words.to) === words.text ? [{ from: words.from, to: words.to, label }] : [];

export const marksOf = ({ crimes, evidence }: DraftAllegation, catalogue: Catalogue | null, signedOf: SignedOf, narrative: string): readonly Mark[] => [
  ...evidence.flatMap((words, at) => markIn(narrative, words, evidenceLabel(at))),
  ...crimes.flatMap((crime, at) => rowsOfCrime(crime, catalogue, signedOf).flatMap(({ point }, row) => markIn(narrative, point?.words ?? null, elementNumber(crimes.length, at, row)))),
];
