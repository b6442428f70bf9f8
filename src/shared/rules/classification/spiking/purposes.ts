/** The class of a spiking by what the suspect intends (pages 45-46). */
import type { SpikingAct } from '../../facts/acts/spiking.ts';

type Purpose = Exclude<NonNullable<SpikingAct['purpose']>, 'another-crime'>;

/** An intent that cannot be told is taken as to injure or annoy. */
export const spikings: Readonly<Record<Purpose, readonly [classCode: string, code: string]>> = {
  'injure-or-annoy': ['8N', '008/02'],
  'cannot-be-told': ['8N', '008/02'],
  'endanger-life': ['5E', '005/10'],
  sexual: ['88C', '088/05'],
};
