/** Saves a second reading beside the first, says what each comes to, and writes down whether the log of looks shows it to have been blind. */
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { readingLabel } from '../../../shared/review/reading-label.ts';
import { readingLabelWords } from '../../../shared/review/reading-label-words.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import { accountsOf } from '../db/accounts-of.ts';
import { readingProblems, refuseProblems } from '../db/decision-checks.ts';
import { keptText, readKept } from '../db/kept-decision.ts';
import { notFound, type Command } from '../db/run-command.ts';
import type { Store } from '../db/store.ts';
import { answerRows, proposedCrimes } from '../db/write-decision.ts';
import type { Looks } from '../looks/open-looks.ts';

/** The incident that a duplicate names, in whichever of its references. */
const repeatedBy = (store: Store, { about }: Decision): string | null => (about.kind === 'duplicate' ? (store.incidents.byAnyRef(about.of)?.id ?? null) : null);

export type SecondReadingSaved = { readonly agrees: boolean; readonly first: string; readonly second: string };

export const saveSecondReading =
  (catalogue: Catalogue, looks: Looks): Command<Parsed<'save-second-reading'>, SecondReadingSaved> =>
  (tx, { reading: id, decision }, who) => {
    const { store } = tx;
    const me = accountsOf(store, who.person);
    const reading = store.secondReadings.byId(id);
    const read = reading && store.decisions.byId(reading.decision);
    if (!reading || !read || !me.includes(reading.made_by)) return notFound('such reading of yours');
    if (store.secondReadings.openOf(who.person)?.id !== id) return fail('stale', 'Not saved. This reading has ended already, or was given to somebody else while you might not read.');
    const refused = refuseProblems(readingProblems(tx, catalogue, read, decision));
    if (refused) return refused;
    looks.flush();
    const isBlind = store.log.lastExport(me) < read.event_seq && !looks.asked().sawAnswer(reading.incident, me, read.at);
    const kept = store.texts.body(read.document_text);
    const first = readingLabel(store.decisions.crimes(read.id).map((crime) => crime.class), store.decisions.answers(read.id), kept === null ? null : repeatedBy(store, readKept(kept).decision));
    const second = readingLabel(proposedCrimes(decision, catalogue).map((crime) => crime.class), answerRows(id, decision), repeatedBy(store, decision));
    const document = tx.keep('document', keptText(decision, catalogue, tx.at, bindingOn(store.rulings.all(), reading.incident)));
    store.secondReadings.end({ reading: id, at: tx.at, ended: 'saved', document_text: document.id, first, second, is_blind: isBlind ? 1 : 0 }, tx.seq);
    return ok({
      event: { kind: 'second-reading.saved', data: { incident: reading.incident, decision: read.id, reading: id, first, second, blind: isBlind, document: document.commitment } },
      value: { agrees: first === second, first: readingLabelWords(first, store.incidents.refOf), second: readingLabelWords(second, store.incidents.refOf) },
      changes: [{ topic: 'readings' }, { topic: 'incident', id: reading.incident }, { topic: 'trail' }],
    });
  };
