/** Facts of images of somebody in an intimate state, and of images of genitals that are sent (pages 67-70). */
import { z } from 'zod';
import { oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const IntimateImageAct = z.strictObject({
  ...common,
  kind: z.literal('intimate-image'),
  deed: oneOf(
    ['shared', 'threatened-to-share', 'created-purported', 'requested-purported', 'sent-genitals'],
    'What was done with the image?',
    'Shared with others; threatened to share, whether or not it exists; created one that appears to be of an adult and is not genuine; asked for one to be created, or for something in it to be added or left out, whether or not it ever was; sent, shown or gave an image of anybody’s genitals to the victim. An image is a photograph or film, real or altered.',
  ),
  intimateState: yesNo(
    'Does it show, or appear to show, somebody in an intimate state?',
    'A sexual act or pose; exposed genitals, buttocks or breasts, also in underwear only or merely obscured; urination, defecation or the care that goes with them. What is ordinarily seen in public is none, but breastfeeding is.',
  ),
  consented: yesNo('Did the person shown consent?', 'Or was it reasonable to believe so.'),
  purpose: someOf(
    ['alarm-distress-or-humiliation', 'sexual-gratification'],
    'What was it done for?',
    'Meaning to cause the person shown, or the recipient of an image of genitals, alarm, distress or humiliation; for the sexual gratification of anybody. An empty list says neither.',
  ),
  reckless: yesNo('Was the offender reckless of causing alarm, distress or humiliation?', 'Asked of images of genitals sent for sexual gratification.'),
  meantToBeFeared: yesNo('Was the threat meant to be feared?', 'That the victim, or somebody who knows them, fears that it will be carried out; or reckless of it.'),
  showsChild: yesNo('Does the image show, or appear to show, a child under 18?', 'Indecent images of children are class 86.'),
});
export type IntimateImageAct = z.infer<typeof IntimateImageAct>;
