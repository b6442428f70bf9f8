/** Classes 1, 2, 4/1 and 4/10. */
import { needsAdviceBeforeRecording } from '../../domain/offence-lookup.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { BeforehandRule } from './recorder.ts';

export const adviceBeforeRecording: BeforehandRule = {
  id: 'advice-before-recording',
  sentence: 'Before murder, attempted murder, manslaughter or corporate manslaughter is recorded, the on-call senior detective or the registrar is asked for guidance.',
  cites: [crr('34')],
  apply: ({ crime }) => when(crime.class !== null && needsAdviceBeforeRecording(crime.class), 'advice-of-senior-detective-or-registrar', 'Guidance is sought first.'),
};
