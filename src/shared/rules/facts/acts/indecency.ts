/** Facts of exposure, voyeurism and outraging public decency (pages 69-71). */
import { z } from 'zod';
import { oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const IndecencyAct = z.strictObject({
  ...common,
  kind: z.literal('indecency'),
  deed: oneOf(
    ['exposure', 'masturbation', 'voyeurism', 'up-skirting', 'watching-breastfeeding', 'other-lewd-act'],
    'What was done?',
    'Exposing the genitals; masturbating; observing or recording a private act; an image beneath the clothing of somebody; observing or recording breastfeeding; another lewd, obscene or disgusting act.',
  ),
  alarmIntended: yesNo('Was it intended that somebody see the genitals and be alarmed or distressed?', 'Asked of exposure and masturbation.'),
  seenByTwo: yesNo('Was it in public, with two or more people present who could have seen it?', 'In a public place, or one accessible to or in view of the public; whether anybody saw it or was outraged does not matter.'),
  elements: someOf(
    ['without-consent', 'sexual-gratification', 'humiliation-alarm-or-distress'],
    'Which of these are made out?',
    'Without consent or a reasonable belief in it; for sexual gratification; in order to humiliate, alarm or distress. Asked of what is observed or recorded.',
  ),
});
export type IndecencyAct = z.infer<typeof IndecencyAct>;
