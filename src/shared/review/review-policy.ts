/**
 * Which decisions are read again without anybody asking: those a force cannot afford to have wrong, everybody's first, and a share drawn
 * by chance. What the share is, is the force's own; which decision it falls on, nobody chooses.
 */
import { z } from 'zod';
import type { Harm } from '../triage/marks.ts';

const percent = z.int().min(0, { error: 'At least 0%' }).max(100, { error: 'At most 100%' });

/** The strata inspections draw by, and domestic abuse, which hides in each of them. The first that fits is the decision's. */
export const strata = ['domestic-abuse', 'sexual', 'violence', 'other-recorded', 'not-recorded'] as const;
export type Stratum = (typeof strata)[number];

export const stratumNames: Readonly<Record<Stratum, string>> = {
  'domestic-abuse': 'Domestic abuse',
  sexual: 'Sexual offences',
  violence: 'Violence',
  'other-recorded': 'Other crimes recorded',
  'not-recorded': 'Nothing recorded',
};

export const ReviewPolicy = z.strictObject({
  newcomers: z.int().min(0).max(1000).describe('How many of everybody’s first decisions are reviewed'),
  shares: z.strictObject({ 'domestic-abuse': percent, sexual: percent, violence: percent, 'other-recorded': percent, 'not-recorded': percent }).describe('Per cent of the other decisions of each stratum that are reviewed'),
  blind: percent.describe('Per cent of all decisions that are read a second time by somebody who does not know the first answer'),
  golden: percent.describe('How often in a hundred a second reading is of a decision whose answer is known'),
});
export type ReviewPolicy = z.infer<typeof ReviewPolicy>;

/** Until a supervisor sets another. */
export const beginningPolicy: ReviewPolicy = { newcomers: 50, shares: { 'domestic-abuse': 10, sexual: 10, violence: 5, 'other-recorded': 2, 'not-recorded': 5 }, blind: 2, golden: 10 };

export const reviewReasons = ['rejected-domestic-abuse', 'rejected-sexual', 'rejected-child', 'override', 'newcomer', 'drawn', 'second-reading'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export const reviewReasonNames: Readonly<Record<ReviewReason, string>> = {
  'rejected-domestic-abuse': 'domestic abuse, nothing recorded',
  'rejected-sexual': 'sexual, nothing recorded',
  'rejected-child': 'a child, nothing recorded',
  override: 'saved against a warning',
  newcomer: 'one of their first decisions',
  drawn: 'drawn by chance',
  'second-reading': 'drawn for a second reading',
};

/** What the policy needs to know of a decision. `groups`: of the offence list, one for each crime it records. */
export type Reviewed = {
  readonly groups: readonly string[];
  readonly harms: readonly Harm[];
  /** It was saved with the reason for something that warns. */
  readonly isOverride: boolean;
  /** How many decisions whoever made it had made before, in all their accounts. */
  readonly before: number;
};

const rejectedReasons: readonly (readonly [Harm, ReviewReason])[] = [
  ['domestic-abuse', 'rejected-domestic-abuse'],
  ['sexual', 'rejected-sexual'],
  ['child', 'rejected-child'],
];

export const stratumOf = ({ groups, harms }: Pick<Reviewed, 'groups' | 'harms'>): Stratum => {
  if (harms.includes('domestic-abuse')) return 'domestic-abuse';
  if (groups.some((group) => /sexual/i.test(group))) return 'sexual';
  if (groups.some((group) => /violence/i.test(group))) return 'violence';
  return groups.length > 0 ? 'other-recorded' : 'not-recorded';
};

/** What is drawn: a number from 0 to below 1 for the incident, the same however often it is decided, that nobody can foretell. */
export type Drawn = { readonly review: number; readonly blind: number };

/** Why a decision is read again; none where it is not. */
export const reasonsToReview = (policy: ReviewPolicy, decision: Reviewed, drawn: Drawn): readonly ReviewReason[] => {
  const rejected = decision.groups.length > 0 ? [] : rejectedReasons.filter(([harm]) => decision.harms.includes(harm)).map(([, reason]) => reason);
  return [
    ...rejected,
    ...(decision.isOverride ? (['override'] as const) : []),
    ...(decision.before < policy.newcomers ? (['newcomer'] as const) : []),
    ...(drawn.review * 100 < policy.shares[stratumOf(decision)] ? (['drawn'] as const) : []),
    ...(drawn.blind * 100 < policy.blind ? (['second-reading'] as const) : []),
  ];
};
