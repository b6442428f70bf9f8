/** What is wrong with a facts document beyond the shape of each fact. */
import { msBetween } from '../../domain/instant.ts';
import { localDateOf } from '../../domain/local-date.ts';
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import { offencesWithCode } from '../../domain/offence-lookup.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import type { Act, FactsDocument } from './document.ts';

const problem = (path: string, message: string): FieldProblem => ({ path, message, cite: null });

const twice = (group: string, things: readonly { readonly id: string }[]): FieldProblem[] =>
  things.flatMap(({ id }, at) => (things.findIndex((other) => other.id === id) < at ? [problem(`${group}.${at}.id`, `There are two of the name ${id}`)] : []));

const unnamedOne = (path: string, id: string, known: readonly { readonly id: string }[], what: string): FieldProblem[] =>
  known.some((each) => each.id === id) ? [] : [problem(path, `There is no ${what} ${id} in this document`)];

const unnamed = (path: string, given: readonly string[], known: readonly { readonly id: string }[], what: string): FieldProblem[] =>
  given.flatMap((id, at) => unnamedOne(`${path}.${at}`, id, known, what));

/** Of two things with one name a question could not say which it means. */
const toldTwice = (group: string, names: readonly string[]): FieldProblem[] => names.flatMap((name, at) => (names.indexOf(name) < at ? [problem(`${group}.${at}`, `It is told twice: there is one of ${name} already`)] : []));

/** Police had no report of an act that had not happened; what came after a report says after how many. */
const beforeItHappened = (act: Act, at: number, receivedAt: string | undefined): FieldProblem[] =>
  receivedAt !== undefined && act.on !== undefined && act.afterReport === 0 && act.on > localDateOf(receivedAt)
    ? [problem(`acts.${at}.on`, 'It is reported before it happened: for an act after the report, say in afterReport how many reports there had been')]
    : [];

/** Who penetrated is one of those who did the act (page 61). */
const notOfTheAct = (act: Act, at: number): FieldProblem[] =>
  act.kind !== 'sexual-act' ? [] : (act.penetratedBy ?? []).flatMap((id, nth) => (act.by.includes(id) ? [] : [problem(`acts.${at}.penetratedBy.${nth}`, `${id} is not in by: who penetrated is one of the offenders of this act`)]));

/** What is recorded has been reported, and has happened: of nothing else could the 24 hours be counted (page 10). */
const recordedTooSoon = ({ recordedAt, on }: Act, at: number, receivedAt: string | undefined): FieldProblem[] => {
  if (recordedAt === undefined) return [];
  if (receivedAt !== undefined && msBetween(recordedAt, receivedAt) > 0) return [problem(`acts.${at}.recordedAt`, 'It is recorded before it was reported: receivedAt is the first report to any part of the police')];
  return on !== undefined && on > localDateOf(recordedAt) ? [problem(`acts.${at}.recordedAt`, 'It is recorded before it happened')] : [];
};

/** Names that mean nothing or more than one thing, an end before its beginning, a report before the act, a record before the report. */
export const documentProblems = ({ report, victims, offenders, pairs, acts, recorded, reclassifications, removals, outcomes }: FactsDocument): readonly FieldProblem[] => [
  ...twice('victims', victims),
  ...twice('offenders', offenders),
  ...twice('acts', acts),
  ...pairs.flatMap((pair, at) => [...unnamedOne(`pairs.${at}.victim`, pair.victim, victims, 'victim'), ...unnamedOne(`pairs.${at}.offender`, pair.offender, offenders, 'offender')]),
  ...recorded.flatMap(({ victim, offender }, at) => [...unnamedOne(`recorded.${at}.victim`, victim, victims, 'victim'), ...unnamedOne(`recorded.${at}.offender`, offender, offenders, 'offender')]),
  ...reclassifications.flatMap(({ of }, at) => unnamedOne(`reclassifications.${at}.of`, of, acts, 'act')),
  ...removals.flatMap(({ of }, at) => unnamedOne(`removals.${at}.of`, of, acts, 'act')),
  ...outcomes.flatMap(({ of }, at) => unnamedOne(`outcomes.${at}.of`, of, acts, 'act')),
  ...toldTwice('pairs', pairs.map(({ victim, offender }) => `${victim} and ${offender}`)),
  ...toldTwice('reclassifications', reclassifications.map(({ of }) => of)),
  ...toldTwice('removals', removals.map(({ of }) => of)),
  ...toldTwice('outcomes', outcomes.map(({ of, type }) => `${of} and ${type}`)),
  ...acts.flatMap((act, at) => [
    ...beforeItHappened(act, at, report.receivedAt),
    ...recordedTooSoon(act, at, report.receivedAt),
    ...unnamed(`acts.${at}.by`, act.by, offenders, 'offender'),
    ...unnamed(`acts.${at}.to`, act.to, victims, 'victim'),
    ...notOfTheAct(act, at),
    ...(act.inCourseOf === undefined ? [] : unnamedOne(`acts.${at}.inCourseOf`, act.inCourseOf, acts, 'act')),
    ...(act.on !== undefined && act.until !== undefined && act.until < act.on ? [problem(`acts.${at}.until`, 'It ends before it begins')] : []),
  ]),
];

/** Classes of residential burglary until April 2023: on the record still, and on no list. */
const former: readonly string[] = ['28E', '28F', '28G', '28H', '29A'];

const isListed = (name: string, { classes }: Catalogue): boolean => classes.has(name) || former.includes(name);

type Chosen = { readonly class?: unknown; readonly code?: unknown };

/** The code of an offence that is on no list, or that the list has under other classes alone. */
const unlistedCode = (at: string, given: string, classCode: unknown, catalogue: Catalogue): readonly FieldProblem[] => {
  const classes = [...new Set(offencesWithCode(catalogue, given).map((each) => each.class))];
  if (classes.length === 0) return [problem(`${at}.code`, `There is no code ${given} in the offence list`)];
  return typeof classCode === 'string' && catalogue.classes.has(classCode) && !classes.includes(classCode)
    ? [problem(`${at}.code`, `The offence list has ${given} under ${classes.join(', ')}, and not under ${classCode}`)]
    : [];
};

/** Classes and codes that are on no list, or not of one another. */
export const unlistedOffences = ({ acts, recorded, reclassifications }: FactsDocument, catalogue: Catalogue): readonly FieldProblem[] => {
  const unlisted = (group: string, things: readonly Chosen[]): readonly FieldProblem[] =>
    things.flatMap((each, at) => {
      if (typeof each.class === 'string' && !isListed(each.class, catalogue)) return [problem(`${group}.${at}.class`, `There is no class ${each.class} in the offence list`)];
      return typeof each.code === 'string' ? unlistedCode(`${group}.${at}`, each.code, each.class, catalogue) : [];
    });
  return [...unlisted('acts', acts as readonly Chosen[]), ...unlisted('recorded', recorded), ...unlisted('reclassifications', reclassifications)];
};
