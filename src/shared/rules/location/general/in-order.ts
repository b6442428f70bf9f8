/** A list of fallbacks: each is asked only where those before it name no force. */
import type { Placed } from '../../ask.ts';
import type { Act } from '../../facts/document.ts';
import { refer, when, type Finding } from '../../rule.ts';
import type { GeneralPlace, Located } from '../place.ts';
import { forceIn, isOneForce, type AreaFact } from './located-act.ts';

export type Principle = { readonly fact: AreaFact; readonly place: GeneralPlace; readonly says: string };

export const inOrder = (act: Placed<Act>, principles: readonly Principle[], otherwise: string): Finding<Located> => {
  const first = principles.find(({ fact }) => isOneForce(act, fact) !== false);
  return first === undefined ? refer(true, otherwise) : when<Located>(isOneForce(act, first.fact), { place: first.place, force: forceIn(act, first.fact) }, first.says);
};
