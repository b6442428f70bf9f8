/** Opens one incident to somebody whose role reads none, for an hour. They name it by its reference: they are shown no list to choose from. */
import { glassMs } from '../../../shared/authority/glass.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { momentText } from '../../../shared/domain/moment-text.ts';
import { notFound, type Command } from '../db/run-command.ts';

type Opened = { readonly glass: string; readonly incident: string; readonly until: string };

export const breakGlass: Command<Parsed<'break-glass'>, Opened> = (tx, { ref, why: reason }, who) => {
  const incident = tx.store.incidents.byAnyRef(ref);
  if (!incident) return notFound(`incident ${ref}`);
  const open = tx.store.brokenGlass.openTo(who.person, tx.at).find((each) => each.incident === incident.id);
  if (open) return fail('stale', `You read ${incident.ref} already, until ${momentText(open.until)}.`);
  const why = tx.keep('why', reason);
  const until = plusMs(tx.at, glassMs);
  tx.store.brokenGlass.insert({ id: tx.id(), person: who.person, incident: incident.id, at: tx.at, until, whyText: why.id }, tx.seq);
  return ok({
    event: { kind: 'glass.broken', data: { incident: incident.id, glass: tx.id(), until, why: why.commitment } },
    value: { glass: tx.id(), incident: incident.id, until },
    changes: [{ topic: 'glass' }, { topic: 'trail' }],
  });
};
