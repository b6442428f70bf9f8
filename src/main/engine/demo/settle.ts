/** What the bureau does with one incident: decides it, enters its numbers, reviews it, corrects it or asks to. */
import { dayMs, hourMs, msBetween, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { Decision, Told } from '../../../shared/domain/decision.ts';
import type { DemoAct } from './act.ts';
import { careFor } from './victim-care.ts';
import { hoursBefore, sourceChangesAt } from './arrivals.ts';
import type { Chance } from './chance.ts';
import type { Mistake } from './family.ts';
import { decisionOf, findingsOf, records, type Judgement } from './judge.ts';
import { hourOf, weekdayOf } from './local-time.ts';
import { nameOf, onShift, supervisors, type DemoUser } from './staff.ts';
import type { Ending, Story } from './story.ts';
import { agreeing, asking, correctingField, correctingWrong, lateReasons, notYetReasons, numberReasons, returningRight } from './words.ts';

export type Settled = { readonly acts: readonly DemoAct[]; readonly ending: Ending };

export const assessorAt = (chance: Chance, at: string): DemoUser => chance.pick(onShift(hourOf(at), weekdayOf(at)));

/** Hours from report to decision: most in the shift, a few past the limit. */
const delayHours = (chance: Chance): number => {
  if (chance.happens(0.06)) return 25 + chance.next() * 30;
  return chance.happens(0.7) ? 1 + chance.next() * 8 : 9 + chance.next() * 14;
};

const ways = ['telephone', 'telephone', 'email', 'text-message', 'in-person'] as const;

export type Hand = {
  readonly story: Story;
  readonly chance: Chance;
  readonly actor: DemoUser;
  readonly at: Instant;
  /** Nothing happens after this. */
  readonly latest: Instant;
};

const toldBy = ({ story, chance, actor, at }: Hand): Told =>
  chance.happens(0.88)
    ? { state: 'told', whom: 'reporter', at: plusMs(at, -4 * 60_000), how: chance.pick<(typeof ways)[number]>(ways), by: nameOf(actor), rightToAppeal: true }
    : { state: 'not-yet', reason: story.scene.say(chance.pick(notYetReasons)), due: plusMs(at, dayMs) };

const written = (hand: Hand, judged: Judgement): Decision => {
  const { story, chance, at } = hand;
  const late = story.scene.say(chance.pick(lateReasons));
  return decisionOf(story.scene, judged, { versionRead: 1, told: toldBy(hand), late: plusMs(story.received, 24 * hourMs) < at ? late : null, confirms: null });
};

const crimesIn = ({ about }: Decision): number =>
  about.kind === 'allegations' ? about.allegations.reduce((sum, { answer }) => sum + (answer.kind === 'record' ? answer.crimes.length : 0), 0) : 0;

/** No draw is made for it, so that the same chance tells the same story as before it was asked. */
const whyNumberedLate = ({ story, at }: Hand, recordedAt: string): string | null => {
  const due = plusMs(story.received, 24 * hourMs);
  return at <= due && recordedAt > due ? (numberReasons[Number(recordedAt.slice(14, 16)) % numberReasons.length] ?? null) : null;
};

/** Each crime gets its number within hours; a few wait for it still. */
const numbers = (hand: Hand, decision: Decision): readonly DemoAct[] => {
  const { story, chance, actor, at, latest } = hand;
  return Array.from({ length: crimesIn(decision) }, (_, crime) => {
    const recordedAt = plusMs(at, chance.whole(4, 240) * 60_000);
    const number = `22/${chance.whole(10000, 99999)}/${story.ref.slice(-5)}${crime}`;
    return recordedAt < latest && chance.happens(0.97)
      ? [{ act: 'crime-number' as const, at: plusMs(recordedAt, 60_000), actor, input: { crime: `${story.key}.d1.c${crime}`, number, recordedAt, rationale: whyNumberedLate(hand, recordedAt) } }]
      : [];
  }).flat();
};

type Later = readonly DemoAct[];

const reviewed = ({ story, actor, at }: Hand, verdict: 'agree' | 'return', comment: string | null): Later => [
  { act: 'review', at, actor, input: { incident: story.key, verdict: verdict === 'agree' ? { verdict, decision: `${story.key}.d1`, comment } : { verdict, mistake: 'explanation-missing', decision: `${story.key}.d1`, comment: comment ?? '' } } },
];

const corrected = (hand: Hand, judged: Judgement, why: string): Later => [
  { act: 'correct', key: `${hand.story.key}.d2`, at: hand.at, actor: hand.actor, input: { incident: hand.story.key, supersedes: `${hand.story.key}.d1`, decision: written(hand, judged), why, mistake: null } },
];

/** The crime is taken back: what a supervisor may ask for and may not do. */
const withoutCrime = ({ right }: Story, contrary: string): Judgement => {
  const findings = findingsOf(right).map(({ victim, offender, alleged, why }) => ({ victim, offender, alleged, why, kind: 'none' as const, leaves: 'F3' as const, contrary }));
  return { kind: 'allegations', findings, closing: 'D3', qualifiers: [] };
};

const isPlainRecord = ({ right }: Story): boolean => findingsOf(right).length === 1 && findingsOf(right).every(({ kind, victim }) => kind === 'record' && victim !== 'state');

const withQualifier = (judged: Judgement): Judgement => (judged.kind === 'allegations' ? { ...judged, qualifiers: [...new Set([...judged.qualifiers, 'alcohol'])] } : judged);

/** What a supervisor does some hours later, where anybody looks at all. */
const lookedAtLater = (hand: Hand, judged: Judgement, mistake: Mistake | null): Later => {
  const { story, chance } = hand;
  if (hand.at >= hand.latest) return [];
  if (mistake) return records(story.right) && chance.happens(0.5) ? corrected(hand, story.right, `${mistake.comment} ${chance.pick(correctingWrong)}`) : [];
  if (isPlainRecord(story) && chance.happens(0.006)) return corrected(hand, withoutCrime(story, chance.pick(asking)), chance.pick(asking));
  if (judged.kind === 'allegations' && chance.happens(0.012)) return corrected(hand, withQualifier(judged), chance.pick(correctingField));
  return chance.happens(0.1) ? reviewed(hand, 'agree', chance.pick(agreeing)) : [];
};

/** A few are decided wrongly, where the story has a mistake that is easily made. */
const mistakeIn = ({ fate, scene }: Story, chance: Chance): Mistake | null => (fate === 'decided' && chance.happens(0.07) ? (scene.variant.wrong?.[0] ?? null) : null);

export const settle = (story: Story, now: Instant): Settled => {
  const chance = story.chance.fork('decide');
  const latest = story.fate === 'changed' ? sourceChangesAt(now) : hoursBefore(now, 0.1);
  const wanted = plusMs(story.received, delayHours(chance) * hourMs);
  // What would come after now is decided before it, some time since it was received: a bureau does not decide all at one moment.
  const at = wanted > latest ? plusMs(story.received, Math.round(msBetween(story.received, latest) * (0.3 + 0.7 * chance.next()))) : wanted;
  const hand: Hand = { story, chance, actor: assessorAt(chance, at), at, latest };
  const mistake = mistakeIn(story, chance);
  const judged: Judgement = mistake ? { kind: 'allegations', findings: mistake.findings, closing: mistake.closing, qualifiers: [] } : story.right;
  const decision = written(hand, judged);
  const supervisor = (after: number): Hand => ({ ...hand, actor: chance.pick(supervisors), at: plusMs(at, after) });
  const later =
    story.fate === 'returned' ? reviewed(supervisor(40 * 60_000), 'return', chance.pick(returningRight)) : lookedAtLater(supervisor(chance.whole(6, 60) * hourMs), judged, mistake);
  return {
    acts: [
      { act: 'take', at: plusMs(at, -6 * 60_000), actor: hand.actor, input: { incident: story.key } },
      { act: 'decide', key: `${story.key}.d1`, at, actor: hand.actor, input: { incident: story.key, decision } },
      ...numbers(hand, decision),
      ...careFor(hand, decision),
      ...later,
    ],
    ending: { decided: judged, error: mistake?.reason ?? null },
  };
};
