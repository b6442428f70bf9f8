/** Any facts document that would be read: every kind of act, every fact in every value and unknown, names that mean something. */
import fc from 'fast-check';
import { plusDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { documentProblems } from '../../src/shared/rules/facts/document-problems.ts';
import { Act, FactsDocument, type ActKind } from '../../src/shared/rules/facts/document.ts';
import type { Pair } from '../../src/shared/rules/facts/people.ts';
import { rulebook } from '../../src/shared/rules/rulebook.ts';
import { anyValue, type Drawing } from './any-value.ts';
import { catalogue } from './catalogue.ts';
import { passes } from './facts.ts';

type Group = readonly { readonly id: string }[];

/** Each day on which a rule begins or ends, and the day before. */
const turning = [...new Set(rulebook.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()))]
  .map((date) => `${date}-01-01`.slice(0, 10) as LocalDate)
  .flatMap((date) => [date, plusDays(date, -1)]);

const days = fc.oneof(fc.constantFrom('2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'), fc.constantFrom(...turning));

const texts: Drawing['texts'] = (name, takes) => {
  if (name === 'class') return fc.constantFrom(...new Set(catalogue.offences.map((offence) => offence.class))).filter(takes);
  if (name === 'code') return fc.constantFrom(...catalogue.byCode.keys()).filter(takes);
  if (takes('2026-05-01')) return days;
  if (takes('2026-05-01T09:00:00Z')) return days.map((day) => `${day}T09:00:00.000Z`);
  return takes('here') ? fc.constantFrom('A', 'B', 'here', 'unknown', 'several', 'scotland', 'northern-ireland', 'abroad') : null;
};

/** Named by their place, so that each name is there once. */
const named = <T extends { readonly id: string }>(letter: string, group: readonly T[]): T[] => group.map((each, at) => ({ ...each, id: `${letter}${at + 1}` }));

/** Whatever name was drawn, one of those there are; none of nothing. */
const among = (drawn: string, group: Group): string[] => group.slice((drawn.length + drawn.charCodeAt(0)) % Math.max(1, group.length)).slice(0, 1).map(({ id }) => id);

const allAmong = (drawn: readonly string[], group: Group): string[] => [...new Set(drawn.flatMap((id) => among(id, group)))];

/** An act after the report says that it came after one. */
const afterReport = ({ report }: FactsDocument, { on, afterReport: said }: FactsDocument['acts'][number]): number => (said === 0 && report.receivedAt !== undefined && on !== undefined && on > report.receivedAt.slice(0, 10) ? 1 : said);

/** Who penetrated is one of those who did it. */
const penetratedBy = (act: FactsDocument['acts'][number], by: readonly string[]): object =>
  act.kind === 'sexual-act' && act.penetratedBy !== undefined ? { penetratedBy: allAmong(act.penetratedBy, by.map((id) => ({ id }))) } : {};

/** Nothing is recorded before it is reported or has happened. */
const recordedAt = ({ report }: FactsDocument, act: FactsDocument['acts'][number]): string | undefined =>
  act.recordedAt === undefined ? undefined : [act.recordedAt, report.receivedAt ?? '', act.on === undefined ? '' : `${act.on}T09:00:00.000Z`].toSorted().at(-1);

/** What was drawn fact by fact, made a document whose parts speak of each other. */
const consistent = (drawn: FactsDocument): FactsDocument => {
  const [victims, offenders, acts] = [named('V', drawn.victims), named('O', drawn.offenders), named('A', drawn.acts)];
  return {
    ...drawn,
    victims,
    offenders,
    acts: acts.map((act) => {
      const by = allAmong(act.by, offenders);
      return {
        ...act,
        afterReport: afterReport(drawn, act),
        ...(act.recordedAt === undefined ? {} : { recordedAt: recordedAt(drawn, act) }),
        by,
        to: allAmong(act.to, victims),
        ...penetratedBy(act, by),
        // Nobody confirms where nobody was traced.
        ...(act.traced === false && act.confirmed === true ? { confirmed: false } : {}),
        inCourseOf: act.inCourseOf === undefined ? undefined : among(act.inCourseOf, acts)[0],
        until: act.on !== undefined && act.until !== undefined && act.until < act.on ? act.on : act.until,
      };
    }),
    pairs: drawn.pairs.length === 0 ? [] : victims.flatMap((victim, at) => offenders.flatMap((offender, by) => ({ ...(drawn.pairs[(at + by) % drawn.pairs.length] as Pair), victim: victim.id, offender: offender.id }))),
    recorded: drawn.recorded.flatMap((crime) => among(crime.victim, victims).flatMap((victim) => among(crime.offender, offenders).map((offender) => ({ ...crime, victim, offender })))),
    outcomes: drawn.outcomes.slice(0, 1).flatMap((outcome) => among(outcome.of, acts).map((of) => ({ ...outcome, of }))),
    reclassifications: drawn.reclassifications.slice(0, 1).flatMap((change) => among(change.of, acts).map((of) => ({ ...change, of }))),
    removals: drawn.removals.slice(0, 1).flatMap((removal) => among(removal.of, acts).map((of) => ({ ...removal, of }))),
  };
};

/** Reported by its victim and passing the recording test: drawn at random too few would reach what comes after it. */
const passing = (document: FactsDocument): FactsDocument => ({ ...document, report: { ...document.report, by: 'victim' }, acts: document.acts.map((act) => ({ ...act, ...passes, circumstances: [] })) });

export const kinds: readonly ActKind[] = Act.options.map(({ shape }) => shape.kind.value);

type Drawn = { readonly around: fc.Arbitrary<object>; readonly acts: ReadonlyMap<string, fc.Arbitrary<unknown>>; readonly anyAct: fc.Arbitrary<unknown> };

const drawn = (drawing: Drawing): Drawn => {
  const acts = new Map(Act.options.map((option) => [option.shape.kind.value as string, anyValue(option, drawing)]));
  return { around: anyValue(FactsDocument.omit({ acts: true }), drawing) as fc.Arbitrary<object>, acts, anyAct: fc.oneof(...acts.values()) };
};

const withUnknown = drawn({ texts, unknown: true });
const whole = drawn({ texts, unknown: false });

/** A document whose first act is of this kind. */
export const anyFacts = (kind: ActKind, unknown: 'now and then' | 'nothing' = 'now and then'): fc.Arbitrary<FactsDocument> => {
  const { around, acts, anyAct } = unknown === 'nothing' ? whole : withUnknown;
  return fc.tuple(around, acts.get(kind) ?? anyAct, fc.array(anyAct, { maxLength: 2 }), fc.boolean()).map(([document, first, others, passed]) => {
    const facts = consistent(FactsDocument.parse({ ...document, acts: [first, ...others] }));
    const problems = documentProblems(facts);
    if (problems.length > 0) throw new Error(`What was drawn would be refused: ${JSON.stringify(problems)}`);
    return passed ? passing(facts) : facts;
  });
};
