/** Addresses: a door within a postcode, or within a street and town. A place without a door is a place anybody may be at. */
import type { Place } from '../domain/incident.ts';
import { isEverybodys } from './placeholders.ts';

export type Address = { readonly door: string; readonly street: string; readonly town: string; readonly postcode: string | null };

const short: Readonly<Record<string, string>> = { rd: 'road', st: 'street', ave: 'avenue', av: 'avenue', cl: 'close', cres: 'crescent', ct: 'court', dr: 'drive', gdns: 'gardens', gr: 'grove', ln: 'lane', pl: 'place', sq: 'square', ter: 'terrace', terr: 'terrace' };

const words = (text: string): string => text.toLowerCase().replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();

/** `Rd` is Road at the end of a street, and `St` at its beginning a saint. */
const streetWords = (text: string): string => words(text).replace(/(?<= )\w+$/, (last) => short[last] ?? last);

const postcode = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/i;

export const postcodeOf = (text: string | null): string | null => {
  const [, area, rest] = postcode.exec(text ?? '') ?? [];
  return area === undefined || rest === undefined ? null : `${area}${rest}`.toUpperCase();
};

/** What a place is called, without its postcode. */
export const placeWords = (text: string): string => words(text.replace(postcode, ' '));

export const addressOf = (place: Place | null): Address | null => {
  if (place === null || isEverybodys(place.text)) return null;
  const text = place.text.replace(postcode, ' ');
  const [, flat = ''] = /\b(?:flat|apartment|apt|room)\s*([a-z]?\d+[a-z]?|[a-z])\b/i.exec(text) ?? [];
  const rest = text.replace(/\b(?:flat|apartment|apt|room)\s*(?:[a-z]?\d+[a-z]?|[a-z])\b[,\s]*/i, '');
  const [, number = '', after = ''] = /^[^\d]*?\b(\d+[a-z]?)[,\s]+(.*)$/is.exec(rest) ?? [];
  if (flat === '' && number === '') return null;
  const [street = '', ...others] = (number === '' ? rest : after).split(',').map((part) => part.trim()).filter((part) => part !== '');
  return { door: `${flat}/${number}`.toLowerCase(), street: streetWords(street), town: words(others.at(-1) ?? ''), postcode: postcodeOf(place.postcode) ?? postcodeOf(place.text) };
};

export const addressKeys = (place: Place | null): readonly string[] => {
  const address = addressOf(place);
  if (address === null) return [];
  const { door, street, town, postcode: code } = address;
  return [...(code === null ? [] : [`${door} ${code}`]), ...(street === '' || town === '' ? [] : [`${door} ${street}, ${town}`])];
};
