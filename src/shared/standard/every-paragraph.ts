/** Every row of `docs/rules-coverage.md`, chapter by chapter. */
import { assaultParagraphs } from './assault.ts';
import { cancellingParagraphs, cancellingTraps } from './cancelling.ts';
import { conductParagraphs, conductTraps } from './conduct.ts';
import { flagParagraphs, flagTraps } from './flags.ts';
import { fraudParagraphs, fraudTraps } from './fraud.ts';
import { locationParagraphs, locationTraps } from './location.ts';
import { outcomeParagraphs, outcomeTraps } from './outcomes.ts';
import type { Paragraph, Trap } from './paragraph.ts';
import { principalCrimeParagraphs, principalCrimeTraps } from './principal-crime.ts';
import { propertyParagraphs, propertyTraps } from './property.ts';
import { recordingParagraphs, recordingTraps } from './recording.ts';
import { reclassificationParagraphs, reclassificationTraps } from './reclassification.ts';
import { societyParagraphs, societyTraps } from './society.ts';
import { timeParagraphs, timeTraps } from './time.ts';
import { sexualParagraphs, sexualTraps } from './sexual.ts';
import { violenceParagraphs, violenceTraps } from './violence.ts';

export const paragraphs: readonly Paragraph[] = [
  ...fraudParagraphs,
  ...recordingParagraphs,
  ...principalCrimeParagraphs,
  ...assaultParagraphs,
  ...cancellingParagraphs,
  ...propertyParagraphs,
  ...conductParagraphs,
  ...societyParagraphs,
  ...flagParagraphs,
  ...timeParagraphs,
  ...reclassificationParagraphs,
  ...violenceParagraphs,
  ...locationParagraphs,
  ...outcomeParagraphs,
  ...sexualParagraphs,
];

export const traps: readonly Trap[] = [
  ...fraudTraps,
  ...recordingTraps,
  ...principalCrimeTraps,
  ...cancellingTraps,
  ...propertyTraps,
  ...conductTraps,
  ...societyTraps,
  ...flagTraps,
  ...timeTraps,
  ...reclassificationTraps,
  ...violenceTraps,
  ...locationTraps,
  ...outcomeTraps,
  ...sexualTraps,
];
