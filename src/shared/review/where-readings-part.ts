/**
 * Where two readings of one incident part: at a fact that one read otherwise than the other, at a question of the chart, or, where they
 * read the same, at what they made of it. An adjudicator looks there first.
 */
import type { Allegation, Decision, PathStep } from '../domain/decision.ts';
import { toldIn } from '../rules/facts/told-in.ts';

/** A fact by its path, as each told it; undefined where one did not. */
type FactRead = { readonly path: string; readonly first: unknown; readonly second: unknown };

/** A question of the chart, of one allegation from 0, as each answered it; null where one never came to it. */
type ChartRead = { readonly allegation: number; readonly box: PathStep['box']; readonly first: PathStep['answer'] | null; readonly second: PathStep['answer'] | null };

export type Parting = { readonly at: 'facts' | 'chart' | 'rule'; readonly facts: readonly FactRead[]; readonly chart: readonly ChartRead[] };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const factsRead = (first: Decision, second: Decision): readonly FactRead[] => {
  if (first.facts === null || second.facts === null) return [];
  const [one, other] = [toldIn(first.facts.document), toldIn(second.facts.document)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((path) => (same(one.get(path), other.get(path)) ? [] : [{ path, first: one.get(path), second: other.get(path) }]));
};

const allegationsOf = ({ about }: Decision): readonly Allegation[] => (about.kind === 'allegations' ? about.allegations : []);

/** The first question answered otherwise of each allegation both found: what follows it follows from it. */
const chartRead = (first: Decision, second: Decision): readonly ChartRead[] => {
  const others = allegationsOf(second);
  return allegationsOf(first).flatMap(({ path: one }, allegation) => {
    const other = others[allegation]?.path;
    if (other === undefined) return [];
    const at = Array.from({ length: Math.max(one.length, other.length) }).findIndex((__, step) => !same(one[step], other[step]));
    const box = one[at]?.box ?? other[at]?.box;
    if (box === undefined) return [];
    const answered = (path: readonly PathStep[]): PathStep['answer'] | null => (path[at]?.box === box ? path[at].answer : null);
    return [{ allegation, box, first: answered(one), second: answered(other) }];
  });
};

export const whereReadingsPart = (first: Decision, second: Decision): Parting => {
  const facts = factsRead(first, second);
  const chart = chartRead(first, second);
  return { at: facts.length > 0 ? 'facts' : chart.length > 0 ? 'chart' : 'rule', facts, chart };
};
