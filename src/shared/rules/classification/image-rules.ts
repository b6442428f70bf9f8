/** Every rule about intimate images and images of genitals (pages 67-70). */
import type { ClassificationRule } from './classified.ts';
import { genitalsBefore2024 } from './intimate-image/genitals-before-2024.ts';
import { genitalsBeforeApril2015 } from './intimate-image/genitals-before-april-2015.ts';
import { genitalsBelowTheDefinition } from './intimate-image/genitals-below-the-definition.ts';
import { genitalsForNoDistressBefore2024 } from './intimate-image/genitals-for-no-distress-before-2024.ts';
import { genitalsOfAChildBefore2024 } from './intimate-image/genitals-of-a-child-before-2024.ts';
import { genitalsOfAChild } from './intimate-image/genitals-of-a-child.ts';
import { noIntimateImage } from './intimate-image/no-intimate-image.ts';
import { privateSexualPhotographs } from './intimate-image/private-sexual-photographs.ts';
import { purportedBeforeFebruary2026 } from './intimate-image/purported-before-february-2026.ts';
import { purportedImageOfAChildAskedFor } from './intimate-image/purported-image-of-a-child-asked-for.ts';
import { purportedImageOfAChild } from './intimate-image/purported-image-of-a-child.ts';
import { purportedIntimateImage } from './intimate-image/purported-intimate-image.ts';
import { sendingAnImageOfGenitals } from './intimate-image/sending-an-image-of-genitals.ts';
import { sharedBeforeApril2015 } from './intimate-image/shared-before-april-2015.ts';
import { sharedForNoDistressBefore2024 } from './intimate-image/shared-for-no-distress-before-2024.ts';
import { sharingAnIntimateImage } from './intimate-image/sharing-an-intimate-image.ts';
import { threatenedBeforeTheOnlineSafetyAct } from './intimate-image/threatened-before-the-online-safety-act.ts';
import { threateningToShare } from './intimate-image/threatening-to-share.ts';

export const imageRules: readonly ClassificationRule<'intimate-image'>[] = [
  genitalsBefore2024,
  genitalsBeforeApril2015,
  genitalsBelowTheDefinition,
  genitalsForNoDistressBefore2024,
  genitalsOfAChildBefore2024,
  genitalsOfAChild,
  noIntimateImage,
  privateSexualPhotographs,
  purportedBeforeFebruary2026,
  purportedImageOfAChildAskedFor,
  purportedImageOfAChild,
  purportedIntimateImage,
  sendingAnImageOfGenitals,
  sharedBeforeApril2015,
  sharedForNoDistressBefore2024,
  sharingAnIntimateImage,
  threatenedBeforeTheOnlineSafetyAct,
  threateningToShare,
];
