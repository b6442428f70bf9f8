/** Facts of a course of conduct: harassment, stalking, controlling or coercive behaviour (pages 50-58). */
import { z } from 'zod';
import { count, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { continuing } from './continuing.ts';

export const CourseOfConductAct = z.strictObject({
  ...common,
  kind: z.literal('course-of-conduct'),
  occasions: count('On how many occasions did it happen?', 'Occasions of behaviour that belong together, of whatever kind each was. Where the offender has been dealt with, or a conviction, an acquittal or an order has ended the course, only those since then.'),
  features: someOf(
    ['fixated-or-obsessive', 'fear-of-violence', 'serious-alarm-or-distress', 'controlling-or-coercive', 'continuous', 'aggravated-by-race-or-religion'],
    'Which of these does the conduct show?',
    'Fixated or obsessive: the key feature of stalking. Fear of violence: on two occasions or more. Serious alarm or distress: a substantial adverse effect on day-to-day activities. Continuous: without a break, so that occasions cannot be told apart. An empty list says none.',
  ),
  seriousEffect: yesNo('Does it have a serious effect on the victim, as the offender knows or ought to know?', 'Asked of controlling or coercive behaviour.'),
  responsibleForChild: yesNo('Is the offender responsible for the child?', 'Asked of controlling or coercive behaviour against a child under 16 by somebody of 16 or over, which then is not that offence.'),
  ...continuing,
});
export type CourseOfConductAct = z.infer<typeof CourseOfConductAct>;
