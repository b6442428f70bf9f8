/** Whether two crimes were done at the same time, as far as days tell. */
import type { Crime } from '../../counting/crime.ts';
import { any, unknown, type Truth } from '../../truth.ts';

export const sameTime = (one: Crime, other: Crime): Truth =>
  any(
    ...one.acts.flatMap((a) =>
      other.acts.map((b) => {
        const missing = [a, b].filter(({ on }) => on === undefined).map(({ at }) => `${at}.on`);
        return a.at === b.at || (missing.length > 0 ? unknown(...missing) : a.on === b.on);
      }),
    ),
  );
