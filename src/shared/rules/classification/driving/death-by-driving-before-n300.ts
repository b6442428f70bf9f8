/** N300 came in 2024; the rules of the years before are not at hand. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { waits } from './driving-case.ts';

export const deathByDrivingBeforeN300: ClassificationRule<'driving'> = {
  id: 'death-by-driving-before-n300',
  sentence: 'Until 2024 a death by driving without an offence made out was kept as an incident.',
  cites: [offenceList],
  until: '2024',
  apply: (input) => when(inTurn(is(input.act, 'result', 'death'), waits(input)), { is: 'waiting', instead: 'auditable-incident' }, 'There was no N300 yet.'),
};
