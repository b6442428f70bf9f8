/** Asks for a recorded crime to be cancelled or transferred (C1 to C5). Nothing is changed by it: somebody who may decides. */
import { barredByPressure, informationOf, tellsVictim } from '../../../shared/cancelling/cancellation.ts';
import { placeWords } from '../../../shared/cancelling/already-said.ts';
import { deciderOf, wanting, weighCancellation } from '../../../shared/cancelling/weigh-cancellation.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { circumstancesOf, isLaterThanRecording, recordedNow, saidBefore, undecided, type RecordedNow } from '../db/cancelling.ts';
import { changesOf, refuseByRules } from '../db/open-cancellation.ts';
import { notFound, type Command, type Tx } from '../db/run-command.ts';

type Asking = Parsed<'ask-cancellation'>;

const not = 'Not asked for.';
const rules = (page: string): string => `Crime Recording Rules 2026/27, page ${page}`;
const guidance = (page: string): string => `Outcomes for Recorded Crimes 2026, page ${page}`;

const refused = (path: string, message: string, cite: string | null): Result<never> => fail('refused', `${not} ${message}.`, { problems: [{ path: `asked.${path}`, message, cite }] });

/** What stands in the way whatever is asked. */
const refuseStanding = (tx: Tx, { crime, decision, asked }: Asking, known: RecordedNow): Result<never> | null => {
  if (known.decision !== decision) return fail('stale', `${not} The decision was corrected meanwhile; read the newer revision first.`);
  if (tx.store.cancellations.cancelled(crime)) return fail('stale', `${not} This crime is cancelled already.`);
  if (tx.store.cancellations.waitingOf(crime) !== null) return fail('stale', `${not} A cancellation of this crime waits already.`);
  if ('pressure' in asked && asked.pressure === true) return refused('pressure', 'A report withdrawn under pressure is not cancelled; enter the concern beside the crime, so that it is kept', guidance('29'));
  if (barredByPressure(asked.category) && tx.store.cancellations.concern(crime)) return refused('category', 'There is clear concern that the report was withdrawn under pressure; the crime stays recorded', guidance('29'));
  return null;
};

/** "Additional" is not declared: it is what the versions that were read do not say, and what came after the crime was recorded. */
const refuseInformation = (tx: Tx, { asked }: Asking, known: RecordedNow): Result<never> | null => {
  const information = informationOf(asked);
  if (information === null) return null;
  if (msBetween(tx.at, information.since) > 0) return refused('information.since', 'The information cannot have become available in the future', null);
  if (asked.category !== 'C2') return null;
  const said = saidBefore(known, asked);
  if (said !== null) return refused('information.words', `Not additional: ${placeWords(said)} says the same`, guidance('28'));
  return isLaterThanRecording(known, asked) ? null : refused('information.since', 'Not additional: it was available when the crime was recorded', guidance('28'));
};

export const askCancellation =
  (catalogue: Catalogue): Command<Asking, { readonly cancellation: string }> =>
  (tx, asking, who) => {
    const { asked } = asking;
    const known = recordedNow(tx.store, asking.crime);
    if (!known) return notFound('such recorded crime');
    const circumstances = circumstancesOf(tx.store, known, asked, undecided);
    const unknown = wanting(asked, circumstances);
    const stopped = refuseStanding(tx, asking, known) ?? (unknown && refused(unknown.path, unknown.message, rules(unknown.page))) ?? refuseInformation(tx, asking, known) ?? refuseByRules(tx, catalogue, asked, circumstances, not);
    if (stopped) return stopped;
    const { crime, incident, decision } = known;
    const decider = deciderOf(weighCancellation(asked, circumstances, catalogue, localDateOf(tx.at)));
    const tells = tellsVictim(asked.category) && known.against === 'victim';
    const kept = tx.keep('asked', JSON.stringify(asked));
    const { category } = asked;
    tx.store.cancellations.insert({ id: tx.id(), incident, crime: crime.crime, decision, at: tx.at, made_by: who.person, category, offence: crime.offence, class: crime.class, decider, tells: Number(tells), asked_text: kept.id }, tx.seq);
    return ok({
      event: { kind: 'cancellation.asked', data: { incident, cancellation: tx.id(), crime: crime.crime, decision, category, offence: crime.offence, class: crime.class, decider, tells, asked: kept.commitment } },
      value: { cancellation: tx.id() },
      changes: changesOf(incident),
    });
  };
