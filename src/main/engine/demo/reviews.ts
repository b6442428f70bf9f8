/** How a decision is read again some hours later: agreed with, returned, amended, or not looked at. */
import { plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { DemoAct } from './act.ts';
import type { Mistake } from './family.ts';
import { crimesIn, decidedBy, numbers, written, type Hand } from './hand.ts';
import { findingsOf, records, type Judgement } from './judge.ts';
import { mistakeNamed } from './mistakes.ts';
import type { Story } from './story.ts';
import { agreeing, asking, correctingField, correctingWrong, foundReasons, inTimeReason, returningRight } from './words.ts';

type Later = readonly DemoAct[];

/** As it was decided at first. */
type First = { readonly hand: Hand; readonly decision: Decision; readonly judged: Judgement; readonly mistake: Mistake | null };

const agreed = ({ story, actor, at, chance }: Hand): Later => [
  { act: 'review', at, actor, input: { incident: story.key, verdict: { verdict: 'agree', decision: `${story.key}.d1`, comment: chance.pick(agreeing) } } },
];

const returned = ({ story, actor, at }: Hand, mistake: ErrorReasonId, comment: string): Later => [
  { act: 'review', at, actor, input: { incident: story.key, verdict: { verdict: 'return', mistake, decision: `${story.key}.d1`, comment } } },
];

/** It waits for its assessor still. */
export const returnedRight = (hand: Hand): Later => {
  const { mistake, comment } = hand.chance.pick(returningRight);
  return returned(hand, mistake, comment);
};

/** Whoever decided it wrongly decides it again, rightly, within a day of having it back; where that has not come yet, it waits. */
export const decidedAgain = ({ hand, decision }: Pick<First, 'hand' | 'decision'>, back: Instant): Later => {
  const { story, latest } = hand;
  const chance = story.chance.fork('again');
  const again: Hand = { ...hand, chance, at: plusMs(back, chance.whole(60, 1200) * 60_000) };
  return again.at < latest ? decidedBy(again, `${story.key}.d2`, written(again, story.right, foundReasons), crimesIn(decision)) : [];
};

type Correcting = { readonly judged: Judgement; readonly why: string; readonly late: readonly string[]; readonly mistake: ErrorReasonId | null };

/** Crimes that it adds get their numbers from whoever decided at first. */
const corrected = (hand: Hand, first: First, { judged, why, late, mistake }: Correcting): Later => {
  const { story, at, actor } = hand;
  const key = `${story.key}.d2`;
  const decision = written(hand, judged, late);
  const added = mistake === null ? [] : numbers({ ...first.hand, at, chance: story.chance.fork('added') }, key, decision, crimesIn(first.decision));
  return [{ act: 'correct', key, at, actor, input: { incident: story.key, supersedes: `${story.key}.d1`, decision, why, mistake } }, ...added];
};

/** The crime is taken back: what a supervisor may ask for and may not do. */
const withoutCrime = ({ right }: Story, contrary: string): Judgement => {
  const findings = findingsOf(right).map(({ victim, offender, alleged, why }) => ({ victim, offender, alleged, why, kind: 'none' as const, leaves: 'F3' as const, contrary }));
  return { kind: 'allegations', findings, closing: 'D3', qualifiers: [] };
};

const isPlainRecord = ({ right }: Story): boolean => findingsOf(right).length === 1 && findingsOf(right).every(({ kind, victim }) => kind === 'record' && victim !== 'state');

const withQualifier = (judged: Judgement): Judgement => (judged.kind === 'allegations' ? { ...judged, qualifiers: [...new Set([...judged.qualifiers, 'alcohol'])] } : judged);

/** A crime that was missed: amended by whoever finds it, returned to whoever missed it, or not found. */
const found = (hand: Hand, first: First, mistake: Mistake): Later => {
  const { story, chance } = hand;
  if (!records(story.right)) return [];
  const turn = chance.next();
  if (turn < 0.3) return corrected(hand, first, { judged: story.right, why: `${mistake.comment} ${chance.pick(correctingWrong)}`, late: foundReasons, mistake: mistakeNamed(mistake) });
  return turn < 0.65 ? [...returned(hand, mistakeNamed(mistake), mistake.comment), ...decidedAgain(first, hand.at)] : [];
};

const harmful = /domestic|sexual|exposure|rape|child|youth|school/i;

/** What the bureau's policy has read again, as far as it can be said beforehand; the few it draws by chance wait longer. */
const isReadAgain = ({ story }: Hand, { decision, judged }: First): boolean => {
  const { opening, qualifiers = [] } = story.scene.family;
  const isRejected = !records(judged) && [...opening, ...qualifiers].some((words) => harmful.test(words));
  return isRejected || Object.keys(decision.reasons).length > 0;
};

/** What a supervisor does some hours later, where anybody looks at all. */
export const lookedAtLater = (hand: Hand, first: First): Later => {
  const { story, chance } = hand;
  const { judged, mistake, decision } = first;
  const unchanged = { late: [decision.late ?? inTimeReason], mistake: null };
  if (hand.at >= hand.latest) return [];
  if (mistake) return found(hand, first, mistake);
  if (isPlainRecord(story) && chance.happens(0.006)) return corrected(hand, first, { ...unchanged, judged: withoutCrime(story, chance.pick(asking)), why: chance.pick(asking) });
  if (judged.kind === 'allegations' && chance.happens(0.012)) return corrected(hand, first, { ...unchanged, judged: withQualifier(judged), why: chance.pick(correctingField) });
  return chance.happens(isReadAgain(hand, first) ? 0.93 : 0.06) ? agreed(hand) : [];
};
