/** Enters what a victim needs, as somebody assessed it; the latest holds. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { assessmentCodes } from '../../../shared/victims/assessment.ts';
import type { Command } from '../db/run-command.ts';
import { victimMeant } from '../db/victim-meant.ts';
import { reckonAnew } from '../db/write-victim-tasks.ts';

export const assessVictim: Command<Parsed<'assess-victim'>, { readonly victim: string; readonly entry: string }> = (tx, { incident, whom, assessment, words }, who) => {
  const meant = victimMeant(tx, incident, whom);
  if (!meant.ok) return meant;
  const { victim, name } = meant.value;
  const said = words === null ? null : tx.keep('words', words);
  tx.store.victims.insertEntry({ id: tx.id(), victim, incident, at: tx.at, made_by: who.person, kind: 'assessed', codes: JSON.stringify(assessment), words_text: said?.id ?? null }, tx.seq);
  reckonAnew(tx, victim, incident);
  return ok({
    event: { kind: 'victim.assessed', data: { incident, victim, assessment: tx.id(), codes: assessmentCodes(assessment), name, words: said?.commitment ?? null } },
    value: { victim, entry: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
