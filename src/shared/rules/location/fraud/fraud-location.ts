/** Where a fraud or computer misuse is recorded. These rules come before the general rules of location (NFIB page 5). */
import { has } from '../../ask.ts';
import type { callsOnPolice, places } from '../../facts/acts/fraud-and-misuse.ts';
import type { ActCase } from '../../facts/case.ts';
import type { Rule } from '../../rule.ts';
import { any, type Truth } from '../../truth.ts';

const fraudPlaces = [
  'where-the-representation-was-made',
  'suspect-or-operation-address',
  'place-of-work',
  'head-office',
  'delivery-address',
  'where-the-application-was-sent-from',
  'latest-redirect-address',
  'area-with-most-offences',
  'area-of-the-first-offence',
  'victims-home-or-work',
  'decided-by-the-nfib',
  'british-transport-police',
  'customers-address',
  'beneficiary-address',
  'beneficiary-bank',
  'takeover-address',
  'address-of-the-bank',
  'where-the-suspect-was-present',
] as const;
export type FraudPlace = (typeof fraudPlaces)[number];

type LocatedCase = ActCase<'fraud' | 'computer-misuse'>;
export type FraudLocationRule = Rule<LocatedCase, FraudPlace>;

export const grounds = ({ act }: LocatedCase, ...those: readonly (typeof callsOnPolice)[number][]): Truth => any(...those.map((ground) => has(act, 'callForService', ground)));

/** Which places are known is asked only where there is a ground that turns on them. */
export const given = (ground: Truth, input: LocatedCase, place: (typeof places)[number]): Truth => (ground === true ? has(input.act, 'places', place) : ground);

/**
 * "Business related" generally means employees, abuse of position and boiler rooms (page 4). A boiler room has the address of its
 * operation; the head office of a company is the last resort of one that employs the suspect.
 */
export const isBusiness = ({ act }: LocatedCase): boolean =>
  act.kind === 'fraud' && (['corporate-employee', 'abuse-of-position'].includes(act.scheme ?? '') || (act.scheme === 'boiler-room' && has(act, 'places', 'workplace') !== false));
