/** 008/71 wanted intent to cause distress. */
import { has } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSharing, onlineSafetyAct } from './image-case.ts';

export const sharedForNoDistressBefore2024: ClassificationRule<'intimate-image'> = {
  id: 'shared-for-no-distress-before-2024',
  sentence: 'Until 31 January 2024 sharing an intimate image was notifiable only where distress was intended.',
  cites: [offenceList],
  until: onlineSafetyAct,
  law: true,
  overrides: ['no-intimate-image', 'private-sexual-photographs'],
  apply: (input) => when(inTurn(isSharing(input), not(has(input.act, 'purpose', 'alarm-distress-or-humiliation'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'No distress was intended.'),
};
