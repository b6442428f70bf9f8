/** The principal crime related offence rule: what is part of another crime, and alone can be charged. */
import { crr, outcomesGuidance } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import type { Outcome, OutcomeType } from '../../facts/outcome.ts';
import { when, type Rule } from '../../rule.ts';
import { inTurn, not, unknown, type Truth } from '../../truth.ts';

type RelatedCase = { readonly crime: Crime; readonly principal: Crime; readonly of: Case };

/** Whether it is recorded beside the crime it is part of. */
type RelatedRule = Rule<RelatedCase, boolean>;

/** Outcomes given on the evidence to charge the crime itself. */
const onEvidence: ReadonlySet<OutcomeType | undefined> = new Set(['1', '2', '3', '6']);

const putForward = (crime: Crime, of: Case): readonly Outcome[] => of.outcomes.filter((outcome) => crime.acts.some(({ id }) => id === outcome.of));

/** As the evidence is told; where it is not, by the outcomes put forward. */
const canBeCharged = (crime: Crime, of: Case): Truth => {
  const those = putForward(crime, of);
  if (those.length === 0) return unknown('outcomes');
  const evidence = those.flatMap((outcome) => outcome.evidence ?? []);
  return evidence.length > 0 ? evidence.includes('sufficient-to-charge') : those.some(({ type }) => onEvidence.has(type));
};

export const onlyTheRelatedCrimeCanBeCharged: RelatedRule = {
  id: 'only-the-related-crime-can-be-charged',
  sentence: 'Where there is evidence to charge a related crime and not the principal crime, the related crime is recorded in addition and takes the outcome; of several the principal crime rule chooses again.',
  cites: [crr('18'), crr('58'), outcomesGuidance('5')],
  apply: ({ crime, principal, of }) =>
    when(inTurn(putForward(crime, of).some(({ type }) => onEvidence.has(type)), not(canBeCharged(principal, of))), true, 'It can be charged, and the crime it is part of cannot.'),
};
