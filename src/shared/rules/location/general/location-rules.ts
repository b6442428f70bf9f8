/** Every rule about the force that records a crime, but those of fraud. */
import { anotherPlaceAgreedByBoth } from './another-place-agreed-by-both.ts';
import { atSeaNoRuleFollows } from './at-sea-no-rule-follows.ts';
import { crimesDependentOnDevices } from './crimes-dependent-on-devices.ts';
import type { LocationRule } from './located-act.ts';
import { nothingPutsItElsewhere } from './nothing-puts-it-elsewhere.ts';
import { principlesInOrderOfPriority } from './principles-in-order-of-priority.ts';
import { theDepartureAirport } from './the-departure-airport.ts';
import { theForceFirstAware } from './the-force-first-aware.ts';
import { theSuspectWasOutside } from './the-suspect-was-outside.ts';
import { underBritishTransportPolice } from './under-british-transport-police.ts';

export const locationRules: readonly LocationRule[] = [
  nothingPutsItElsewhere,
  principlesInOrderOfPriority,
  crimesDependentOnDevices,
  theForceFirstAware,
  underBritishTransportPolice,
  theDepartureAirport,
  atSeaNoRuleFollows,
  anotherPlaceAgreedByBoth,
  theSuspectWasOutside,
];
