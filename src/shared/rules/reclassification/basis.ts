/**
 * By what a recorded crime may lose its class. To another class: the registrar or a designated decision maker, with a justification in the crime
 * record (Crime Recording Rules 2026/27, page 13). A rape found early to have been a reported incident: an accredited registrar, before substantive
 * investigation has begun (page 63). Out of the figures altogether only under C1 to C5 (pages 25-26), which is no reclassification.
 */
import { isRape } from '../../domain/offence-lookup.ts';

export const bases = ['reclassified', 'back-to-reported-incident'] as const;
export type Basis = (typeof bases)[number];

/** `reasons` as a correction was kept with; `reportedRapes`: how many N100 records it puts in their place. Null where nothing but a cancellation would do. */
export const basisOf = (reasons: readonly string[], reportedRapes: number): Basis | null => {
  const removed = reasons.filter((reason) => reason.startsWith('remove:')).map((reason) => reason.slice('remove:'.length));
  if (removed.length === 0) return 'reclassified';
  const isBack = removed.length === reasons.length && removed.every(isRape) && removed.length <= reportedRapes;
  return isBack ? 'back-to-reported-incident' : null;
};
