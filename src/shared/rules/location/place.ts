/** What a rule of location says: the place that decides, and the force whose area it is. */
import type { FraudPlace } from './fraud/fraud-location.ts';

const generalPlaces = [
  'this-force',
  'where-the-suspect-was',
  'where-the-victim-was',
  'where-the-victim-lives',
  'place-of-business',
  'latest-residence-of-the-suspect',
  'force-that-investigates',
  'force-first-aware',
  'force-agreed-on',
  'british-transport-police',
  'departure-airport',
  'most-recent-principal-crime',
] as const;
export type GeneralPlace = (typeof generalPlaces)[number];

/** `force` is its name in the facts, `here` for the force that decides; null where the facts name none. */
export type Located = { readonly place: GeneralPlace | FraudPlace; readonly force: string | null };
