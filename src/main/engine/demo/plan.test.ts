/** The plan of a demonstration: the same again, sound in every decision, and written as people write. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/bureau.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { crimesByFacts } from '../../../shared/rules/recording/against-facts.ts';
import { leftOpen } from '../../../shared/rulings/left-open.ts';
import { alreadySaid } from '../../../shared/cancelling/already-said.ts';
import { informationOf } from '../../../shared/cancelling/cancellation.ts';
import { errorReasonIds } from '../../../shared/review/error-reasons.ts';
import { decisionContext } from '../../../shared/rules/recording/decision-context.ts';
import { decisionProblems } from '../../../shared/rules/recording/decision-problems.ts';
import { whatFactsSay } from '../../../shared/rules/what-facts-say.ts';
import { isUsual } from './arrivals.ts';
import { families } from './choose-story.ts';
import { hourOf, weekdayOf } from './local-time.ts';
import type { DemoAct } from './act.ts';
import { crimesIn } from './hand.ts';
import { demoPlan, type DemoPlan } from './plan.ts';
import { teams } from './staff.ts';
import { teachingCases } from './teaching.ts';
import { demoTruth } from './truth.ts';

const now = '2026-04-13T14:30:00.000Z';
const plan = demoPlan({ incidents: 3000, seed: 1, now });
const reports = plan.acts.flatMap((act) => (act.act === 'report' ? [act.input] : []));

test('the same seed and moment give the same plan, another seed another', () => {
  const small = (seed: number) => JSON.stringify(demoPlan({ incidents: 60, seed, now }).acts);
  expect(small(1)).toBe(small(1));
  expect(small(2)).not.toBe(small(1));
});

test('as many incidents are told as were asked for, none included', () => {
  for (const incidents of [0, 1, 7, 30, 250]) expect(demoPlan({ incidents, seed: 3, now }).told).toHaveLength(incidents);
});

test('about nine in ten are decided, most of the others inside 24 hours and about twenty past them', () => {
  const counts = Object.fromEntries([...Map.groupBy(plan.told, ({ fate }) => fate)].map(([fate, stories]) => [fate, stories.length]));
  expect(counts['decided']).toBeGreaterThan(2680);
  expect(counts['decided']).toBeLessThan(2720);
  const past = plan.told.filter(({ fate }) => fate !== 'decided' && fate !== 'open');
  expect(past.length).toBeGreaterThanOrEqual(18);
  expect(past.length).toBeLessThanOrEqual(24);
  const open = plan.told.filter(({ fate }) => fate === 'open');
  expect(open.every(({ received }) => received > plusMs(now, -24 * 3_600_000))).toBe(true);
});

test('every decision and correction of the plan is one that the rules let through', () => {
  const versions = new Map(plan.acts.flatMap((act) => (act.act === 'report' ? [[act.key, { codes: { ...act.input, sourceClosing: null }, text: act.input.text }]] : [])));
  const due = new Map(plan.told.map(({ key, received }) => [key, plusMs(received, 24 * 3_600_000)]));
  const made = plan.acts.flatMap((act) => (act.act === 'decide' || act.act === 'correct' ? [act] : []));
  expect(made.length).toBeGreaterThan(2700);
  const wrong = made.flatMap(({ at, input }) =>
    decisionProblems(input.decision, decisionContext(catalogue, { now: at, due: due.get(input.incident) ?? null, currentVersion: 1, version: versions.get(input.incident) ?? null })).map((problem) => `${input.incident} ${problem.path} ${problem.message}`),
  );
  expect(wrong).toEqual([]);
});

test('what the rules find settles every decision that facts are told with, and many are', () => {
  const told = plan.acts.flatMap((act) => (act.act === 'decide' && act.input.decision.facts !== null ? [act.input.decision.facts.document] : []));
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter((document) => crimesByFacts(whatFactsSay(document, catalogue, '2026-04-13' as LocalDate)) === null)).toEqual([]);
});

test('every family has its day, and what no code leads to a crime every time', () => {
  const told = new Set(plan.told.map(({ family }) => family));
  expect(families.map(({ key }) => key).filter((key) => !told.has(key))).toEqual([]);
  const byCode = Map.groupBy(plan.told.filter(({ scene }) => scene.family.weight > 0), ({ scene }) => scene.family.opening[0] ?? '');
  const always = [...byCode].filter(([, stories]) => stories.length > 30 && stories.every(({ right }) => right.kind === 'allegations' && right.findings.every(({ kind }) => kind === 'record'))).map(([code]) => code);
  expect(always).toEqual([]);
});

test('the acts lie in the order of time and none comes after now', () => {
  const times = plan.acts.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(times.at(-1)).toBeDefined();
  expect((times.at(-1) ?? '') <= now).toBe(true);
});

/** Words that begin with a capital inside a sentence only where somebody or something is named. */
const common = /[a-z,] (And|Or|The|A|An|Of|In|On|At|To|For|With|Was|Is|Had|Has|He|She|His|Her|They|Pushed|Shoved|Punched|Slapped|Kicked|Hit|After|Over|Staff|No|Not)\b(?! [A-Z]?\d)/;
const places = /(The [A-Z]|A4417|St |A\. )/g;

test('what is written reads as people write: no slot unfilled, no capital out of place, no doubled space', () => {
  const texts = reports.flatMap(({ text }) => [text.narrative, ...text.log.map((entry) => entry.text)]);
  const odd = texts.filter((text) => /[<>{}|[\]]|undefined| {2}| [.,]|\.\.|^[a-z]/.test(text) || common.test(text.replaceAll(places, '')));
  expect(odd.slice(0, 10)).toEqual([]);
});

test('control: text that is out of place is seen', () => {
  expect(common.test('He came after A row and Shoved her')).toBe(true);
  expect(common.test('He came after a row and shoved her')).toBe(false);
});

test('the teaching cases are named in order, the first three for a tour', () => {
  const taught = reports.filter(({ ref }) => ref.startsWith('DEMO-')).toSorted((a, b) => a.ref.localeCompare(b.ref));
  expect(taught.map(({ ref }) => ref)).toEqual(teachingCases.map((_, index) => `DEMO-${String(index + 1).padStart(3, '0')}`));
  expect(taught.map(({ grade }) => grade === 'First tour').indexOf(false)).toBe(3);
});

test('what is passed to another force did not happen in a town of ours', () => {
  const passed = plan.told.flatMap(({ scene, right }) => (right.kind === 'allegations' && right.findings.some(({ kind }) => kind === 'other-force') ? [scene.fill('<awaytown>')] : []));
  expect(passed.length).toBeGreaterThan(3);
  expect(passed.filter((town) => reports.some(({ text }) => text.place?.text.endsWith(town)))).toEqual([]);
});

test('an assault without injury leaves none: a mark, a swelling or soreness is class 8N (page 43)', () => {
  const withoutInjury = plan.told.flatMap(({ ref, right }) => (right.kind === 'allegations' && right.findings.every((finding) => finding.kind === 'record' && finding.crimes.every(({ offence }) => offence === 'commonAssault')) ? [ref] : []));
  expect(withoutInjury.length).toBeGreaterThan(100);
  const texts = new Map(reports.map(({ ref, text }) => [ref, text.narrative]));
  expect(withoutInjury.filter((ref) => /bruis(?!e-)|swell|swollen|\bsore\b|red mark|skin tear|limping|bleed/i.test(texts.get(ref) ?? ''))).toEqual([]);
});

test('nobody is a party of whom neither text nor log speaks', () => {
  const odd = reports.flatMap(({ ref, text }) => {
    const written = [text.narrative, ...text.log.map((entry) => entry.text)].join(' ');
    return text.parties.flatMap(({ name, kind }) => (kind === 'person' && name !== null && !name.split(' ').some((part) => written.includes(part)) ? [`${ref} ${name}`] : []));
  });
  expect(odd).toEqual([]);
});

test.for(['2026-04-13T14:30:00.000Z', '2026-11-25T09:00:00.000Z', '2026-07-04T02:15:00.000Z', '2026-12-27T21:40:00.000Z'])('at %s the teaching cases come in at hours at which such things happen, the open ones with time left', (at) => {
  const taught = demoPlan({ incidents: teachingCases.length, seed: 1, now: at }).told;
  const odd = taught.filter(({ scene, received, family }) => family !== 'second-caller' && !isUsual(scene.family, received)).map(({ ref }) => ref);
  expect(odd).toEqual([]);
  expect(taught.filter(({ fate, received }) => fate === 'open' && (received < plusMs(at, -18 * 3_600_000) || received > at)).map(({ ref }) => ref)).toEqual([]);
  const breaks = taught.filter(({ family }) => family === 'playground').map(({ scene }) => [weekdayOf(scene.occurred) % 6 === 0, hourOf(scene.occurred)]);
  expect(breaks).toEqual([[false, 10]]);
});

test('some corrections are asked for that only a designated decision maker may give', () => {
  const taken = plan.acts.flatMap((act) => (act.act === 'correct' && act.input.decision.about.kind === 'allegations' && act.input.decision.about.allegations.every(({ answer }) => answer.kind === 'no-crime') ? [act] : []));
  expect(taken.length).toBeGreaterThan(2);
});

test('the truth has a line for every incident, and none of its words is in what is entered', () => {
  const lines = demoTruth(plan).trimEnd().split('\n').map((line) => JSON.parse(line) as { readonly ref: string; readonly shouldRecord: readonly unknown[]; readonly error: string | null });
  expect(demoTruth(plan)).not.toMatch(/[{}][^"{}:]*\|/);
  expect(lines).toHaveLength(3000);
  expect(lines.some(({ error }) => error !== null)).toBe(true);
  const errors = new Set(lines.flatMap(({ error }) => (error === null ? [] : [error])));
  const entered = JSON.stringify(reports);
  expect([...errors].filter((error) => entered.includes(error))).toEqual([]);
});

/** At the last of these moments a supervisor looked at an incident whose source had changed it meanwhile, and the demonstration was not made. */
test.each(['2026-11-28T23:05:00.000Z', '2026-11-29T01:17:00.000Z', '2026-11-29T01:31:20.000Z'])('made at %s, the source that changes an incident has the last word of it', (at) => {
  const { acts } = demoPlan({ incidents: 3000, seed: 1, now: at });
  const changed = new Map(acts.flatMap((act) => (act.act === 'update' ? [[act.input.incident, act.at] as const] : [])));
  expect(changed.size).toBeGreaterThan(0);
  expect(acts.filter((act) => (act.act === 'review' || act.act === 'correct') && changed.has(act.input.incident) && act.at >= (changed.get(act.input.incident) ?? ''))).toEqual([]);
});

type Kind = DemoAct['act'];
const actsOf = <K extends Kind>(of: DemoPlan, kind: K): readonly Extract<DemoAct, { readonly act: K }>[] => of.acts.filter((act): act is Extract<DemoAct, { readonly act: K }> => act.act === kind);

const others = [plan, demoPlan({ incidents: 3000, seed: 2, now: '2026-11-29T02:30:00.000Z' }), demoPlan({ incidents: 3000, seed: 31, now: '2027-01-08T11:05:00.000Z' })];

test.each(others)('whatever the seed and the moment, the bureau sees to its work: plan %#', (each) => {
  const verdicts = actsOf(each, 'review').map(({ input }) => input.verdict);
  const named = [...verdicts.flatMap((verdict) => (verdict.verdict === 'return' ? [verdict.mistake] : [])), ...actsOf(each, 'correct').flatMap(({ input }) => input.mistake ?? [])];
  expect(new Set(named).size).toBeGreaterThan(5);
  expect(named.filter((mistake) => !errorReasonIds.some((id) => id === mistake))).toEqual([]);
  expect(actsOf(each, 'rule').map(({ input }) => input.ruled.kind)).toEqual(['principal-crime', 'harassment-only']);
  expect(actsOf(each, 'ask-cancellation').map(({ input }) => input.asked.category).toSorted()).toEqual(['C2', 'C4', 'C5']);
  expect(actsOf(each, 'authorise-cancellation')).toHaveLength(2);
  expect(actsOf(each, 'break-glass')).toHaveLength(1);
  expect(actsOf(each, 'allocate').length).toBeGreaterThan(4);
  const overseen = actsOf(each, 'oversee-delay').map(({ input }) => input.accepted);
  expect(overseen.filter(Boolean).length).toBeGreaterThan(20);
  expect(overseen).toContain(false);
});

test.each(others)('between two pairs enough is read a second time to say how far they agree, and of those that part two are settled: plan %#', (each) => {
  const deciders = new Map(actsOf(each, 'decide').map(({ key, actor }) => [key, actor]));
  const read = actsOf(each, 'begin-reading').filter(({ input }) => !input.isKnown);
  const pairs = Map.groupBy(read, ({ actor, input }) => `${deciders.get(input.decision) ?? ''} ${actor}`);
  expect([...pairs.values()].filter(({ length }) => length >= 10)).toHaveLength(2);
  expect(read.length).toBeGreaterThan(30);
  expect(new Set(actsOf(each, 'adjudicate').map(({ input }) => input.ruling.stands))).toEqual(new Set(['first', 'second']));
  expect(actsOf(each, 'hold-known')).toHaveLength(2);
});

/** A missed crime that is recorded beside one that was not missed: that one has its number already. */
test.each(others)('no crime is given a number twice: plan %#', (each) => {
  const first = new Map(actsOf(each, 'decide').filter(({ key }) => key.endsWith('.d1')).map(({ input }) => [input.incident, crimesIn(input.decision)]));
  const added = actsOf(each, 'crime-number').flatMap(({ input }) => [...input.crime.matchAll(/^(\w+)\.d2\.c(\d+)$/g)].map(([, incident = '', crime = '']) => [incident, Number(crime)] as const));
  expect(added.length).toBeGreaterThan(10);
  expect(added.filter(([incident, crime]) => crime < (first.get(incident) ?? 0))).toEqual([]);
});

test('what the registrar rules on is what the rules leave open', () => {
  const [ruled] = actsOf(plan, 'rule').map(({ input }) => input.ruled);
  expect(ruled?.kind === 'principal-crime' ? leftOpen(ruled, catalogue) : null).toEqual({ is: 'open' });
});

test('what a cancellation rests on stands nowhere in the report', () => {
  const texts = new Map(actsOf(plan, 'report').map(({ key, input }) => [key, input.text]));
  const said = actsOf(plan, 'ask-cancellation').flatMap(({ key, input }) => {
    const [information, text] = [informationOf(input.asked), texts.get(key.slice(0, key.indexOf('.')))];
    return information === null || text === undefined ? [] : [alreadySaid(information.words, [{ number: 1, text }])];
  });
  expect(said).toEqual([null, null]);
});

test('supervisors allocate within their teams, and nothing of the first tour', () => {
  const outside = actsOf(plan, 'allocate').filter(({ actor, input }) => !teams.some(({ supervisor, assessors }) => supervisor === actor && assessors.some((each) => each === input.to)));
  expect(outside).toEqual([]);
  expect(actsOf(plan, 'allocate').filter(({ input }) => input.incident.startsWith('t'))).toEqual([]);
});

test('a small demonstration has its teams and what is reviewed, and nothing of what happens once a season', () => {
  const rare: readonly Kind[] = ['ask-cancellation', 'authorise-cancellation', 'break-glass', 'judge-glass', 'draw-readings', 'allocate'];
  for (const incidents of [0, 1, 40]) {
    const { acts } = demoPlan({ incidents, seed: 7, now });
    expect(acts.filter(({ act }) => act === 'name-team')).toHaveLength(2);
    expect(acts.filter(({ act }) => rare.includes(act)).map(({ act }) => act)).toEqual([]);
  }
});
