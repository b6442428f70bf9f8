/** Enters a contact with a victim, or a try at one. That a victim was told, or referred, is entered as such; that they are not to be told, or cannot be reached, ends the telling. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { endsTelling, isTellingEnd, type Contact } from '../../../shared/victims/contact.ts';
import { tried } from '../db/move-victim-tasks.ts';
import type { Command, Tx } from '../db/run-command.ts';
import type { TaskRow } from '../db/tables/victims.ts';
import { refuseTime, victimMeant } from '../db/victim-meant.ts';

const refuseEnd = (telling: readonly TaskRow[]): Result<never> => {
  const message = telling.length === 0 ? 'Nothing is still to be told to this victim' : 'Whoever reported it is told that it is not recorded, unless nobody can be reached';
  return fail('refused', `Not entered. ${message}.`, { problems: [{ path: 'contact.outcome', message, cite: telling.length === 0 ? null : 'Crime Recording Rules 2026/27, page 10' }] });
};

/** What is still to be told is tried once more, or ended where nobody is told. */
const moveTellings = (tx: Tx, incident: string, victim: string, { at, outcome }: Contact): Result<never> | null => {
  const standing = tx.store.standing.of(incident);
  const telling = tx.store.victims.tasks(incident).filter((task) => task.victim === victim && task.kind === 'tell' && task.done_at === null && task.decision === standing?.decision);
  const moved = isTellingEnd(outcome) ? telling.filter(({ about }) => endsTelling(outcome, about)) : telling;
  if (isTellingEnd(outcome) && moved.length === 0) return refuseEnd(telling);
  for (const task of moved) tried(tx, task, isTellingEnd(outcome) ? { at, outcome } : null);
  return null;
};

export const contactVictim: Command<Parsed<'contact-victim'>, { readonly victim: string; readonly entry: string }> = (tx, { incident, whom, contact }, who) => {
  const refused = refuseTime(tx, incident, 'contact.at', contact.at);
  if (refused) return refused;
  const meant = victimMeant(tx, incident, whom);
  if (!meant.ok) return meant;
  const { victim, name } = meant.value;
  const notEnded = moveTellings(tx, incident, victim, contact);
  if (notEnded) return notEnded;
  const { words, ...codes } = contact;
  const said = words === null ? null : tx.keep('words', words);
  tx.store.victims.insertEntry({ id: tx.id(), victim, incident, at: tx.at, made_by: who.person, kind: 'contacted', codes: JSON.stringify(codes), words_text: said?.id ?? null }, tx.seq);
  return ok({
    event: { kind: 'victim.contacted', data: { incident, victim, contact: tx.id(), ...codes, name, words: said?.commitment ?? null } },
    value: { victim, entry: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
