/** Boxes F4 and F5 for public order: disorder that police see needs no victim to confirm it (pages 9, 86). */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const disorderSeenByPolice: GateRule = {
  id: 'disorder-seen-by-police',
  sentence: 'Where police see disorder they record the notifiable offences that are apparent; where nothing continues and enquiries find no specific victim it stays an incident.',
  cites: [crr('9'), crr('86')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: ({ act }) => (act.kind === 'public-disorder' && act.to.length === 0 ? when(yes(act, 'seenByPolice'), true, 'Police saw the disorder.') : silent),
};
