/** What the rules about burglary share: which group the premises belong to, and the class by what was done. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { when, type Finding } from '../../rule.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';
import { offence, type Classified } from '../classified.ts';

export type BurglaryActPlaced = ActCase<'burglary'>['act'];
type Act = BurglaryActPlaced;

/** The table of page 75: rooms in hotels, holiday homes, chalets, caravans and holiday boats go by who lives there. */
const livedIn = (act: Act): Truth => inTurn(is(act, 'premises', 'hotel-room-holiday-home-chalet', 'caravan-or-holiday-boat'), is(act, 'habitation', 'owner', 'long-stay'));
const letOrVacant = (act: Act): Truth =>
  any(
    inTurn(is(act, 'premises', 'hotel-room-holiday-home-chalet'), is(act, 'habitation', 'short-stay', 'vacant-habitable', 'vacant-not-habitable')),
    inTurn(is(act, 'premises', 'caravan-or-holiday-boat'), is(act, 'habitation', 'short-stay')),
  );
export const isVacantCaravan = (act: Act): Truth => inTurn(is(act, 'premises', 'caravan-or-holiday-boat'), is(act, 'habitation', 'vacant-habitable', 'vacant-not-habitable'));

/** Buildings that form the home, and those attached with a door into it; a house is a home though vacant or not fit to live in (pages 73 and 75). */
export const isHome = (act: Act): Truth =>
  any(is(act, 'premises', 'house-flat-houseboat', 'room-let-individually', 'hall-of-residence-room', 'hostel-or-care-home-room', 'outbuilding-with-door-to-home'), livedIn(act));

export const isResidentialOutbuilding = (act: Act): Truth => inTurn(is(act, 'premises', 'outbuilding'), not(is(act, 'solelyBusiness', true)));
export const isUnconnected = (act: Act): Truth => any(isResidentialOutbuilding(act), is(act, 'premises', 'building-away-from-home'));

const isOpenShop = (act: Act): Truth => is(act, 'premises', 'shop-open-to-customers');

/** A trespasser who means to steal where customers may go; one who means to damage or to harm there is a burglar like any other (pages 73 and 79). */
export const isTheftFromAnOpenShop = (act: Act): Truth => inTurn(isOpenShop(act), is(act, 'purpose', 'steal'), not(is(act, 'chargedWithBurglary', true)));
const isBurglaryOfAnOpenShop = (act: Act): Truth =>
  inTurn(isOpenShop(act), any(is(act, 'purpose', 'damage', 'serious-harm'), inTurn(is(act, 'purpose', 'steal'), is(act, 'chargedWithBurglary', true))));

export const isBusiness = (act: Act): Truth =>
  any(
    is(act, 'premises', 'business-or-community', 'shop-non-public-area-or-till'),
    inTurn(is(act, 'premises', 'outbuilding'), is(act, 'solelyBusiness', true)),
    isBurglaryOfAnOpenShop(act),
    letOrVacant(act),
  );

type ByDeed = Readonly<Record<NonNullable<Act['deed']>, string>>;

/** Holds with the class of what was done, and asks what was done where that is not told. */
export const byDeed = (condition: Truth, act: Act, classes: ByDeed, code: string | null, because: string): Finding<Classified> =>
  when(inTurn(condition, is(act, 'deed', 'entered', 'attempted', 'distraction', 'attempted-distraction')), offence(classes[act.deed ?? 'entered'], code), because);
