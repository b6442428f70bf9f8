/** The demonstration as a list of acts in order of time: what came in, what was decided and what became of it. */
import { hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import { allocationActs } from './allocations.ts';
import { glassActs } from './broken-glass.ts';
import { cancellationActs, mayBeSavedOnTheWrongLog, savedOnTheWrongLog } from './cancellations.ts';
import { leastForOversight, type Course } from './course.ts';
import { delayActs } from './delays.ts';
import { foundingActs } from './founding.ts';
import { reportedOverseenActs } from './reported-overseen.ts';
import { refusedRequestActs } from './requests-refused.ts';
import { rulingActs } from './rulings.ts';
import { secondReadingActs } from './second-readings.ts';
import { hoursBefore, isUsual, sourceChangesAt } from './arrivals.ts';
import { chanceOf, type Chance } from './chance.ts';
import { chooseStory, families, isSeenByOthers, namedStory, secondCaller } from './choose-story.ts';
import { shortDate } from './local-time.ts';
import { assessorAt, settle } from './settle.ts';
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

const undecided: ReadonlySet<Fate> = new Set(['open', 'overdue']);

const courseOf = ({ story, mark }: Marked, now: Instant): Course => {
  const entered = plusMs(story.received, enteredAfter(story) * 60_000);
  const at = entered < now ? entered : now;
  const report = tell(story.scene, at);
  const entry: DemoAct = { act: 'report', key: story.key, at, actor: assessorAt(story.chance.fork('entry'), at), input: { ...report, ref: story.ref, ...(mark === null ? {} : { grade: mark }) } };
  if (undecided.has(story.fate)) return { story, report, acts: [entry], ending: { decided: null, error: null } };
  const { acts, ending } = settle(story, report, now);
  return { story, report, acts: [entry, ...acts, ...(story.fate === 'changed' ? [change(story, report, now)] : [])], ending };
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

/** One of those that may be is decided wrongly, for what becomes of it. */
const withWrongLog = (chance: Chance, all: readonly Marked[], now: Instant): readonly Marked[] => {
  const fitting = all.filter(({ story }) => mayBeSavedOnTheWrongLog(story, now));
  const chosen = fitting.length === 0 ? null : chance.pick(fitting);
  return all.map((each) => (each === chosen ? { ...each, story: { ...each.story, wrongly: savedOnTheWrongLog } } : each));
};

/** Which incident an act of oversight is about, where it says so. */
const aboutWhich = (act: DemoAct): readonly string[] => {
  if ('key' in act) return [act.key.split('.')[0] ?? ''];
  return 'incident' in act.input ? [act.input.incident] : [];
};

/** No second reading is given to whoever did anything on it since: those that somebody oversees otherwise are left out of them. */
const oversightActs = (chance: Chance, courses: readonly Course[], incidents: number, now: Instant): readonly DemoAct[] => {
  const others = [
    ...cancellationActs(chance.fork('cancellations'), courses, incidents, now),
    ...allocationActs(chance.fork('allocations'), courses, incidents, now),
    ...glassActs(chance.fork('glass'), courses, incidents, now),
    ...rulingActs(courses, incidents, now),
    ...reportedOverseenActs(chance.fork('reported'), courses, now),
  ];
  const overseen = new Set(others.flatMap(aboutWhich));
  const free = courses.filter(({ story }) => !overseen.has(story.key));
  return [...others, ...secondReadingActs(chance.fork('readings'), free, incidents, now)];
};

/** The same seed and now give the same plan, whatever the machine. */
export const demoPlan = ({ incidents, seed, now: at }: DemoSettings): DemoPlan => {
  const now = at as Instant;
  const chance = chanceOf(seed);
  const lessons = teachingCases.slice(0, incidents);
  const all = [...otherStories(chance, incidents, countedBy(lessons), lessons.length, now), ...taughtStories(chance, lessons, now)];
  const courses = (incidents < leastForOversight ? all : withWrongLog(chance.fork('wrong log'), all, now)).map((marked) => courseOf(marked, now));
  const acts = [...courses.flatMap(({ acts: each }) => each), ...oversightActs(chance.fork('oversight'), courses, incidents, now)];
  const inOrder = [...acts, ...delayActs(chance.fork('delays'), acts, now), ...refusedRequestActs(acts, now)].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { acts: [...foundingActs(inOrder[0]?.at ?? now), ...inOrder], told: courses.map(({ story, ending }) => ({ ...story, ...ending })) };
};
