/** Every rule that says what an act is in law, by the kind of act. */
import type { ActKind } from '../facts/document.ts';
import type { ClassificationRule } from './classified.ts';
import { conductRules } from './conduct-rules.ts';
import { computerMisuseRules } from './computer-misuse/computer-misuse-rules.ts';
import { fraudRules } from './fraud/fraud-rules.ts';
import { theArticle } from './fraud-articles/the-article.ts';
import { assaultByTheVictimsCapacity } from './offence/assault-by-the-victims-capacity.ts';
import { noLongerNotifiable } from './offence/no-longer-notifiable.ts';
import { offenceNotInForce } from './offence/offence-not-in-force.ts';
import { strangulationByTheVictimsCapacity } from './offence/strangulation-by-the-victims-capacity.ts';
import { strangulationOfAnyoneBeforeApril2025 } from './offence/strangulation-of-anyone-before-april-2025.ts';
import { theOffenceChosen } from './offence/the-offence-chosen.ts';
import { propertyRules } from './property-rules.ts';
import { societyRules } from './society-rules.ts';
import { sexualRules } from './sexual-rules.ts';
import { violenceRules } from './violence-rules.ts';

export const classificationRules: { readonly [K in ActKind]: readonly ClassificationRule<K>[] } = {
  offence: [theOffenceChosen, assaultByTheVictimsCapacity, strangulationByTheVictimsCapacity, strangulationOfAnyoneBeforeApril2025, offenceNotInForce, noLongerNotifiable],
  ...violenceRules,
  ...propertyRules,
  ...conductRules,
  ...societyRules,
  ...sexualRules,
  fraud: fraudRules,
  'computer-misuse': computerMisuseRules,
  'fraud-articles': [theArticle],
};
