/** Takes a crime out of the figures once its cancellation is authorised and the victim was told: the decision maker sees to it that they were (page 26). */
import { officeOf } from '../../../shared/cancelling/weigh-cancellation.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { circumstancesOf } from '../db/cancelling.ts';
import { changesOf, openCancellation, refuseByRules } from '../db/open-cancellation.ts';
import type { Command } from '../db/run-command.ts';
import { endOwedOfCancelled } from '../db/write-victim-tasks.ts';

const not = 'Not cancelled.';

export const cancelCrime =
  (catalogue: Catalogue): Command<Parsed<'cancel-crime'>, object> =>
  (tx, { cancellation }, who) => {
    const open = openCancellation(tx, cancellation, not, 'authorised');
    if (!open.ok) return open;
    const { row, asked, known } = open.value;
    if (tx.store.cancellations.tellings(row.id).length === 0) return fail('refused', `${not} The victim has not been told yet (page 26).`);
    const { registered = false } = tx.store.people.byId(who.person) ?? {};
    const decidedBy = who.role === 'system' ? 'somebody-else' : officeOf({ role: who.role, registered });
    // That whoever decided is independent was declared when it was authorised; nobody whom the record names comes as far as this.
    const circumstances = circumstancesOf(tx.store, known, asked, { decidedBy, independent: true, victimTold: true });
    const stopped = refuseByRules(tx, catalogue, asked, circumstances, not);
    if (stopped) return stopped;
    tx.store.cancellations.insertCancelled(row.crime, { cancellation: row.id, at: tx.at, by: who.person }, tx.seq);
    endOwedOfCancelled(tx, row.incident, known.decision);
    return ok({ event: { kind: 'crime.cancelled', data: { incident: row.incident, cancellation: row.id, crime: row.crime, category: row.category } }, value: {}, changes: changesOf(row.incident) });
  };
