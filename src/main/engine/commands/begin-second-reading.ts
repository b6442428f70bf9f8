/**
 * Gives whoever asks one decision to read a second time without its answer: by chance, among those that were drawn and those whose answer is
 * known, and never one that they made, or made another decision before it, did anything on since, took away in an export or, by the log of looks,
 * have seen the answer of. Where nothing drawn is left for them they are given no known answer either: they would know it for one.
 */
import { ok, fail, type Result } from '../../../shared/ipc/result.ts';
import { beginningPolicy } from '../../../shared/review/review-policy.ts';
import { chance } from '../clock.ts';
import { accountsOf } from '../db/accounts-of.ts';
import type { Command, Tx } from '../db/run-command.ts';
import type { Candidate } from '../db/tables/second-readings.ts';
import type { Looks } from '../looks/open-looks.ts';

/** One of those that may be read, each as likely as any other: they are tried in an order of chance. */
const oneOf = (all: readonly Candidate[], mayRead: (candidate: Candidate) => boolean, draw: () => number): Candidate | null => {
  const left = [...all];
  while (left.length > 0) {
    const [candidate] = left.splice(Math.floor(draw() * left.length), 1);
    if (candidate && mayRead(candidate)) return candidate;
  }
  return null;
};

type Found = { readonly candidate: Candidate; readonly isGolden: boolean };

const find = ({ store }: Tx, looks: Looks, me: readonly string[], draw: () => number): Result<Found> => {
  const exported = store.log.lastExport(me);
  const mayRead = ({ incident, event_seq, at }: Candidate): boolean =>
    !store.decisions.ofIncident(incident).some(({ made_by }) => me.includes(made_by)) && event_seq > exported && !store.log.hasActed(incident, event_seq, me) && !looks.asked().sawAnswer(incident, me, at);
  const [drawn, known] = [oneOf(store.secondReadings.waiting(me), mayRead, draw), oneOf(store.secondReadings.known(me), mayRead, draw)];
  const share = (store.reviews.policy() ?? beginningPolicy).golden / 100;
  if (drawn !== null) return ok(known !== null && draw() < share ? { candidate: known, isGolden: true } : { candidate: drawn, isGolden: false });
  return fail('refused', store.secondReadings.count() === 0 ? 'Nothing waits to be read a second time. Draw some decisions first.' : 'Of those that wait you can read none: you made each or did something on it, have begun to read it before, or have seen its answer or exported it. Somebody else can read them, or draw others.');
};

/** `draw`: whose chance it is; a demonstration's follows from its seed. */
export const beginSecondReading =
  (looks: Looks, draw: () => number = chance): Command<object, { readonly reading: string; readonly incident: string }> =>
  (tx, _, who) => {
    if (tx.store.secondReadings.openOf(who.person)) return fail('refused', 'You are reading one a second time already. Save it or give it up first.');
    looks.flush();
    const found = find(tx, looks, accountsOf(tx.store, who.person), draw);
    if (!found.ok) return found;
    const { candidate, isGolden } = found.value;
    const { incident, decision } = candidate;
    tx.store.secondReadings.insert({ id: tx.id(), incident, decision, at: tx.at, made_by: who.person, is_golden: isGolden ? 1 : 0 }, tx.seq);
    return ok({
      event: { kind: 'second-reading.begun', data: { incident, decision, reading: tx.id(), golden: isGolden } },
      value: { reading: tx.id(), incident },
      changes: [{ topic: 'readings' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
    });
  };
