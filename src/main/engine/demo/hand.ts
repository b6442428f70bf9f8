/** One person at one incident: how they take and decide it, and what they enter once they have. */
import { dayMs, hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { Decision, Told } from '../../../shared/domain/decision.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { decisionOf, type Judgement } from './judge.ts';
import { withReasons } from './reasons.ts';
import { nameOf, type DemoUser } from './staff.ts';
import type { Story } from './story.ts';
import type { Report } from './tell.ts';
import { careFor } from './victim-care.ts';
import { lateReasons, notYetReasons, numberReasons } from './words.ts';

export type Hand = {
  readonly story: Story;
  /** The report as it came: what a decision raises against it is answered with it. */
  readonly report: Report;
  readonly chance: Chance;
  readonly actor: DemoUser;
  readonly at: Instant;
  /** Nothing happens after this. */
  readonly latest: Instant;
};

const minuteMs = 60_000;

const ways = ['telephone', 'telephone', 'email', 'text-message', 'in-person'] as const;

const toldBy = ({ story, chance, actor, at }: Hand): Told =>
  chance.happens(0.88)
    ? { state: 'told', whom: 'reporter', at: plusMs(at, -4 * minuteMs), how: chance.pick<(typeof ways)[number]>(ways), by: nameOf(actor), rightToAppeal: true }
    : { state: 'not-yet', reason: story.scene.say(chance.pick(notYetReasons)), due: plusMs(at, dayMs) };

/** `whyLate`: what is said where it is past its 24 hours. */
export const written = (hand: Hand, judged: Judgement, whyLate: readonly string[] = lateReasons): Decision => {
  const { story, report, chance, at } = hand;
  const late = story.scene.say(chance.pick(whyLate));
  const decision = decisionOf(story.scene, judged, { versionRead: 1, told: toldBy(hand), late: plusMs(story.received, 24 * hourMs) < at ? late : null, confirms: null });
  return withReasons(decision, at, report);
};

export const crimesIn = ({ about }: Decision): number =>
  about.kind === 'allegations' ? about.allegations.reduce((sum, { answer }) => sum + (answer.kind === 'record' ? answer.crimes.length : 0), 0) : 0;

/** No draw is made for it: the same chance tells the same story whether or not it is asked. */
const whyNumberedLate = ({ story, at }: Hand, recordedAt: string): string | null => {
  const due = plusMs(story.received, 24 * hourMs);
  return at <= due && recordedAt > due ? (numberReasons[Number(recordedAt.slice(14, 16)) % numberReasons.length] ?? null) : null;
};

/** Each crime gets its number within hours; a few of the last days wait for it still. `before`: crimes that have theirs. */
export const numbers = (hand: Hand, key: string, decision: Decision, before = 0): readonly DemoAct[] => {
  const { story, chance, actor, at, latest } = hand;
  return Array.from({ length: crimesIn(decision) }, (_, crime) => {
    const recordedAt = plusMs(at, chance.whole(4, 240) * minuteMs);
    const number = `22/${chance.whole(10000, 99999)}/${story.ref.slice(-5)}${crime}`;
    const isForgotten = chance.happens(0.05) && at > plusMs(latest, -3 * dayMs);
    return crime >= before && recordedAt < latest && !isForgotten
      ? [{ act: 'crime-number' as const, at: plusMs(recordedAt, minuteMs), actor, input: { crime: `${key}.c${crime}`, number, recordedAt, rationale: whyNumberedLate(hand, recordedAt) } }]
      : [];
  }).flat();
};

/** Minutes from taking to deciding: each has a pace of their own, and some logs are longer. */
const minutesOn = ({ story, actor }: Hand): number => {
  const chance = story.chance.fork('pace');
  return actor === 'amira.feldwick' ? chance.whole(2, 5) : actor === 'deepak.soranwal' ? chance.whole(4, 6) : chance.whole(3, 6);
};

/** Taken, decided, numbered, and its victims told; `key` is the decision's own, `before` how many of its crimes have been recorded. */
export const decidedBy = (hand: Hand, key: string, decision: Decision, before = 0): readonly DemoAct[] => {
  const { story, actor, at } = hand;
  return [
    { act: 'take', at: plusMs(at, -minutesOn(hand) * minuteMs), actor, input: { incident: story.key } },
    { act: 'decide', key, at, actor, input: { incident: story.key, decision } },
    ...numbers(hand, key, decision, before),
    ...careFor(hand, key, decision),
  ];
};
