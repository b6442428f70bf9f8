/** Every rule that says which of two crimes is the principal one. */
import { aggravatedWithFearOfViolence } from './conduct/aggravated-with-fear-of-violence.ts';
import { aggravatedWithoutViolence } from './conduct/aggravated-without-violence.ts';
import { conductCrimeNotListed } from './conduct/conduct-crime-not-listed.ts';
import { controllingOrCoercive } from './conduct/controlling-or-coercive.ts';
import { stalkingOrHarassment } from './conduct/stalking-or-harassment.ts';
import { withFearOfViolence } from './conduct/with-fear-of-violence.ts';
import { longerMaximumSentence } from './longer-maximum-sentence.ts';
import { lookUpTable } from './look-up-table.ts';
import type { PrincipalRule } from './pair-of-crimes.ts';
import { seriousAssaultBeforeAggravatedBurglary } from './property/serious-assault-before-aggravated-burglary.ts';
import { graverOfOneKind } from './sexual/graver-of-one-kind.ts';
import { rapeBeforeOtherSexualOffences } from './sexual/rape-before-other-sexual-offences.ts';
import { violenceBeforeProperty } from './violence-before-property.ts';

export const principalRules: readonly PrincipalRule[] = [
  lookUpTable,
  aggravatedWithFearOfViolence,
  withFearOfViolence,
  controllingOrCoercive,
  aggravatedWithoutViolence,
  stalkingOrHarassment,
  conductCrimeNotListed,
  seriousAssaultBeforeAggravatedBurglary,
  violenceBeforeProperty,
  graverOfOneKind,
  rapeBeforeOtherSexualOffences,
  longerMaximumSentence,
];
