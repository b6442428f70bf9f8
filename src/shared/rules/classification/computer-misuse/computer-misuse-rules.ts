/** Every rule that says of which class computer misuse is. */
import type { ClassificationRule } from '../classified.ts';
import { aDemandAfterMalware } from './a-demand-after-malware.ts';
import { aDemandThatWasMet } from './a-demand-that-was-met.ts';
import { accessWasLawful } from './access-was-lawful.ts';
import { extortion } from './extortion.ts';
import { malwareLetLoose } from './malware-let-loose.ts';
import { malwareUsed } from './malware-used.ts';
import { noConcertedEffort } from './no-concerted-effort.ts';
import { phishing } from './phishing.ts';
import { theKindOfMisuse } from './the-kind-of-misuse.ts';

export const computerMisuseRules: readonly ClassificationRule<'computer-misuse'>[] = [
  theKindOfMisuse,
  phishing,
  malwareLetLoose,
  malwareUsed,
  noConcertedEffort,
  accessWasLawful,
  extortion,
  aDemandThatWasMet,
  aDemandAfterMalware,
];
