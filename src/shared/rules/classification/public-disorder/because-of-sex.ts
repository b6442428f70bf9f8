/** Section 4B of the Public Order Act 1986, in force from 1 April 2026. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const becauseOfSex: ClassificationRule<'public-disorder'> = {
  id: 'because-of-sex',
  sentence: 'Section 4A behaviour carried out because of the victim’s sex or presumed sex is 9A 068/25; no course of conduct is needed, and where there is one a conduct crime may fit better.',
  cites: [crr('87')],
  from: '2026-04-01',
  law: true,
  overrides: ['intentional-harassment-alarm-or-distress'],
  apply: ({ act }) => when(inTurn(is(act, 'behaviour', 'intentional-harassment-alarm-or-distress'), yes(act, 'becauseOfSex')), offence('9A', '068/25'), 'It was because of the victim’s sex.'),
};
