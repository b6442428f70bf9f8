/** Facts of what may continue a course of conduct that is on the record (pages 57-58). */
import { yesNo } from '../fact.ts';

export const continuing = {
  continuesRecorded: yesNo('Does it continue a course of conduct already recorded?', 'Asked where one is recorded between the same two.'),
  gapBridged: yesNo(
    'Do exceptional circumstances join it to the record all the same?',
    'Asked of a course of conduct where three months have passed since the last recorded incident, and settled case by case: an anniversary, for instance. A message after three months is decided anew whatever is said here.',
  ),
};
