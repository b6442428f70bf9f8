/** Draws decisions for second readings: of those that stand and were made since the start of a day, each has the same chance. */
import { localDateOf, startOfDate } from '../../../shared/domain/local-date.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { commit } from '../trail/hash.ts';
import { randomBytes } from '../clock.ts';
import type { Command } from '../db/run-command.ts';

type Draw = (ids: readonly string[], n: number) => readonly string[];

/** A key for this draw alone: whoever drew before learns nothing of it. */
const drawn: Draw = (ids, n) => {
  const key = randomBytes(32);
  return ids
    .map((id) => ({ id, place: commit(key, id) }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, n)
    .map(({ id }) => id);
};

/** `since`: of any moment its whole day counts, or whoever draws could name the moment of one decision and choose it. `draw`: whose chance it is; a demonstration's follows from its seed. */
export const drawSecondReadings =
  (draw: Draw = drawn): Command<Parsed<'draw-second-readings'>, { readonly drawn: number }> =>
  (tx, { number, since }, who) => {
    const day = localDateOf(since);
    const drawable = tx.store.secondReadings.drawable(startOfDate(day));
    const decisions = draw(drawable, number);
    if (decisions.length === 0) return fail('refused', 'Nothing was drawn. No decision made since then stands that was not drawn or read already.');
    for (const decision of decisions) tx.store.reviews.insertTask({ decision, reasons: ['second-reading'], stratum: null, isBlind: true, isReview: false, askedBy: who.person, whyText: null }, tx.seq);
    return ok({ event: { kind: 'second-readings.drawn', data: { decisions: [...decisions], since: day, asked: number, of: drawable.length } }, value: { drawn: decisions.length }, changes: [{ topic: 'queue' }, { topic: 'trail' }] });
  };
