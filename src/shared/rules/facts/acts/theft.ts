/** Facts of a theft other than of a motor vehicle (pages 76-83). */
import { z } from 'zod';
import { Id, fact, oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { stealing } from './stealing.ts';

export const TheftAct = z.strictObject({
  ...common,
  kind: z.literal('theft'),
  ...stealing,
  goods: oneOf(
    ['other', 'pedal-cycle', 'e-bike', 'e-motorcycle', 'e-scooter', 'conveyance', 'dog', 'cat', 'mail', 'electricity', 'machine-contents', 'card-details'],
    'What was stolen?',
    'Conveyance: neither motor vehicle nor cycle, such as a boat or trailer. Dog or cat: one that a trespasser took from a building is told as a burglary. Mail: letters or parcels from leaving their sender to reaching the address, whoever carries them. Machine contents: of an automatic machine or meter. Card details: a device was placed on a cash or chip and pin machine.',
  ),
  from: oneOf(
    ['person', 'shop', 'dwelling', 'motor-vehicle', 'other-vehicle', 'public-transport', 'public-transport-closed-area', 'place-open-to-the-public', 'elsewhere'],
    'Where was it stolen from?',
    'Person: worn, carried, attached, or in clothing that was worn. Dwelling: by somebody who was no trespasser. Closed area: of public transport, such as a cab or locked luggage compartment. Place open to the public: an article on display, removed without intent to keep it.',
  ),
  intent: oneOf(['keep', 'use'], 'Was it taken to keep, or only to use?', 'To deprive the owner permanently, or to take without consent for one’s own use.'),
  byEmployee: yesNo('Is it known that an employee of the owner, or of the mail company, stole it?', 'Known at the time of recording; the owner is the employer, or of letters and parcels being delivered the company that carries them. Left out, it is not known.'),
  withinLimits: yesNo('Is the electric bike an electrically assisted pedal cycle?', 'The pedals must move, at most 250 watts, and no assistance over 15.5 mph.'),
  shop: someOf(
    ['non-public-area', 'till', 'trespasser-charged-with-burglary'],
    'Does any of these apply to the shop?',
    'A member of the public entered a non-public area or took from a till; or entered as a trespasser and is already charged with burglary. An empty list says none.',
  ),
  shopUnits: fact(z.array(Id).max(1000), 'In which shop units was it stolen?', 'A name for each shop, market stall, department store or branch of a chain; departments and franchises within one store have the name of the store.', 'a list of names'),
  vehicleOwners: fact(z.array(Id).max(1000), 'Who owns the vehicles it was stolen from?', 'A name for each owner, by the name used here where the owner is a victim. Somebody else whose things were in the vehicle, as a passenger’s, is none. Asked where things of several victims were stolen from vehicles.', 'a list of names'),
  country: oneOf(['england', 'wales'], 'In which country was the animal taken?', 'Pet abduction is an offence in England, not in Wales.'),
  petDeed: oneOf(['taken', 'detained'], 'Was the animal taken, or detained?', 'Either is forbidden of a dog; of a cat only taking it is, and it is asked of cats.'),
  livedTogether: yesNo('Had taker, keeper and animal lived in one household?', 'They lived together before the animal came, all in one household, and had separated.'),
  dealtWithByOwner: yesNo('Was it dealt with entirely by the owner of the machine or meter?', 'For instance by civil action.'),
});
export type TheftAct = z.infer<typeof TheftAct>;
