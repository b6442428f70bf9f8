/** Facts of a burglary or an attempt at one (pages 73-75). */
import { z } from 'zod';
import { Id, fact, oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { stealing } from './stealing.ts';

export const BurglaryAct = z.strictObject({
  ...common,
  kind: z.literal('burglary'),
  ...stealing,
  deed: oneOf(['entered', 'attempted', 'distraction', 'attempted-distraction'], 'Was the building entered?', 'Distraction: a falsehood, trick or distraction was used on an occupant to get in, to stay in, or to get further in.'),
  trespass: yesNo('Did the offender enter, or try to, as a trespasser?', 'Without right or permission, or by a trick.'),
  purpose: oneOf(['steal', 'serious-harm', 'damage', 'other'], 'What was the offender there to do?', 'What was meant on entering, or done once inside. Other: for instance only to shelter or sleep.'),
  premises: oneOf(
    [
      'house-flat-houseboat',
      'room-let-individually',
      'hall-of-residence-room',
      'hostel-or-care-home-room',
      'hotel-room-holiday-home-chalet',
      'caravan-or-holiday-boat',
      'outbuilding-with-door-to-home',
      'outbuilding',
      'building-away-from-home',
      'business-or-community',
      'shop-non-public-area-or-till',
      'shop-open-to-customers',
    ],
    'What was entered?',
    'Outbuilding: within the boundary of a home; detached, or attached without a door into it. Building away from home: a garage block, an allotment shed, a long-term residential caravan site, on no plot with a residence and in no business or community use. Business or community: also a closed shop and a place of worship.',
  ),
  habitation: oneOf(['owner', 'long-stay', 'short-stay', 'vacant-habitable', 'vacant-not-habitable'], 'Who lives there?', 'Used by its owner to live in; let for a long or a short stay; or vacant. Asked of hotel rooms, holiday homes, caravans and holiday boats.'),
  solelyBusiness: yesNo('Is the outbuilding used solely for business?', 'A garage or workshop that is used for nothing else.'),
  carried: someOf(['firearm-or-imitation', 'weapon-of-offence', 'explosive'], 'Did the offender have any of these with them?', 'At the time of the burglary; an empty list says none.'),
  chargedWithBurglary: yesNo('Has the suspect already been charged with burglary?', 'Charged before the crime is recorded; asked of a trespasser in a shop that was open.'),
  buildings: fact(z.array(Id).max(1000), 'Which buildings were burgled?', 'A name for each building; asked where business or community buildings were burgled in several acts.', 'a list of names'),
});
export type BurglaryAct = z.infer<typeof BurglaryAct>;
