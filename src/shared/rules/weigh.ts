/**
 * What a set of rules says together of one thing on one day. Rules that hold displace those they override; what is left must
 * agree, or it is referred to the registrar with every citation. A rule that still needs facts keeps the answer open where it
 * could change it, and is asked before those it would displace. The order of the rules never matters.
 */
import type { LocalDate } from '../domain/local-date.ts';
import type { Cite } from './cite.ts';
import { inForceOn, type InForce } from './in-force.ts';
import type { Finding, Rule } from './rule.ts';
import type { FactName } from './truth.ts';

/** What one rule said, as it is kept with the decision. */
export type Said<O> = { readonly rule: string; readonly cites: readonly Cite[]; readonly finding: Finding<O> };

export type Weighed<O> = {
  readonly answer:
    | { readonly is: 'settled'; readonly outcome: O; readonly because: string; readonly by: readonly string[]; readonly cites: readonly Cite[] }
    | { readonly is: 'open'; readonly needs: readonly FactName[] }
    | { readonly is: 'referred'; readonly because: string; readonly cites: readonly Cite[] }
    | { readonly is: 'silent' };
  /** What every rule in force said, except those that were silent. */
  readonly said: readonly Said<O>[];
};

type Heard<I, O> = { readonly rule: Rule<I, O>; readonly finding: Finding<O> };

const citesOf = <I, O>(heard: readonly Pick<Heard<I, O>, 'rule'>[]): readonly Cite[] => heard.flatMap(({ rule }) => rule.cites);

/** Two outcomes are the same where they say the same, whatever object says it. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sorted = <I, O>(heard: readonly Heard<I, O>[]): readonly Heard<I, O>[] => heard.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1));

const speaks = <O>(finding: Finding<O>): boolean => finding.says === 'holds' || finding.says === 'refers';

/** What an exception waits for goes before what the rule it names waits for: where the exception holds, that is never asked. */
const needsOf = <I, O>(left: readonly Heard<I, O>[]): readonly FactName[] => {
  const open = left.flatMap(({ rule, finding }) => (finding.says === 'needs' ? [{ rule, needs: finding.needs }] : []));
  const later = new Set(open.flatMap(({ rule }) => rule.overrides ?? []));
  return open.filter(({ rule }) => !later.has(rule.id)).flatMap(({ needs }) => needs);
};

const answerOf = <I, O>(heard: readonly Heard<I, O>[]): Weighed<O>['answer'] => {
  const displaced = new Set(heard.filter(({ finding }) => speaks(finding)).flatMap(({ rule }) => rule.overrides ?? []));
  const left = heard.filter(({ rule }) => !displaced.has(rule.id));
  const needs = needsOf(left);
  if (needs.length > 0) return { is: 'open', needs: [...new Set(needs)] };
  const [referring] = left.flatMap(({ rule, finding }) => (finding.says === 'refers' ? [{ rule, finding }] : []));
  if (referring) return { is: 'referred', because: referring.finding.because, cites: referring.rule.cites };
  const holding = left.flatMap(({ rule, finding }) => (finding.says === 'holds' ? [{ rule, finding }] : []));
  const [first] = holding;
  if (!first) return { is: 'silent' };
  const { outcome, because } = first.finding;
  if (!holding.every(({ finding }) => same(finding.outcome, outcome))) {
    return { is: 'referred', because: `The rules disagree. ${holding.map(({ finding }) => finding.because).join(' But: ')}`, cites: citesOf(holding) };
  }
  return { is: 'settled', outcome, because, by: holding.map(({ rule }) => rule.id), cites: citesOf(holding) };
};

/** What is decided, whoever says it. */
const decides = <O>(answer: Weighed<O>['answer']): unknown => (answer.is === 'settled' ? [answer.outcome] : answer);

/**
 * A rule whose beginning or end is known only to its month or year is tried both ways; where that matters, a person decides.
 * `actDay` governs the rules whose dates are those of an offence in law.
 */
export const weigh = <I, O>(rules: readonly Rule<I, O>[], input: I, day: LocalDate, actDay: LocalDate = day): Weighed<O> => {
  const inForce = (rule: Rule<I, O>): InForce => inForceOn(rule.law === true ? actDay : day, rule);
  const heard = sorted(rules.filter((rule) => inForce(rule) !== 'no').map((rule) => ({ rule, finding: rule.apply(input) })).filter(({ finding }) => finding.says !== 'silent'));
  const doubtful = heard.filter(({ rule }) => inForce(rule) === 'in-doubt');
  const said = heard.map(({ rule, finding }) => ({ rule: rule.id, cites: rule.cites, finding }));
  const withDoubt = answerOf(heard);
  if (doubtful.length === 0) return { answer: withDoubt, said };
  const without = answerOf(heard.filter((each) => !doubtful.includes(each)));
  if (same(decides(withDoubt), decides(without))) return { answer: without, said };
  const names = doubtful.map(({ rule }) => `“${rule.sentence}”`).join(' and ');
  const days = [...new Set(doubtful.map(({ rule }) => (rule.law === true ? actDay : day)))].join(' and ');
  return { answer: { is: 'referred', because: `The day on which this changed is not known, and ${days} may lie on either side: ${names}`, cites: citesOf(doubtful) }, said };
};
