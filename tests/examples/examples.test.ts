/** The worked cases of the rules, where they are present: each is told in facts and must come out as its source says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerOf, type Answer } from '../../src/shared/rules/answer.ts';
import { decideFacts } from '../support/facts.ts';
import { encoded } from './all-groups.ts';

type Example = {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly scenario: string;
  readonly expected: {
    readonly record: boolean | null;
    readonly crimes: number | null;
    readonly classes: readonly string[];
    readonly class_counts?: Readonly<Record<string, number>>;
    readonly ho_codes?: readonly string[];
    /** Report Fraud, where the source says so. */
    readonly recorded_by?: string;
    readonly local_record?: boolean;
    /** The outcome of each crime, in the source’s words: “1A”, “not 1A”, “alternative such as 15, not 1A”. */
    readonly outcome?: Readonly<Record<string, string>>;
    /** The force, where the source names it. */
    readonly recording_force?: string;
    readonly flags?: readonly string[];
    readonly other_record?: Readonly<Record<string, number>>;
  };
};

const file = join(import.meta.dirname, '../../../shared/examples/recording-examples.jsonl');
const examples = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Example) : [];

/** The source's words for what is kept instead, as the rules here call it. */
const called: Readonly<Record<string, string>> = {
  'crime related incident': 'crime-related-incident',
  'information report': 'information-report',
  'auditable incident': 'auditable-incident',
  incident: 'nsir-incident',
  intelligence: 'intelligence',
};

const nameOf = (name: string): string => called[name] ?? (name.startsWith('NSIR') ? 'nsir-incident' : name);

const countOf = ({ crimes }: Answer): number => crimes.reduce((sum, { count }) => sum + count, 0);

const classCounts = ({ crimes }: Answer): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(crimes, (crime) => crime.class ?? '?')].map(([name, of]) => [name, of.reduce((sum, { count }) => sum + count, 0)]));

/** Of fraud and computer misuse only: what stands beside it, such as the theft of a card, is the force’s own. */
const frauds = ({ crimes }: Answer) => crimes.filter((crime) => crime.class === null || crime.class.startsWith('NFIB'));
const recordersOf = (answer: Answer): readonly string[] => [...new Set(frauds(answer).map(({ recordedBy }) => recordedBy))];
const keepsFraud = (answer: Answer): boolean | undefined => frauds(answer)[0]?.localRecord ?? undefined;

/** The force by its name, or by what makes it that force where the facts give it none. */
const forceOf = ({ location }: Answer): string | undefined => {
  const [first] = Object.values(location);
  return first?.force ?? first?.place.replaceAll('-', ' ');
};

/** The source's words for flags; a strand is of hate crime. */
const flagsNamed: Readonly<Record<string, readonly string[]>> = { religion: ['hate', 'hate:religion'], 'perceived religion: Muslim': ['religion:muslim'], 'honour based abuse': ['honour-based'] };

/** What the source says of outcomes that does not come out: those it gives and those it rules out. */
const againstOutcomes = (outcome: Readonly<Record<string, string>>, { outcome: answered }: Answer): readonly string[] => {
  const given = new Set(answered.flatMap(({ type, may }) => (may === true ? [type] : [])));
  return Object.values(outcome).flatMap((says) => {
    const barred = /not ([\dA/]+)/.exec(says)?.[1]?.split('/') ?? [];
    const wanted = says.replace(/not [\dA/]+/, '').match(/\b\d+A?\b/g) ?? [];
    return [...wanted.filter((type) => !given.has(type)), ...barred.filter((type) => given.has(type)).map((type) => `not ${type}`)];
  });
};

/** What the source settles, beside what the rules say. Where it leaves the class open the count is compared. */
const compared = ({ expected }: Example, answer: Answer): readonly [expected: object, given: object] => {
  const { record, crimes, class_counts: counts, ho_codes: codes, other_record: other, flags, recorded_by: by, local_record: local, recording_force: force, outcome } = expected;
  const wants = {
    record,
    ...(crimes === null ? {} : { crimes }),
    ...(counts === undefined ? {} : { counts }),
    ...(by?.startsWith('Report Fraud') === true ? { recordedBy: ['report-fraud'] } : {}),
    ...(local === undefined ? {} : { localRecord: local }),
    ...(codes === undefined ? {} : { codes: codes.toSorted() }),
    ...(flags === undefined ? {} : { flags: flags.flatMap((name) => flagsNamed[name] ?? [name]) }),
    // What is told in facts leaves nothing to ask.
    ...(record === null ? {} : { needs: [] }),
    ...(force === undefined ? {} : { force }),
    ...(outcome === undefined ? {} : { outcome: [] }),
    ...(other === undefined ? {} : { other: Object.fromEntries(Object.entries(other).map(([name, count]) => [nameOf(name), count])) }),
  };
  const has: Readonly<Record<string, unknown>> = { record: answer.record, crimes: countOf(answer), counts: classCounts(answer), codes: answer.crimes.flatMap(({ hoCode }) => hoCode ?? []).toSorted(), other: answer.otherRecords, needs: answer.needs, flags: answer.flags[0]?.must ?? [], recordedBy: recordersOf(answer), localRecord: keepsFraud(answer), force: forceOf(answer), outcome: againstOutcomes(expected.outcome ?? {}, answer) };
  return [wants, Object.fromEntries(Object.keys(wants).map((key) => [key, has[key]]))];
};

const score = new Map<string, { passed: number; held: number; of: number }>();
const of = ({ group, kind }: Example) => {
  const name = `${group}, ${kind.replaceAll('_', ' ')}`;
  const row = score.get(name) ?? { passed: 0, held: 0, of: 0 };
  score.set(name, row);
  return row;
};

describe.skipIf(examples.length === 0)('worked examples (skipped where they are not present)', () => {
  test.each(examples.map((example) => [example.id, example] as const))('%s', (id, example) => {
    const row = of(example);
    row.of += 1;
    const as = encoded.get(id);
    if (as === undefined || 'held' in as) {
      row.held += 1;
      return;
    }
    const [wants, given] = compared(example, answerOf(decideFacts(as.facts)));
    expect(given, example.scenario).toEqual(wants);
    row.passed += 1;
  });

  test('every case told here is one of them', () => {
    expect([...encoded.keys()].filter((id) => !examples.some((example) => example.id === id))).toEqual([]);
  });

  afterAll(() => {
    for (const [name, { passed, held, of: all }] of [...score].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`${name}: ${passed} of ${all} come out as the source says${held > 0 ? `, ${held} not told in facts` : ''}`);
  });
});
