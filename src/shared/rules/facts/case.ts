/** The facts of one incident with every name in them resolved: what rules are applied to. */
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import { localDateOf, type LocalDate } from '../../domain/local-date.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import type { Placed } from '../ask.ts';
import type { Act, ActKind, ActOf, FactsDocument } from './document.ts';
import type { Outcome } from './outcome.ts';
import type { Offender, Pair, Victim } from './people.ts';
import type { RecordedCrime } from './recorded.ts';
import type { Removal } from './removal.ts';
import type { Report } from './report.ts';

export type Case = {
  readonly catalogue: Catalogue;
  /** The date whose recording rules apply. */
  readonly day: LocalDate;
  readonly report: Placed<Report>;
  readonly victims: ReadonlyMap<string, Placed<Victim>>;
  readonly offenders: ReadonlyMap<string, Placed<Offender>>;
  readonly pairs: readonly Placed<Pair>[];
  readonly acts: readonly Placed<Act>[];
  /** What is on the record already. */
  readonly recorded: readonly Placed<RecordedCrime>[];
  readonly removals: readonly Placed<Removal>[];
  /** Outcomes somebody means to give. */
  readonly outcomes: readonly Placed<Outcome>[];
};

const placed = <T extends { readonly id: string }>(group: string, things: readonly T[]): readonly Placed<T>[] => things.map((each) => ({ ...each, at: `${group}.${each.id}` }));

const problem = (path: string, message: string): FieldProblem => ({ path, message, cite: null });

const twice = (group: string, things: readonly { readonly id: string }[]): FieldProblem[] =>
  things.flatMap(({ id }, at) => (things.findIndex((other) => other.id === id) < at ? [problem(`${group}.${at}.id`, `There are two of the name ${id}`)] : []));

const unnamed = (path: string, given: readonly string[], known: readonly { readonly id: string }[], what: string): FieldProblem[] =>
  given.flatMap((id, at) => (known.some((each) => each.id === id) ? [] : [problem(`${path}.${at}`, `There is no ${what} ${id} in this document`)]));

/** What is wrong with a document beyond the shape of each fact: names that mean nothing, an end before its beginning. */
export const documentProblems = ({ victims, offenders, pairs, acts, recorded, removals, outcomes }: FactsDocument): readonly FieldProblem[] => [
  ...twice('victims', victims),
  ...twice('offenders', offenders),
  ...twice('acts', acts),
  ...pairs.flatMap((pair, at) => [...unnamed(`pairs.${at}.victim`, [pair.victim], victims, 'victim'), ...unnamed(`pairs.${at}.offender`, [pair.offender], offenders, 'offender')]),
  ...recorded.flatMap(({ victim, offender }, at) => [...unnamed(`recorded.${at}.victim`, [victim], victims, 'victim'), ...unnamed(`recorded.${at}.offender`, [offender], offenders, 'offender')]),
  ...removals.flatMap(({ of }, at) => unnamed(`removals.${at}.of`, [of], acts, 'act')),
  ...outcomes.flatMap(({ of }, at) => unnamed(`outcomes.${at}.of`, [of], acts, 'act')),
  ...acts.flatMap((act, at) => [
    ...unnamed(`acts.${at}.by`, act.by, offenders, 'offender'),
    ...unnamed(`acts.${at}.to`, act.to, victims, 'victim'),
    ...(act.inCourseOf === undefined || acts.some(({ id }) => id === act.inCourseOf) ? [] : [problem(`acts.${at}.inCourseOf`, `There is no act ${act.inCourseOf} in this document`)]),
    ...(act.on !== undefined && act.until !== undefined && act.until < act.on ? [problem(`acts.${at}.until`, 'It ends before it begins')] : []),
  ]),
];

/** `today` is used where neither the document nor its report says on which date it is decided. */
export const openCase = (document: FactsDocument, catalogue: Catalogue, today: LocalDate): Case => ({
  catalogue,
  day: (document.decideOn as LocalDate | undefined) ?? (document.report.receivedAt === undefined ? today : localDateOf(document.report.receivedAt)),
  report: { ...document.report, at: 'report' },
  victims: new Map(placed('victims', document.victims).map((each) => [each.id, each])),
  offenders: new Map(placed('offenders', document.offenders).map((each) => [each.id, each])),
  pairs: document.pairs.map((pair) => ({ ...pair, at: `pairs.${pair.victim}-${pair.offender}` })),
  acts: placed('acts', document.acts),
  recorded: document.recorded.map((crime, index) => ({ ...crime, at: `recorded.${index}` })),
  outcomes: document.outcomes.map((outcome) => ({ ...outcome, at: `outcomes.${outcome.of}-${outcome.type}` })),
  removals: document.removals.map((removal) => ({ ...removal, at: `removals.${removal.of}` })),
});

/** An act with what surrounds it: what a rule about one act is applied to. */
export type ActCase<K extends ActKind = ActKind> = { readonly act: Placed<ActOf<K>>; readonly of: Case };

type Around = { readonly act: { readonly to: readonly string[]; readonly by: readonly string[] }; readonly of: Case };

export const victimsOf = ({ act, of }: Around): readonly Placed<Victim>[] => act.to.flatMap((id) => of.victims.get(id) ?? []);
export const offendersOf = ({ act, of }: Around): readonly Placed<Offender>[] => act.by.flatMap((id) => of.offenders.get(id) ?? []);
