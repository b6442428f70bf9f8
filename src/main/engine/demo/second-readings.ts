/**
 * Second readings: what was drawn of the other team's decisions, what each reader came to without the first answer, and who settled where
 * two part. Most readers come to the answer that was given; where that was wrong they read it right, and one of them errs.
 */
import { dayMs, minuteMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { decidedWithin, decisionsIn, handOf, isUntouched, morning, shareOf, type Course, type Deciding } from './course.ts';
import type { Mistake } from './family.ts';
import { decisionOf, type Judgement } from './judge.ts';
import { mistakeNamed } from './mistakes.ts';
import { firstStands, secondStands, whyKnown } from './oversight-words.ts';
import { withReasons } from './reasons.ts';
import { decidedAgain } from './reviews.ts';
import { judgedBy } from './settle.ts';
import { registrar, type DemoUser } from './staff.ts';


/** One draw and who read it. `of`: whose decisions; `right`, `wrong`, `errs`: how many of 3,000 incidents' are of each. */
type Batch = { readonly reader: DemoUser; readonly daysAgo: number; readonly of: readonly DemoUser[]; readonly right: number; readonly wrong: number; readonly errs: number; readonly left: number };

/** Enough of two pairs to measure how far they agree. */
const batches: readonly Batch[] = [
  { reader: 'ruth.pellingham', daysAgo: 24, of: ['deepak.soranwal'], right: 11, wrong: 2, errs: 0, left: 0 },
  { reader: 'kofi.ansterley', daysAgo: 14, of: ['amira.feldwick'], right: 10, wrong: 1, errs: 1, left: 0 },
  { reader: registrar, daysAgo: 9, of: ['malgosia.brand', 'joe.tarrant-oye', 'amira.feldwick', 'deepak.soranwal'], right: 9, wrong: 1, errs: 0, left: 6 },
];

/** So many times as many as of 3,000 incidents, at most. */
const mostFold = 3;

type Item = { readonly course: Course; readonly made: Deciding };
/** `parts`: what of the first, or of the second, was wrong; null where the two agree. */
type Read = Item & { readonly answer: Judgement; readonly parts: { readonly isFirstWrong: boolean; readonly mistake: Mistake } | null };

const usualMistake = ({ story }: Course): Mistake | null => story.scene.variant.wrong?.[0] ?? null;

const asRight = (item: Item): Read => ({ ...item, answer: item.course.story.right, parts: null });

const asFound = (item: Item): readonly Read[] => {
  const mistake = usualMistake(item.course);
  return mistake === null ? [] : [{ ...item, answer: item.course.story.right, parts: { isFirstWrong: true, mistake } }];
};

const asErring = (item: Item): readonly Read[] => {
  const mistake = usualMistake(item.course);
  return mistake === null ? [] : [{ ...item, answer: judgedBy(mistake), parts: { isFirstWrong: false, mistake } }];
};

type Drawn = { readonly read: readonly Read[]; readonly left: readonly Item[] };

/** Of what was decided in the four weeks before the draw, and that nobody looked at since. */
const drawnFor = (chance: Chance, batch: Batch, items: readonly Item[], incidents: number): Drawn => {
  const theirs = items.filter(({ made }) => batch.of.includes(made.actor));
  const right = theirs.filter(({ course }) => course.ending.error === null);
  // However many incidents there are, somebody reads them between a draw and the morning it is settled on.
  const count = (of: number): number => Math.min(shareOf(incidents, of), mostFold * of);
  const errs = chance.some(right.filter(({ course }) => usualMistake(course) !== null), count(batch.errs));
  const others = chance.some(right.filter((item) => !errs.includes(item)), count(batch.right) + count(batch.left));
  const found = chance.some(theirs.filter(({ course }) => course.ending.error !== null && usualMistake(course) !== null), count(batch.wrong));
  const read = [...others.slice(count(batch.left)).map(asRight), ...errs.flatMap(asErring), ...found.flatMap(asFound)];
  return { read: read.map((each) => ({ each, place: chance.next() })).toSorted((a, b) => a.place - b.place).map(({ each }) => each), left: others.slice(0, count(batch.left)) };
};

const secondDecision = ({ course: { story, report }, answer }: Pick<Read, 'course' | 'answer'>, at: Instant): Decision =>
  withReasons(decisionOf(story.scene, answer, { versionRead: 1, told: null, late: null, confirms: null }), at, report);

const readBy = (chance: Chance, reader: DemoUser, one: Pick<Read, 'course' | 'made' | 'answer'>, at: Instant, isKnown: boolean): readonly DemoAct[] => {
  const key = `${one.course.story.key}.${reader}`;
  const saved = plusMs(at, chance.whole(5, 16) * minuteMs);
  return [
    { act: 'begin-reading', key, at, actor: reader, input: { incident: one.course.story.key, decision: one.made.key, isKnown } },
    { act: 'save-reading', at: saved, actor: reader, input: { reading: key, decision: secondDecision(one, saved) } },
  ];
};

/** Where the first does not stand it goes back, and is decided again. */
const settled = ({ course, made, parts }: Read, reader: DemoUser, actor: DemoUser, at: Instant, now: Instant): readonly DemoAct[] => {
  const reading = `${course.story.key}.${reader}`;
  if (parts === null) return [];
  if (!parts.isFirstWrong) return [{ act: 'adjudicate', at, actor, input: { reading, ruling: { stands: 'first', why: firstStands } } }];
  const ruling = { stands: 'second' as const, mistake: mistakeNamed(parts.mistake), why: `${secondStands} ${parts.mistake.comment}` };
  return [{ act: 'adjudicate', at, actor, input: { reading, ruling } }, ...decidedAgain({ hand: handOf(course, made, now), decision: made.input.decision }, at)];
};

/** Those in which a reader erred, and one of those in which the first was wrong, the earliest read. */
const settledOf = (reads: readonly Read[], reader: DemoUser, at: Instant, now: Instant): readonly DemoAct[] => {
  const erred = reads.filter(({ parts }) => parts?.isFirstWrong === false);
  const found = reads.filter(({ parts }) => parts?.isFirstWrong === true);
  const one = reader === 'ruth.pellingham' && found.length > 1 ? found.slice(0, 1) : [];
  return [...erred, ...one].flatMap((read) => settled(read, reader, reader === 'ruth.pellingham' ? registrar : 'ruth.pellingham', at, now));
};

const settledAfterDays = 6;

/** Four in a morning, or as many more as are read before they are settled. */
const batchActs = (chance: Chance, { reader, daysAgo }: Batch, { read, left }: Drawn, now: Instant): readonly DemoAct[] => {
  const at = morning(now, daysAgo);
  if (read.length + left.length === 0) return [];
  const decisions = [...read, ...left].map(({ made }) => made.key);
  const each = Math.max(4, Math.ceil(read.length / (settledAfterDays - 1)));
  const times = read.map((_, index) => plusMs(morning(now, daysAgo - 1 - Math.floor(index / each)), ((index % each) * 40 + chance.whole(0, 20)) * minuteMs));
  return [
    { act: 'draw-readings', at, actor: reader, input: { since: plusMs(at, -28 * dayMs), decisions } },
    ...read.flatMap((one, index) => readBy(chance, reader, one, times[index] ?? at, false)),
    ...settledOf(read, reader, plusMs(morning(now, daysAgo - settledAfterDays), 90 * minuteMs), now),
  ];
};

/** Two answers the registrar holds to be known; both supervisors have read the earlier of them, on the day of their draw, while all of it waits. */
const knownActs = (chance: Chance, held: readonly Item[], now: Instant): readonly DemoAct[] => {
  const readers: readonly (readonly [DemoUser, number])[] = [['ruth.pellingham', 24], ['kofi.ansterley', 14]];
  return [
    ...held.map(({ made }, index) => ({ act: 'hold-known' as const, at: plusMs(morning(now, 33), index * 10 * minuteMs), actor: registrar, input: { decision: made.key, known: true, why: whyKnown[index % whyKnown.length] ?? whyKnown[0] } })),
    ...held.slice(0, 1).flatMap((item) => readers.flatMap(([reader, daysAgo]) => readBy(chance, reader, asRight(item), plusMs(morning(now, daysAgo), 3 * 60 * minuteMs), true))),
  ];
};

/** A decision that was late is the registrar's to oversee, and no second reading is given to whoever did anything on it. */
const itemsOf = (courses: readonly Course[]): readonly Item[] =>
  courses
    .filter((course) => isUntouched(course) && course.story.right.kind === 'allegations')
    .flatMap((course) => decisionsIn(course).map((made) => ({ course, made })))
    .filter(({ made }) => made.input.decision.late === null);

const keysIn = (items: readonly Item[]): readonly string[] => items.map(({ made }) => made.key);

export const secondReadingActs = (chance: Chance, courses: readonly Course[], incidents: number, now: Instant): readonly DemoAct[] => {
  const decided = (from: number, until: number): readonly Item[] => itemsOf(decidedWithin(courses, now, from, until));
  const plain = decided(47, 34).filter(({ course }) => course.ending.error === null);
  const held = chance.some(plain, shareOf(incidents, 2)).toSorted((a, b) => (a.made.at < b.made.at ? -1 : 1));
  const taken = new Set(keysIn(held));
  const known = knownActs(chance, held, now);
  const drawn = batches.flatMap((batch) => {
    const free = decided(batch.daysAgo + 28, batch.daysAgo + 1).filter(({ made }) => !taken.has(made.key));
    const of = drawnFor(chance, batch, free, incidents);
    keysIn([...of.read, ...of.left]).forEach((key) => taken.add(key));
    return batchActs(chance, batch, of, now);
  });
  // Of few incidents nothing may be drawn, and nobody is given a known answer alone.
  const drawers = new Set(drawn.flatMap(({ act, actor }) => (act === 'draw-readings' ? [actor] : [])));
  return [...known.filter(({ act, actor }) => act === 'hold-known' || drawers.has(actor)), ...drawn];
};
