/** Puts a decision that was just made among those that are read again, where the policy or chance has it. */
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../shared/domain/offence-lookup.ts';
import { beginningPolicy, reasonsToReview, stratumOf, type ReviewReason, type Stratum } from '../../../shared/review/review-policy.ts';
import { harmsOf } from '../../../shared/triage/marks.ts';
import { fractionOf } from '../clock.ts';
import { keyed } from '../trail/hash.ts';
import { accountsOf } from './accounts-of.ts';
import type { Tx, Who } from './run-command.ts';
import type { Standing } from './tables/standing.ts';

type Made = { readonly standing: Standing; readonly decision: Decision; readonly offences: readonly string[] };

export type ReadAgain = { readonly reasons: readonly ReviewReason[]; readonly stratum: Stratum };

/** Gives why it is read again; before the decision itself counts among those its maker made. */
export const reasonsFor = ({ store }: Pick<Tx, 'store'>, who: Who, catalogue: Catalogue, { standing, decision, offences }: Made): ReadAgain => {
  const policy = store.reviews.policy() ?? beginningPolicy;
  const reviewed = {
    groups: offences.map((offence) => findOffence(catalogue, offence)?.group ?? ''),
    harms: harmsOf(standing.marks),
    isOverride: Object.keys(decision.reasons).length > 0,
    before: store.reviews.madeBefore(accountsOf(store, who.person), policy.newcomers),
  };
  const secret = store.reviews.secret();
  // By the incident and not by the decision: whoever undoes one that was drawn and decides again is drawn again.
  const drawn = { review: fractionOf(keyed(secret, `review ${standing.incident}`)), blind: fractionOf(keyed(secret, `blind ${standing.incident}`)) };
  return { reasons: reasonsToReview(policy, reviewed, drawn), stratum: stratumOf(reviewed) };
};

export const writeReviewTask = (tx: Tx, decision: string, { reasons, stratum }: ReadAgain): void => {
  if (reasons.length === 0) return;
  const isBlind = reasons.includes('second-reading');
  tx.store.reviews.insertTask({ decision, reasons, stratum, isBlind, isReview: reasons.some((reason) => reason !== 'second-reading'), askedBy: null, whyText: null }, tx.seq);
};
