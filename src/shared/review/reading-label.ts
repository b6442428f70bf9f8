/** What a decision comes to, in words by which two readings of one incident are the same or not: what is recorded, or what is kept instead. */
import type { AnswerKept } from '../rules/replay/came-out.ts';
import { cameOutAsDecided } from '../rules/replay/came-out.ts';
import { outcomeWords } from '../rules/replay/replay-words.ts';

/**
 * Two answers for nobody but one victim each come to the same as one for both: what counts is what the record would hold. `repeats`: the
 * incident that a duplicate names, since two that name different ones are no agreement.
 */
export const readingLabel = (classes: readonly string[], answers: readonly AnswerKept[], repeats: string | null): string => {
  const whole = answers.find(({ answer }) => answer === 'duplicate' || answer === 'test');
  const came = cameOutAsDecided(classes, answers);
  if (whole) return repeats === null ? whole.answer : `${whole.answer} of ${repeats}`;
  return outcomeWords({ ...came, otherRecords: Object.fromEntries(Object.keys(came.otherRecords).toSorted().map((name) => [name, 1])) });
};
