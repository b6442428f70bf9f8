/**
 * Which crimes are principal and which of the others each of them swallows (page 12). A crime is swallowed only by one it competes
 * with: of two assaults on two people neither swallows the other, though the damage to their home competes with both.
 */
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import type { Weighed } from '../weigh.ts';
import { isReportFrauds } from './groups.ts';
import { weighPair } from './open-codes.ts';

export type Compared = { readonly one: Crime; readonly other: Crime; readonly weighed: Weighed<'one' | 'other'> };

type Settled = Extract<Weighed<'one' | 'other'>['answer'], { readonly is: 'settled' }>;

/** Of which one beats the other. */
export type Beaten = Compared & { readonly weighed: { readonly answer: Settled } };

export type Ranked = { readonly principal: Crime; readonly swallows: readonly Crime[] };

/** `compared`: what the ranking rests on, or, where it is not settled, what keeps it open. `circle`: crimes each of which another of them beats. */
type Ranking = { readonly ranked: readonly Ranked[]; readonly compared: readonly Compared[]; readonly circle: readonly Beaten[] };

type Rivals = (one: Crime, other: Crime) => boolean;

/** Where the rules are silent neither stands in the other's way. */
const comparisons = (crimes: readonly Crime[], of: Case, areRivals: Rivals): readonly Compared[] =>
  crimes
    .flatMap((one, at) => crimes.slice(at + 1).filter((other) => areRivals(one, other)).map((other) => ({ one, other, weighed: weighPair({ one, other, of }) })))
    .filter(({ weighed }) => weighed.answer.is !== 'silent');

const winnerOf = ({ one, other, weighed: { answer } }: Compared): Crime | null => (answer.is === 'settled' ? (answer.outcome === 'one' ? one : other) : null);

const concerns = ({ one, other }: Compared, crime: Crime): boolean => one === crime || other === crime;

const loserOf = (compared: Compared, winner: Crime): Crime => (compared.one === winner ? compared.other : compared.one);

const isDecided = (compared: Compared): compared is Beaten => winnerOf(compared) !== null;

/** What goes round in a circle: without the crimes that none of the rest beats, and those that beat none of the rest, until all are both. */
const circleAmong = (compared: readonly Compared[]): readonly Beaten[] => {
  const wins = compared.filter(isDecided);
  const beats = (crime: Crime): boolean => wins.some((each) => winnerOf(each) === crime);
  const isBeaten = (crime: Crime): boolean => wins.some((each) => concerns(each, crime) && winnerOf(each) !== crime);
  const rest = wins.filter(({ one, other }) => [one, other].every((crime) => beats(crime) && isBeaten(crime)));
  return rest.length === wins.length ? rest : circleAmong(rest);
};

/** Where a crime stands in the offence list: by its class and code, by its class where its code is open. */
const lineOf = ({ class: classCode, code }: Crime, { catalogue }: Case): number => {
  const line = catalogue.offences.findIndex((each) => each.class === classCode && (code === null || each.code === code));
  return line < 0 ? catalogue.offences.length : line;
};

/** In the order of the list, whatever the order of the facts. */
const inListOrder = (crimes: readonly Crime[], of: Case): readonly Crime[] =>
  crimes.toSorted((one, other) => lineOf(one, of) - lineOf(other, of) || (JSON.stringify(one.acts.map(({ at }) => at)) < JSON.stringify(other.acts.map(({ at }) => at)) ? -1 : 1));

/** All fraud must be reported (page 97): until a person has said which of two is recorded, each is. */
const mayStandFor = ({ one, weighed }: Compared): boolean => weighed.answer.is === 'referred' && !isReportFrauds(one);

/**
 * Which of several is the principal crime may be for a person; that one is counted is not (page 12). Until then the first of the
 * list stands for them: of those that nothing beats and no missing fact keeps open, or of those that beat each other in a circle.
 */
const standsForAll = (left: readonly Crime[], among: readonly Compared[], circle: readonly Compared[], of: Case): Crime | undefined => {
  const closed = inListOrder(left, of).filter((crime) => among.every((each) => !concerns(each, crime) || isDecided(each) || mayStandFor(each)));
  const isBeaten = (crime: Crime): boolean => among.some((each) => concerns(each, crime) && isDecided(each) && winnerOf(each) !== crime);
  return closed.find((crime) => !isBeaten(crime)) ?? closed.find((crime) => circle.some((each) => concerns(each, crime)));
};

/** Those that none left beats go first, and with them what they beat; then the same of the rest, until none is left or nothing settles it. */
export const rankCrimes = (crimes: readonly Crime[], of: Case, areRivals: Rivals): Ranking => {
  const all = comparisons(crimes, of, areRivals);
  const compared: Compared[] = [];
  const swallowed = new Set<Crime>();
  const swallows = new Map<Crime, readonly Crime[]>();
  let left = crimes;
  let circle: readonly Beaten[] = [];
  while (left.length > 0) {
    const among = all.filter(({ one, other }) => left.includes(one) && left.includes(other));
    const unbeaten = left.filter((crime) => among.every((each) => !concerns(each, crime) || winnerOf(each) === crime));
    const round = unbeaten.length > 0 ? [] : circleAmong(among);
    const first = unbeaten.length > 0 ? undefined : standsForAll(left, among, round, of);
    const top = first === undefined ? unbeaten : [first];
    const settled = among.filter(({ one, other }) => top.includes(one) || top.includes(other));
    compared.push(...(top.length === 0 ? among : settled));
    if (first === undefined || round.some((each) => concerns(each, first))) circle = [...circle, ...round];
    // What several beat, of which none beats another, goes to the first of them in the list.
    const beatenFirstBy = (beaten: Crime): Crime | undefined => inListOrder(top.filter((crime) => settled.some((each) => concerns(each, crime) && concerns(each, beaten))), of)[0];
    for (const crime of top.length === 0 ? left : top) {
      const beaten = settled.filter((each) => concerns(each, crime)).map((each) => loserOf(each, crime)).filter((other) => beatenFirstBy(other) === crime);
      for (const other of beaten) swallowed.add(other);
      swallows.set(crime, beaten);
    }
    left = left.filter((crime) => !swallows.has(crime) && !swallowed.has(crime));
  }
  return { ranked: crimes.filter((crime) => swallows.has(crime)).map((principal) => ({ principal, swallows: swallows.get(principal) ?? [] })), compared, circle };
};
