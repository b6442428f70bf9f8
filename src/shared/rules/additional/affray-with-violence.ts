/** Affray and the violence done in it. */
import { crr } from '../cite.ts';
import { groupOf } from '../principal-crime/groups.ts';
import { when } from '../rule.ts';
import type { BesideRule } from './additional.ts';

export const affrayWithViolence: BesideRule = {
  id: 'affray-with-violence',
  sentence: 'Where crimes of violence against the person are connected with an affray, they are counted and the affray is not.',
  cites: [crr('89')],
  apply: ({ crime, others, of }) =>
    when(
      crime.code === '066/01' && others.some((other) => other.against === 'victim' && other.afterReport === crime.afterReport && groupOf(other, of) === 'Violence against the person'),
      'swallowed',
      'Violence against the person is counted, and the affray is not.',
    ),
};
