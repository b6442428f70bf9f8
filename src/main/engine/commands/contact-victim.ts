/** Enters a contact with a victim, or a try at one. It ends no task: that a victim was told, or referred, is entered as such. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';
import { refuseFuture, victimMeant } from '../db/victim-meant.ts';
import { tried } from '../db/write-victim-tasks.ts';

export const contactVictim: Command<Parsed<'contact-victim'>, { readonly victim: string; readonly entry: string }> = (tx, { incident, whom, contact }, who) => {
  const refused = refuseFuture(tx, 'contact.at', contact.at);
  if (refused) return refused;
  const meant = victimMeant(tx, incident, whom);
  if (!meant.ok) return meant;
  const { victim, name } = meant.value;
  const { words, ...codes } = contact;
  const said = words === null ? null : tx.keep('words', words);
  tx.store.victims.insertEntry({ id: tx.id(), victim, incident, at: tx.at, made_by: who.person, kind: 'contacted', codes: JSON.stringify(codes), words_text: said?.id ?? null }, tx.seq);
  const standing = tx.store.standing.of(incident);
  const telling = tx.store.victims.tasks(incident).filter((task) => task.victim === victim && task.kind === 'tell' && task.done_at === null && task.decision === standing?.decision);
  for (const task of telling) tried(tx, task, null);
  return ok({
    event: { kind: 'victim.contacted', data: { incident, victim, contact: tx.id(), ...codes, name, words: said?.commitment ?? null } },
    value: { victim, entry: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
