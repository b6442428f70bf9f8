/** Authorises a cancellation. Where nobody is to be told first the crime leaves the figures with it; otherwise it waits until the victim was told (page 26). */
import { asksIndependence, type Cancellation } from '../../../shared/cancelling/cancellation.ts';
import { officeOf } from '../../../shared/cancelling/weigh-cancellation.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { circumstancesOf } from '../db/cancelling.ts';
import { changesOf, openCancellation, refuseByRules } from '../db/open-cancellation.ts';
import type { Command } from '../db/run-command.ts';
import { endOwedOfCancelled } from '../db/write-victim-tasks.ts';

type Authorising = Parsed<'authorise-cancellation'>;

const not = 'Not authorised.';

const refused = (path: string, message: string, cite: string): Result<never> => fail('refused', `${not} ${message}.`, { problems: [{ path, message, cite }] });

const refuseUndeclared = (asked: Cancellation, { independent, considered }: Authorising): Result<never> | null => {
  if (asksIndependence(asked.category) && !independent) return refused('independent', 'Say that you are independent of the investigation', 'Crime Recording Rules 2026/27, page 25');
  if ('withdrawn' in asked && asked.withdrawn && !considered) return refused('considered', 'Say that you have considered fear, coercion, influence and pressure', 'Outcomes for Recorded Crimes 2026, page 29');
  return null;
};

export const authoriseCancellation =
  (catalogue: Catalogue): Command<Authorising, { readonly effective: boolean }> =>
  (tx, authorising, who) => {
    const open = openCancellation(tx, authorising.cancellation, not, 'asked');
    if (!open.ok) return open;
    const { row, asked, known } = open.value;
    const { registered = false } = tx.store.people.byId(who.person) ?? {};
    const decidedBy = who.role === 'system' ? 'somebody-else' : officeOf({ role: who.role, registered });
    const effective = row.tells === 0;
    const circumstances = circumstancesOf(tx.store, known, asked, { decidedBy, independent: authorising.independent, victimTold: effective ? true : null });
    const stopped = refuseUndeclared(asked, authorising) ?? refuseByRules(tx, catalogue, asked, circumstances, not);
    if (stopped) return stopped;
    const why = tx.keep('why', authorising.why);
    tx.store.cancellations.insertEnd(row.id, { at: tx.at, made_by: who.person, ended: 'authorised', why_text: why.id }, tx.seq);
    if (effective) {
      tx.store.cancellations.insertCancelled(row.crime, { cancellation: row.id, at: tx.at, by: who.person }, tx.seq);
      endOwedOfCancelled(tx, row.incident, known.decision);
    }
    return ok({
      event: { kind: 'cancellation.authorised', data: { incident: row.incident, cancellation: row.id, crime: row.crime, category: row.category, independent: authorising.independent, effective, why: why.commitment } },
      value: { effective },
      changes: changesOf(row.incident),
    });
  };
