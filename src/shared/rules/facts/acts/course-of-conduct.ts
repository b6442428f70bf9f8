/** Facts of a course of conduct: harassment, stalking, controlling or coercive behaviour (pages 50-58). */
import { z } from 'zod';
import { count, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const CourseOfConductAct = z.strictObject({
  ...common,
  kind: z.literal('course-of-conduct'),
  occasions: count('On how many occasions did it happen?', 'Occasions of behaviour that belong together. After a conviction, an acquittal or an order only those since then.'),
  features: someOf(
    ['fixated-or-obsessive', 'fear-of-violence', 'serious-alarm-or-distress', 'controlling-or-coercive', 'aggravated-by-race-or-religion'],
    'Which of these does the conduct show?',
    'Fixated or obsessive: the key feature of stalking. Fear of violence: on two occasions or more. Serious alarm or distress: a substantial adverse effect on day-to-day activities. An empty list says none.',
  ),
  seriousEffect: yesNo('Does it have a serious effect on the victim, as the offender knows or ought to know?', 'Asked of controlling or coercive behaviour.'),
  responsibleForChild: yesNo('Is it by somebody of 16 or over responsible for a child under 16?', 'Asked of controlling or coercive behaviour, which then is not the offence.'),
  continuesRecorded: yesNo('Does it continue a course of conduct already recorded?', 'Asked where one is recorded between the same two.'),
});
export type CourseOfConductAct = z.infer<typeof CourseOfConductAct>;
