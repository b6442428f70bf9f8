/** Whether two crimes have victims of one household. */
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { any, unknown, type Truth } from '../../truth.ts';

const alike = (one: string, other: string, of: Case): Truth => {
  const both = [one, other].map((id) => of.victims.get(id));
  const missing = both.flatMap((victim) => (victim !== undefined && victim.household === undefined ? [`${victim.at}.household`] : []));
  return one === other || (missing.length > 0 ? unknown(...missing) : both[0]?.household === both[1]?.household);
};

export const sameHousehold = (one: Crime, other: Crime, of: Case): Truth => any(...one.victims.flatMap((a) => other.victims.map((b) => alike(a, b, of))));
