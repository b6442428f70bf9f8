/** The demonstration as a list of acts in order of time: what came in, what was decided and what became of it. */
import { dayMs, hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { Told as ToldType } from '../../../shared/domain/decision.ts';
import type { DemoAct } from './act.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Family, Variant } from './family.ts';
import { everyday } from './families/everyday.ts';
import { otherViolence } from './families/other-violence.ts';
import { violence } from './families/violence.ts';
import { fits, hoursBefore } from './arrivals.ts';
import { decisionOf, records, type Judgement } from './judge.ts';
import { hourOf, shortDate, weekdayOf } from './local-time.ts';
import { setScene } from './scene.ts';
import { countsFor, slotsOf, type Fate, type Slot } from './slot.ts';
import { nameOf, onShift, supervisors, type DemoUser } from './staff.ts';
import { chooseVariant, rightOf, type Ending, type Story } from './story.ts';
import { tell } from './tell.ts';
import { agreeing, correctingWrong, lateReasons, notYetReasons } from './words.ts';
import { teachingCases } from './teaching.ts';

export type DemoSettings = { readonly incidents: number; readonly seed: number; readonly now: string };

export type DemoPlan = { readonly acts: readonly DemoAct[]; readonly told: readonly (Story & Ending)[] };

export const families: readonly Family[] = [...violence, ...otherViolence, ...everyday];

const judged = (variant: Variant): Judgement => rightOf(variant);

const storyOf = (chance: Chance, key: string, ref: string, fate: Fate, received: Instant, family: Family, variant: Variant): Story => ({
  key,
  ref,
  family: family.key,
  fate,
  received,
  scene: setScene(chance.fork('scene'), family, variant, received),
  chance,
  right: judged(variant),
  why: variant.right.map((finding) => finding.why).join(' '),
});

/** Stories whose other force has given no reference wait for it; the others of a standing fate are decided or open. */
const awaits = (variant: Variant): boolean => variant.right.some((finding) => (finding.kind === 'other-force' && !finding.given) || (finding.kind === 'reported' && finding.force === 'missing'));

const chooseStory = (chance: Chance, key: string, ref: string, { fate, received }: Slot): Story => {
  const fitting = families.filter((family) => fate !== 'awaiting' || family.variants.some(awaits));
  const family = chance.weighted(fitting, (each) => fits(each, received));
  const variant = chooseVariant(chance, family, (each) => (fate === 'awaiting' ? awaits(each) : !awaits(each))) ?? family.variants[0];
  if (!variant) throw new Error(`${family.key} has no variants`);
  return storyOf(chance, key, ref, fate, received, family, variant);
};

const assessorAt = (chance: Chance, at: string): DemoUser => chance.pick(onShift(hourOf(at), weekdayOf(at)));

/** Hours from report to decision: most in the shift, a few past the limit. */
const delayHours = (chance: Chance): number => {
  if (chance.happens(0.06)) return 25 + chance.next() * 30;
  return chance.happens(0.7) ? 1 + chance.next() * 8 : 9 + chance.next() * 14;
};

const ways = ['telephone', 'telephone', 'email', 'text-message', 'in-person'] as const;

const toldBy = (chance: Chance, actor: DemoUser, at: Instant, due: Instant): ToldType =>
  chance.happens(0.88)
    ? ({ state: 'told', whom: 'reporter', at: plusMs(at, -4 * 60_000), how: chance.pick<(typeof ways)[number]>(ways), by: nameOf(actor), rightToAppeal: true })
    : ({ state: 'not-yet', reason: chance.pick(notYetReasons).replaceAll(/[{}]/g, ''), due });

type Told = { readonly acts: readonly DemoAct[]; readonly ending: Ending };

const decide = (story: Story, now: Instant): Told => {
  const { chance, scene, key } = story;
  const fork = chance.fork('decide');
  const latest = hoursBefore(now, 0.1);
  const wanted = plusMs(story.received, delayHours(fork) * hourMs);
  const at = wanted > latest ? latest : wanted;
  const actor = assessorAt(fork, at);
  const mistake = story.fate === 'decided' && fork.happens(0.07) && scene.variant.wrong?.[0] ? scene.variant.wrong[0] : null;
  const judgement: Judgement = mistake ? { kind: 'allegations', findings: mistake.findings, closing: mistake.closing, qualifiers: [] } : story.right;
  const late = fork.pick(lateReasons).replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1');
  const decision = decisionOf(scene, judgement, { versionRead: 1, told: toldBy(fork, actor, at, plusMs(at, dayMs)), late: plusMs(story.received, 24 * hourMs) < at ? late : null, confirms: null });
  const acts: DemoAct[] = [
    { act: 'take', at: plusMs(at, -6 * 60_000), actor, input: { incident: key } },
    { act: 'decide', key: `${key}.d1`, at, actor, input: { incident: key, decision } },
  ];
  const count = decision.about.kind === 'allegations' ? decision.about.allegations.reduce((sum, each) => sum + (each.answer.kind === 'record' ? each.answer.crimes.length : 0), 0) : 0;
  for (let crime = 0; crime < count; crime++) {
    const recordedAt = plusMs(at, fork.whole(4, 240) * 60_000);
    if (recordedAt < latest && fork.happens(0.97)) acts.push({ act: 'crime-number', at: plusMs(recordedAt, 60_000), actor, input: { crime: `${key}.d1.c${crime}`, number: `22/${fork.whole(10000, 99999)}/${story.ref.slice(-5)}${crime}`, recordedAt } });
  }
  const reviewAt = plusMs(at, fork.whole(6, 60) * hourMs);
  const supervisor = fork.pick(supervisors);
  if (story.fate === 'returned') acts.push({ act: 'review', at: plusMs(at, 40 * 60_000), actor: supervisor, input: { incident: key, verdict: { verdict: 'return', decision: `${key}.d1`, comment: 'Please say in the reason what the caller actually confirmed.' } } });
  else if (mistake && records(story.right) && reviewAt < latest && fork.happens(0.5)) {
    const corrected = decisionOf(scene, story.right, { versionRead: 1, told: toldBy(fork, supervisor, reviewAt, plusMs(reviewAt, dayMs)), late, confirms: null });
    acts.push({ act: 'correct', key: `${key}.d2`, at: reviewAt, actor: supervisor, input: { incident: key, supersedes: `${key}.d1`, decision: corrected, why: `${mistake.comment} ${fork.pick(correctingWrong)}` } });
  } else if (reviewAt < latest && fork.happens(0.1)) acts.push({ act: 'review', at: reviewAt, actor: supervisor, input: { incident: key, verdict: { verdict: 'agree', decision: `${key}.d1`, comment: fork.pick(agreeing) } } });
  return { acts, ending: { decided: judgement, error: mistake?.reason ?? null } };
};

const change = (story: Story, entered: Instant, now: Instant): DemoAct => {
  const report = tell(story.scene, entered);
  const { text, received, route, capacity, openingCode, qualifiers, grade } = report;
  const at = hoursBefore(now, 2);
  const log = [...text.log, { at, author: 'Operator 4471', text: 'Caller has rung back: a neighbour saw the whole of it and will give a statement.' }];
  return { act: 'update', at, actor: 'amira.feldwick', input: { incident: story.key, version: { codes: { received, route, capacity, openingCode, sourceClosing: null, qualifiers, grade }, text: { ...text, log } } } };
};

const actsOf = (story: Story, now: Instant, mark: string | null): Told => {
  const entered = plusMs(story.received, story.chance.fork('enter').whole(3, 14) * 60_000);
  const enteredAt = entered < now ? entered : now;
  const report = tell(story.scene, enteredAt);
  const entry: DemoAct = { act: 'report', key: story.key, at: enteredAt, actor: assessorAt(story.chance.fork('entry'), enteredAt), input: { ...report, ref: story.ref, ...(mark === null ? {} : { grade: mark }) } };
  if (story.fate === 'open' || story.fate === 'overdue') return { acts: [entry], ending: { decided: null, error: null } };
  const decided = decide(story, now);
  return { acts: [entry, ...decided.acts, ...(story.fate === 'changed' ? [change(story, enteredAt, now)] : [])], ending: decided.ending };
};

const none = { open: 0, overdue: 0, returned: 0, changed: 0, awaiting: 0, decided: 0 };

/** The same seed and now give the same plan, whatever the machine. */
export const demoPlan = ({ incidents, seed, now: at }: DemoSettings): DemoPlan => {
  const now = at as Instant;
  const chance = chanceOf(seed);
  const teaching = incidents >= teachingCases.length ? teachingCases : teachingCases.slice(0, incidents);
  const slots = slotsOf(chance.fork('slots'), countsFor(incidents, { ...none, open: teaching.length }), now).slice(0, Math.max(0, incidents - teaching.length));
  const stories = slots.map((slot, index) => chooseStory(chance.fork(`story ${index}`), `i${index}`, `WR-${shortDate(slot.received)}-${String(index + 1).padStart(5, '0')}`, slot));
  const taught = teaching.map((lesson, index) => {
    const family = families.find((each) => each.key === lesson.family);
    const variant = family?.variants[lesson.variant];
    if (!family || !variant) throw new Error(`There is no story ${lesson.family} ${lesson.variant}`);
    const key = `t${index}`;
    return { story: storyOf(chance.fork(key), key, `DEMO-${String(index + 1).padStart(3, '0')}`, 'open' as const, hoursBefore(now, 1 + index * 0.7), family, variant), mark: index < 3 ? 'First tour' : null };
  });
  const all = [...stories.map((story) => ({ story, mark: null })), ...taught];
  const told = all.map(({ story, mark }) => ({ story, ...actsOf(story, now, mark) }));
  return {
    acts: told.flatMap(({ acts }) => acts).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    told: told.map(({ story, ending }) => ({ ...story, ...ending })),
  };
};
