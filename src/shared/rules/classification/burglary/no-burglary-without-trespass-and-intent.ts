/** Section 9 of the Theft Act 1968, which the pages take as known. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, not, type Truth } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import type { BurglaryActPlaced } from './burglary-case.ts';

/** Who gets in, or tries to, by a falsehood, trick or distraction is a trespasser (page 74), and it is not asked. */
const isTrespass = (act: BurglaryActPlaced): Truth => (act.trespass === undefined && (act.deed === 'distraction' || act.deed === 'attempted-distraction') ? true : is(act, 'trespass', true));

export const noBurglaryWithoutTrespassAndIntent: ClassificationRule<'burglary'> = {
  id: 'no-burglary-without-trespass-and-intent',
  sentence: 'Who enters without trespassing, or only for something like shelter, commits no burglary; any damage is recorded as damage.',
  cites: [crr('7'), crr('74'), crr('83')],
  overrides: ['residential-burglary-of-a-home', 'residential-burglary-of-an-unconnected-building', 'burglary-business-and-community', 'burglary-within-the-boundary', 'burglary-before-april-2017', 'building-away-from-a-home-before-2023', 'aggravated-burglary', 'aggravated-burglary-within-the-boundary', 'attempt-with-a-weapon', 'vacant-caravan-or-boat', 'vacant-caravan-not-to-steal', 'trespass-in-an-open-shop', 'armed-in-an-open-shop'],
  apply: ({ act }) => when(any(not(isTrespass(act)), is(act, 'purpose', 'other')), { is: 'not-notifiable', instead: 'nsir-incident' }, 'There was no trespass, or nothing was to be stolen, damaged or seriously harmed.'),
};
