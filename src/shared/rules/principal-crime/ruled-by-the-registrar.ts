/**
 * Where the rules leave it to the registrar which of two crimes is the principal one, and the registrar has ruled (page 57). What the
 * rules settle no ruling touches, and what they only want a fact for stays open. Rulings that disagree are for the registrar again.
 */
import { citesOf, findingName, ruledWords, type Binding, type RuledPrincipal } from '../../rulings/ruling.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Crime } from '../counting/crime.ts';
import type { Weighed } from '../weigh.ts';
import type { PairOfCrimes } from './pair-of-crimes.ts';

type Winner = 'one' | 'other';
type Heard = { readonly ruling: Binding; readonly outcome: Winner };

const isNamed = (name: string, crime: Crime): boolean => crime.code === name || crime.class === name;

const isInForce = ({ from, until }: RuledPrincipal, day: LocalDate): boolean => from <= day && (until === null || day < until);

/** Two offences of one class, where the class itself is named, are told apart by neither name. */
const winnerUnder = ({ principal, over }: RuledPrincipal, { one, other }: PairOfCrimes): Winner | null => {
  const straight = isNamed(principal, one) && isNamed(over, other);
  const turned = isNamed(principal, other) && isNamed(over, one);
  return straight === turned ? null : straight ? 'one' : 'other';
};

const heardOn = (pair: PairOfCrimes): readonly Heard[] =>
  pair.of.rulings.flatMap((ruling) => {
    if (ruling.ruled.kind !== 'principal-crime' || !isInForce(ruling.ruled, pair.of.day)) return [];
    const outcome = winnerUnder(ruling.ruled, pair);
    return outcome === null ? [] : [{ ruling, outcome }];
  });

const answerOf = (heard: readonly [Heard, ...Heard[]]): Weighed<Winner>['answer'] => {
  const because = heard.map(({ ruling }) => `Ruling ${ruling.ref}: ${ruledWords(ruling.ruled)}.`);
  const cites = heard.flatMap(({ ruling }) => citesOf(ruling));
  const [{ outcome }] = heard;
  if (heard.some((each) => each.outcome !== outcome)) return { is: 'referred', because: `Two rulings disagree. ${because.join(' But: ')}`, cites };
  return { is: 'settled', outcome, because: because.join(' '), by: heard.map(({ ruling }) => findingName(ruling)), cites };
};

export const asRuled = (pair: PairOfCrimes, weighed: Weighed<Winner>): Weighed<Winner> => {
  const [first, ...others] = weighed.answer.is === 'referred' ? heardOn(pair) : [];
  if (first === undefined) return weighed;
  const said = [first, ...others].map(({ ruling, outcome }) => ({
    rule: findingName(ruling),
    cites: citesOf(ruling),
    finding: { says: 'holds', outcome, because: `Ruling ${ruling.ref}: ${ruledWords(ruling.ruled)}.` } as const,
  }));
  return { answer: answerOf([first, ...others]), said: [...weighed.said, ...said] };
};
