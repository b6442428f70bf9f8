/** Every rule about a flag, in the order of page 26. */
import type { FlagCode } from '../../domain/crime-flags.ts';
import { alcoholFlag } from './alcohol-flag.ts';
import { childSexualAbuseFlag } from './child-sexual-abuse-flag.ts';
import { childSexualExploitationFlag } from './child-sexual-exploitation-flag.ts';
import { corrosiveFlag } from './corrosive-flag.ts';
import { domesticAbuseFlag } from './domestic-abuse-flag.ts';
import type { FlagRule } from './flag-case.ts';
import { forcedMarriageIsDomesticAbuse } from './forced-marriage-is-domestic-abuse.ts';
import { forcedMarriageOfAChild } from './forced-marriage-of-a-child.ts';
import { hateCrimeFlag } from './hate-crime-flag.ts';
import { honourBasedFlag } from './honour-based-flag.ts';
import { kindOfMetalTheft } from './kind-of-metal-theft.ts';
import { metalTheftFlag } from './metal-theft-flag.ts';
import { onlineCrimeFlag } from './online-crime-flag.ts';
import { perceivedReligion } from './perceived-religion.ts';
import { spikingFlag } from './spiking-flag.ts';

export const flagRules: Readonly<Record<FlagCode, readonly FlagRule[]>> = {
  hate: [hateCrimeFlag],
  'metal-theft': [metalTheftFlag],
  'domestic-abuse': [domesticAbuseFlag, forcedMarriageIsDomesticAbuse, forcedMarriageOfAChild],
  online: [onlineCrimeFlag],
  csa: [childSexualAbuseFlag],
  cse: [childSexualExploitationFlag],
  alcohol: [alcoholFlag],
  corrosive: [corrosiveFlag],
  'honour-based': [honourBasedFlag],
  spiking: [spikingFlag],
};

/** Of which kind a flag is: asked beside it, and the flag stands while it is not known. */
export const flagKindRules: Readonly<Partial<Record<FlagCode, readonly FlagRule[]>>> = {
  hate: [perceivedReligion],
  'metal-theft': [kindOfMetalTheft],
};
