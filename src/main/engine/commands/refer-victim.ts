/** Enters a referral of a victim, or a try at one. What was accepted, declined or is not made ends the task; who was not reached is tried again. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { endOfReferral, tried } from '../db/move-victim-tasks.ts';
import type { Command } from '../db/run-command.ts';
import { refuseTime, victimMeant } from '../db/victim-meant.ts';

const taskOf = { 'advice-line': 'refer', safeguarding: 'safeguard' } as const;

export const referVictim: Command<Parsed<'refer-victim'>, { readonly victim: string; readonly entry: string }> = (tx, { incident, whom, referral }, who) => {
  const refused = refuseTime(tx, incident, 'referral.at', referral.at);
  if (refused) return refused;
  const meant = victimMeant(tx, incident, whom);
  if (!meant.ok) return meant;
  const { victim, name } = meant.value;
  const { words, ...answered } = referral;
  const said = words === null ? null : tx.keep('words', words);
  const service = referral.to === 'advice-line' ? (tx.store.victims.service()?.event ?? null) : null;
  const codes = { ...answered, service };
  tx.store.victims.insertEntry({ id: tx.id(), victim, incident, at: tx.at, made_by: who.person, kind: 'referred', codes: JSON.stringify(codes), words_text: said?.id ?? null }, tx.seq);
  const task = tx.store.victims.tasks(incident).find((each) => each.victim === victim && each.kind === taskOf[referral.to]);
  if (task) tried(tx, task, endOfReferral(referral));
  return ok({
    event: { kind: 'victim.referred', data: { incident, victim, referral: tx.id(), ...codes, name, words: said?.commitment ?? null } },
    value: { victim, entry: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
