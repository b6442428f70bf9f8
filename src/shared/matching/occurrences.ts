/** One occurrence that several ring about: the same place, which may be anybody's, at nearly the same time. An address is found again whenever it was. */
import type { IncidentCodes, Place } from '../domain/incident.ts';
import { hourMs, minuteMs, msBetween, msOf } from '../domain/instant.ts';
import { addressOf, placeWords, postcodeOf } from './addresses.ts';
import { isEverybodys, isNowhere } from './placeholders.ts';
import type { Sureness } from './same-person.ts';

type When = Pick<IncidentCodes['received'], 'at' | 'precision'>;

/** Received so far apart at the most. */
const apartMs = 2 * hourMs;
/** So soon after one another it is hardly chance. */
const soonMs = 30 * minuteMs;

type Spot = { readonly named: string; readonly postcode: string | null };

/** A place without a door, by its name and by its postcode; null where it is an address, or where everybody reports. One word is a town. */
const spotOf = (place: Place | null): Spot | null => {
  if (place === null || isEverybodys(place.text) || addressOf(place) !== null) return null;
  const named = placeWords(place.text);
  return { named: named.includes(' ') && !isNowhere(named) ? named : '', postcode: postcodeOf(place.postcode) ?? postcodeOf(place.text) };
};

const timeOf = ({ at, precision }: When): string | null => (precision === 'minute' ? at : null);

/** Of two stretches of time each: any two so near to one another share one. */
export const occurrenceKeys = (place: Place | null, received: When): readonly string[] => {
  const [spot, at] = [spotOf(place), timeOf(received)];
  if (spot === null || at === null) return [];
  const stretch = Math.floor(msOf(at) / apartMs);
  const names = [spot.named, spot.postcode ?? ''].filter((name) => name !== '');
  return names.flatMap((name) => [`${name} ${stretch}`, `${name} ${stretch + 1}`]);
};

type Side = { readonly place: Place | null; readonly received: When };

const minutesWords = (ms: number): string => {
  const minutes = Math.round(ms / minuteMs);
  return minutes === 0 ? 'at the same minute' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} apart`;
};

export const sameOccurrence = (here: Side, there: Side): { readonly sure: Sureness; readonly says: string } | null => {
  const [one, other] = [spotOf(here.place), spotOf(there.place)];
  const [at, then] = [timeOf(here.received), timeOf(there.received)];
  if (one === null || other === null || at === null || then === null) return null;
  const apart = Math.abs(msBetween(at, then));
  if (apart > apartMs) return null;
  const when = `received ${minutesWords(apart)}`;
  if (one.named !== '' && one.named === other.named && (one.postcode === null || other.postcode === null || one.postcode === other.postcode))
    return { sure: apart <= soonMs ? 'likely' : 'possible', says: `The same place, ${when}: ${here.place?.text ?? ''}` };
  return one.postcode !== null && one.postcode === other.postcode ? { sure: 'possible', says: `The same postcode, ${when}: ${one.postcode.slice(0, -3)} ${one.postcode.slice(-3)}` } : null;
};
