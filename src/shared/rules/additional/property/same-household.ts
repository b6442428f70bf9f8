/** Whether two crimes have victims of one household. */
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { any, unknown, type Truth } from '../../truth.ts';

const liveTogether = (one: string, other: string, of: Case): Truth => {
  if (one === other) return true;
  const both = [one, other].flatMap((id) => of.victims.get(id) ?? []);
  const missing = both.filter(({ household }) => household === undefined).map(({ at }) => `${at}.household`);
  return missing.length > 0 ? unknown(...missing) : both[0]?.household === both[1]?.household;
};

export const sameHousehold = (one: Crime, other: Crime, of: Case): Truth => any(...one.victims.flatMap((a) => other.victims.map((b) => liveTogether(a, b, of))));
