/**
 * Box F3 for making off. Paying only because of police is not enough by itself; recording does not wait for anybody to come back.
 * Where taking the crime out of the figures is put forward it has been recorded, and `additional-verifiable-information` answers.
 */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const paidBeforePoliceContact: GateRule = {
  id: 'paid-before-police-contact',
  sentence: 'Where the suspect of a making off returns and pays before any contact with police, that is enough to show that there was no crime.',
  cites: [crr('83')],
  overrides: ['evidence-to-the-contrary'],
  apply: ({ act, of }) => (act.kind === 'making-off' && !of.removals.some((removal) => removal.of === act.id) ? when(act.paid === 'before-police-contact', true, 'The suspect returned and paid before any contact with police.') : silent),
};
