/** Before 31 January 2024, not intended, not apparent or exempt. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ActCase } from '../../facts/case.ts';
import { when } from '../../rule.ts';
import { all, any, not, type Truth } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-law.ts';

type EndangeringCase = ActCase<'endangering'>;

/** The two offences of the Online Safety Act 2023. */
const isOutsideTheAct = (input: EndangeringCase): Truth => all(is(input.act, 'deed', 'flashing-images', 'encouraging-self-harm'), any(!isSince(input, '2024-01-31'), yes(input.act, 'exempt')));

/** Encouraging self-harm has no such element. */
const isNotApparent = ({ act }: EndangeringCase): Truth => all(is(act, 'deed', 'danger-to-road-users', 'flashing-images'), not(yes(act, 'apparent')));

export const notEndangering: ClassificationRule<'endangering'> = {
  id: 'not-endangering',
  sentence: 'What was not intended, was not apparent or is exempt, or was done before the offence began, is no offence of class 5E.',
  cites: [crr('39-41')],
  apply: (input) =>
    when(any(not(yes(input.act, 'intended')), isOutsideTheAct(input), isNotApparent(input)), { is: 'not-notifiable', instead: 'nsir-incident' }, 'An element is missing, or it was not an offence yet.'),
};
