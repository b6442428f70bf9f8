/** One incident of the demonstration: its scene, what should come of it, and what the bureau makes of it. */
import type { Instant } from '../../../shared/domain/instant.ts';
import type { Chance } from './chance.ts';
import type { Family, Mistake, Variant } from './family.ts';
import type { Judgement } from './judge.ts';
import type { MissReason } from './finding.ts';
import type { Scene } from './scene.ts';
import type { Fate } from './slot.ts';

export type Story = {
  readonly key: string;
  readonly ref: string;
  readonly family: string;
  readonly fate: Fate;
  readonly received: Instant;
  readonly scene: Scene;
  readonly chance: Chance;
  /** What should be decided; the bureau never holds it. */
  readonly right: Judgement;
  readonly why: string;
  /** How it is decided wrongly whatever chance says, where what follows in the bureau rests on it. */
  readonly wrongly?: Mistake;
};

/** What was decided at first, null where nobody has; and what was wrong with it, where anything was. */
export type Ending = { readonly decided: Judgement | null; readonly error: MissReason | null };

export const rightOf = (variant: Variant): Judgement =>
  variant.test !== undefined ? { kind: 'test', why: variant.test } : { kind: 'allegations', findings: variant.right, closing: variant.closing, qualifiers: variant.closingQualifiers ?? [] };

export const chooseVariant = (chance: Chance, family: Family, fits: (variant: Variant) => boolean = () => true): Variant | null => {
  const fitting = family.variants.filter(fits);
  return fitting.length === 0 ? null : chance.weighted(fitting, (variant) => variant.weight ?? 1);
};
