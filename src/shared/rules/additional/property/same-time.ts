/** Whether two crimes were done at the same time, as far as days tell. */
import type { Placed } from '../../ask.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Act } from '../../facts/document.ts';
import { any, unknown, type Truth } from '../../truth.ts';

const sameDay = (one: Placed<Act>, other: Placed<Act>): Truth => {
  const missing = [one, other].filter(({ on }) => on === undefined).map(({ at }) => `${at}.on`);
  return missing.length > 0 ? unknown(...missing) : one.on === other.on;
};

export const sameTime = (one: Crime, other: Crime): Truth => any(...one.acts.flatMap((a) => other.acts.map((b) => sameDay(a, b))));
