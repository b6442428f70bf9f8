/** Nitrous oxide became a drug of class C on 8 November 2023. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const nitrousOxideBeforeNovember2023: ClassificationRule<'drugs'> = {
  id: 'nitrous-oxide-before-november-2023',
  sentence: 'Nitrous oxide is a controlled drug since 8 November 2023 only.',
  cites: [crr('93'), offenceList],
  until: '2023-11-08',
  law: true,
  overrides: ['trafficking-in-controlled-drugs', 'possession-of-controlled-drugs', 'permitting-premises-to-be-used', 'another-use-of-premises'],
  apply: ({ act }) => refer(inTurn(is(act, 'drug', 'nitrous-oxide'), not(is(act, 'deed', 'sold-for-intoxication', 'search-obstructed'))), 'Nitrous oxide was not a controlled drug yet: whether it was a psychoactive substance is told as such.'),
};
