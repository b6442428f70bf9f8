/** The points to prove of a crime being written: each edit a pure step. What was answered for one offence is kept under it. */
import type { MarkedWords, Point, PointState, Rejected } from '../../../../shared/domain/point.ts';
import type { Asked } from '../../../../shared/rules/points-to-prove/elements-of.ts';
import type { DraftAllegation, DraftCrime } from './draft.ts';
import { crimeAt, type Edit } from './edit-draft.ts';

export const pointsOfCrime = ({ offence, points }: DraftCrime): readonly Point[] => (offence === null ? [] : (points[offence] ?? []));

export type PointRow = Asked & {
  readonly point: Point | null;
  /** Its place in the decision; null while it is not answered. */
  readonly at: number | null;
  /** Whether it is asked: by a page, or by what the registrar signed. */
  readonly isAsked: boolean;
};

/** What is asked comes first, in its order; what was entered, or asked by an earlier edition, after it. */
export const pointRows = (asked: readonly Asked[], points: readonly Point[]): readonly PointRow[] => {
  const answered = points.map((point, at) => ({ element: point.element, page: point.page, signed: point.signed, point, at, isAsked: asked.some(({ element }) => element === point.element) }));
  const listed = asked.map((each) => answered.find(({ element }) => element === each.element) ?? { ...each, point: null, at: null, isAsked: true });
  return [...listed, ...answered.filter(({ isAsked }) => !isAsked)];
};

const withPoints = (edit: (points: readonly Point[]) => readonly Point[]): Edit<DraftCrime> => (crime) =>
  crime.offence === null ? crime : { ...crime, points: { ...crime.points, [crime.offence]: edit(pointsOfCrime(crime)) } };

/** An element nobody has judged yet is unclear, whatever is tied to it. */
const put = ({ element, page, signed }: Asked, change: Partial<Point>): Edit<DraftCrime> =>
  withPoints((points) =>
    points.some((point) => point.element === element)
      ? points.map((point) => (point.element === element ? { ...point, ...change } : point))
      : [...points, { element, page, signed, state: 'unclear', words: null, ...change }],
  );

export const answerPoint = (asked: Asked, state: PointState): Edit<DraftCrime> => put(asked, { state });

export const tieWords = (asked: Asked, words: MarkedWords | null): Edit<DraftCrime> => put(asked, { words });

export const enterElement = (element: string): Edit<DraftCrime> => put({ element: element.trim(), page: null, signed: null }, {});

export const takeOutElement = (element: string): Edit<DraftCrime> => withPoints((points) => points.filter((point) => point.element !== element));

/** The element to name first when a candidate is rejected: one not made out, else one unclear, else the first. */
export const likelyFailed = (rows: readonly PointRow[]): string =>
  (rows.find(({ point }) => point?.state === 'not') ?? rows.find(({ point }) => point?.state === 'unclear') ?? rows[0])?.element ?? '';

/** The candidate stays with what failed it; the crime it was tried for is open again. */
export const rejectCandidate = (rejected: Rejected, crime: string | null): Edit<DraftAllegation> => (allegation) => {
  const kept = { ...allegation, rejected: [...allegation.rejected, rejected] };
  return crime === null ? kept : crimeAt(crime, (before) => ({ ...before, offence: null }))(kept);
};

export const takeBackRejected = (index: number): Edit<DraftAllegation> => (allegation) => ({ ...allegation, rejected: allegation.rejected.filter((_, at) => at !== index) });
