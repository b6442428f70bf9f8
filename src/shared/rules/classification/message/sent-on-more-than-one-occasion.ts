/** Messages between the same two on several days, which may be a course of conduct (pages 51, 58, 60). */
import { crr } from '../../cite.ts';
import { needs, silent } from '../../rule.ts';
import type { ActCase } from '../../facts/case.ts';
import type { ClassificationRule } from '../classified.ts';

const sharesWith = (mine: readonly string[], theirs: readonly string[]): boolean => mine.some((id) => theirs.includes(id));

/** Between the same two on another day, with no course of conduct told between them. */
const isOfASeries = ({ act, of }: ActCase<'message'>): boolean => {
  const between = of.acts.filter((other) => sharesWith(act.by, other.by) && sharesWith(act.to, other.to));
  return !between.some(({ kind }) => kind === 'course-of-conduct') && between.some(({ kind, on }) => kind === 'message' && on !== undefined && act.on !== undefined && on !== act.on);
};

/** Never an answer of its own: it asks whether a series is a course, which is then told as an act. */
export const sentOnMoreThanOneOccasion: ClassificationRule<'message'> = {
  id: 'sent-on-more-than-one-occasion',
  sentence: 'Where messages are sent on more than one occasion and amount to a course of conduct, the conduct crime is recorded.',
  cites: [crr('51'), crr('58'), crr('60')],
  apply: (input) => (input.act.inCourseOf === undefined && isOfASeries(input) ? needs(`${input.act.at}.inCourseOf`) : silent),
};
