/** The demonstration as a list of acts in order of time: what came in, what was decided and what became of it. */
import { hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import { hoursBefore, isUsual, sourceChangesAt } from './arrivals.ts';
import { chanceOf, type Chance } from './chance.ts';
import { chooseStory, families, isSeenByOthers, namedStory, secondCaller } from './choose-story.ts';
import { shortDate } from './local-time.ts';
import { withReasons } from './reasons.ts';
import { assessorAt, settle, type Settled } from './settle.ts';
import { countsFor, slotsOf, type Counts, type Fate } from './slot.ts';
import type { Ending, Story } from './story.ts';
import { teachingCases, type Lesson } from './teaching.ts';
import { tell, type Report } from './tell.ts';
import { updates } from './words.ts';

export type DemoSettings = { readonly incidents: number; readonly seed: number; readonly now: string };

export type DemoPlan = { readonly acts: readonly DemoAct[]; readonly told: readonly (Story & Ending)[] };

/** The source sends a further version: somebody has rung back. */
const change = (story: Story, { text, received, route, capacity, openingCode, qualifiers, grade }: Report, now: Instant): DemoAct => {
  const chance = story.chance.fork('change');
  const at = sourceChangesAt(now);
  const line = chance.pick(updates);
  const log = [...text.log, { at, author: line.startsWith('pc:') ? story.scene.fill('<pc>') : `Operator ${chance.whole(4400, 4499)}`, text: story.scene.say(line.slice(3)) }];
  const version = { codes: { received, route, capacity, openingCode, sourceClosing: null, qualifiers, grade }, text: { ...text, log } };
  return { act: 'update', at, actor: assessorAt(chance, at), input: { incident: story.key, version } };
};

/** Minutes until it reaches the bureau: with what the officers found where some have been there. */
const enteredAfter = ({ chance, scene }: Story): number => (scene.variant.log?.some((line) => line.startsWith('pc:')) === true ? chance.fork('enter').whole(22, 44) : chance.fork('enter').whole(3, 14));

/** What its decision raises against the report as it came is answered with it. */
const reasoned = (act: DemoAct, report: Report): DemoAct => {
  switch (act.act) {
    case 'decide':
      return { ...act, input: { ...act.input, decision: withReasons(act.input.decision, act.at, report) } };
    case 'correct':
      return { ...act, input: { ...act.input, decision: withReasons(act.input.decision, act.at, report) } };
    default:
      return act;
  }
};

const undecided: ReadonlySet<Fate> = new Set(['open', 'overdue']);

const actsOf = (story: Story, now: Instant, mark: string | null): Settled => {
  const entered = plusMs(story.received, enteredAfter(story) * 60_000);
  const at = entered < now ? entered : now;
  const report = tell(story.scene, at);
  const entry: DemoAct = { act: 'report', key: story.key, at, actor: assessorAt(story.chance.fork('entry'), at), input: { ...report, ref: story.ref, ...(mark === null ? {} : { grade: mark }) } };
  if (undecided.has(story.fate)) return { acts: [entry], ending: { decided: null, error: null } };
  const { acts, ending } = settle(story, now);
  return { acts: [entry, ...acts.map((act) => reasoned(act, report)), ...(story.fate === 'changed' ? [change(story, report, now)] : [])], ending };
};

type Marked = { readonly story: Story; readonly mark: string | null };

const refOf = (index: number): string => `DEMO-${String(index + 1).padStart(3, '0')}`;

/** Hours ago that a teaching case came in: the open ones through the last half day, the others when their fate asks for it. */
const cameIn = (fate: Fate, index: number): number => ({ open: 1 + index * 0.6, overdue: 27 + index * 0.2, returned: 54, changed: 58, awaiting: 60, decided: 30 })[fate];

/**
 * The nearest moment to this one at which such a story comes in: no fight outside a pub at nine in the morning. Open cases
 * stay inside 18 hours, so that there is time to try them.
 */
const aptHour = (wanted: Instant, now: Instant, fate: Fate, familyKey: string): Instant => {
  const family = families.find(({ key }) => key === familyKey);
  const [latest, earliest] = fate === 'open' ? [hoursBefore(now, 0.7), hoursBefore(now, 17.7)] : [plusMs(wanted, 9 * hourMs), plusMs(wanted, -9 * hourMs)];
  const floor = fate === 'overdue' ? hoursBefore(now, 24.5) : latest;
  const offsets = Array.from({ length: 72 }, (_, step) => Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) * 0.5 * hourMs);
  const possible = offsets.map((offset) => plusMs(wanted, offset)).filter((at) => at >= earliest && at <= latest && at <= floor);
  return possible.find((at) => family !== undefined && isUsual(family, at)) ?? wanted;
};

const taughtStories = (chance: Chance, lessons: readonly Lesson[], now: Instant): readonly Marked[] => {
  const stories: Story[] = [];
  lessons.forEach(({ family, variant, fate, again, same, daysAgo }, index) => {
    const named = { key: `t${index}`, ref: refOf(index), fate };
    const own = chance.fork(named.key);
    const first = again === undefined ? undefined : stories[again - 1];
    stories.push(first ? secondCaller(own, first, named) : namedStory(own, { ...named, received: aptHour(hoursBefore(now, daysAgo === undefined ? cameIn(fate, index) : daysAgo * 24), now, fate, family) }, family, variant, same === undefined ? undefined : stories[same - 1]));
  });
  return stories.map((story, index) => ({ story, mark: index < 3 ? 'First tour' : null }));
};

/** One in fifty is a second call about something already logged. */
const secondCallers = 0.02;

const otherStories = (chance: Chance, incidents: number, taken: Counts, taught: number, now: Instant): readonly Marked[] => {
  const refFor = (received: Instant, index: number): string => `WR-${shortDate(received)}-${String(index + 1).padStart(5, '0')}`;
  const slots = slotsOf(chance.fork('slots'), countsFor(incidents, taken), now).slice(0, Math.max(0, incidents - taught));
  const stories: Story[] = [];
  slots.forEach((slot, index) => {
    const own = chance.fork(`story ${index}`);
    const key = `i${index}`;
    const first = slot.fate === 'decided' && own.happens(secondCallers) ? stories.findLast((story) => story.fate === 'decided' && isSeenByOthers(story)) : undefined;
    const ref = refFor(first?.received ?? slot.received, index);
    stories.push(first ? secondCaller(own, first, { key, ref, fate: slot.fate }) : chooseStory(own, key, ref, slot));
  });
  return stories.map((story) => ({ story, mark: null }));
};

const countedBy = (lessons: readonly Lesson[]): Counts => {
  const counts = { open: 0, overdue: 0, returned: 0, changed: 0, awaiting: 0, decided: 0 };
  for (const { fate } of lessons) counts[fate] += 1;
  return counts;
};

/** The same seed and now give the same plan, whatever the machine. */
export const demoPlan = ({ incidents, seed, now: at }: DemoSettings): DemoPlan => {
  const now = at as Instant;
  const chance = chanceOf(seed);
  const lessons = teachingCases.slice(0, incidents);
  const all = [...otherStories(chance, incidents, countedBy(lessons), lessons.length, now), ...taughtStories(chance, lessons, now)];
  const told = all.map(({ story, mark }) => ({ story, ...actsOf(story, now, mark) }));
  return {
    acts: told.flatMap(({ acts }) => acts).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    told: told.map(({ story, ending }) => ({ ...story, ...ending })),
  };
};
