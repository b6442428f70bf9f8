/** Enters what a victim needs, as somebody assessed it; the latest holds. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { asksWhy, assessmentCodes } from '../../../shared/victims/assessment.ts';
import { assessmentOf } from '../db/known-victims.ts';
import { reckonAnew } from '../db/move-victim-tasks.ts';
import type { Command } from '../db/run-command.ts';
import { victimMeant } from '../db/victim-meant.ts';

export const assessVictim: Command<Parsed<'assess-victim'>, { readonly victim: string; readonly entry: string }> = (tx, { incident, whom, assessment, words }, who) => {
  if (words === null && asksWhy(assessment)) return fail('refused', 'Not entered. Say why no safeguarding referral is needed.', { problems: [{ path: 'words', message: 'Say why no safeguarding referral is needed', cite: null }] });
  const meant = victimMeant(tx, incident, whom);
  if (!meant.ok) return meant;
  const { victim, name } = meant.value;
  const before = assessmentOf(tx.store, victim);
  const said = words === null ? null : tx.keep('words', words);
  tx.store.victims.insertEntry({ id: tx.id(), victim, incident, at: tx.at, made_by: who.person, kind: 'assessed', codes: JSON.stringify(assessment), words_text: said?.id ?? null }, tx.seq);
  reckonAnew(tx, victim, incident, before);
  return ok({
    event: { kind: 'victim.assessed', data: { incident, victim, assessment: tx.id(), codes: assessmentCodes(assessment), name, words: said?.commitment ?? null } },
    value: { victim, entry: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
