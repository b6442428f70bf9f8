/** Facts of arson and criminal damage (pages 74, 78 and 84-86). */
import { z } from 'zod';
import { Id, count, fact, oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const DamageAct = z.strictObject({
  ...common,
  kind: z.literal('damage'),
  fire: yesNo('Was it done by fire?', 'Destroyed or damaged by fire.'),
  what: oneOf(
    ['home', 'other-residential-building', 'business-outbuilding', 'business-or-community-building', 'vehicle', 'protected-monument', 'other'],
    'What was damaged?',
    'Home: the dwelling, vacant or not, a houseboat, care home or hostel. Other residential building: a shed or garage within the boundary, or on no plot with a residence and in no business or community use. Business outbuilding: within the boundary, used solely for business. A building that is vacant, new, unfinished or under renovation is what it is intended for.',
  ),
  marks: someOf(
    ['life-endangered', 'racially-or-religiously-aggravated', 'easily-put-right', 'entry-point'],
    'Does any of these apply?',
    'Easily put right: cleaned off or removed at no cost and with little effort. Entry point: the damage is to a door, window or other way into the building. An empty list says none.',
  ),
  likelier: oneOf(['damage', 'burglary', 'theft-or-taking'], 'What is likelier to have been meant?', 'On the balance of probability; asked of damage to a way into a building and to a vehicle.'),
  buildings: fact(z.array(Id).max(1000), 'Into which buildings was a way damaged?', 'A name for each building; asked where business or community buildings were burgled, or tried, in several acts or of several victims.', 'a list of names'),
  value: count('How much damage was done?', 'In pounds.', 100_000_000),
});
export type DamageAct = z.infer<typeof DamageAct>;
