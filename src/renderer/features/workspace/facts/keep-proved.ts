/** What a person has proved or put away stays when the facts answer anew: points to prove and rejected candidates go to the allegation between the same two. */
import type { DraftAllegation } from '../decision/draft.ts';

const isSame = (before: DraftAllegation, made: DraftAllegation): boolean =>
  (before.victim.kind === 'state') === (made.victim.kind === 'state') &&
  // Nobody named yet may be anybody.
  (['victim', 'offender'] as const).every((who) => before[who].name === '' || before[who].name === made[who].name);

export const keepProved = (before: readonly DraftAllegation[], made: readonly DraftAllegation[]): readonly DraftAllegation[] =>
  made.map((allegation, at) => {
    const kept = before.filter((each) => (made.find((other) => isSame(each, other)) ?? made[0]) === made[at]);
    const points = Object.assign({}, ...kept.flatMap(({ crimes }) => crimes.map((crime) => crime.points))) as DraftAllegation['crimes'][number]['points'];
    return { ...allegation, rejected: kept.flatMap(({ rejected }) => rejected), crimes: allegation.crimes.map((crime) => ({ ...crime, points })) };
  });
