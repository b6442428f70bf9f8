/** The elements of an offence with whom each is from: the pages of the rules, or else what the force crime registrar signed. */
import type { Point } from '../../domain/point.ts';
import type { Signed } from '../../domain/signed-points.ts';
import { pointsOf, type Named } from './points-of-offence.ts';

export type Asked = Pick<Point, 'element' | 'page' | 'signed'>;

/** What the registrar signed last of an offence, by its id in the offence list; null where nothing. */
export type SignedOf = (offence: string) => Signed | null;

export const nothingSigned: SignedOf = () => null;

/** The pages go before a signature: what they state, nobody signs otherwise. */
export const elementsOf = (named: Named, signedOf: SignedOf = nothingSigned): readonly Asked[] => {
  const stated = pointsOf(named);
  if (stated.length > 0) return stated.map(({ says, cite }) => ({ element: says, page: cite.page, signed: null }));
  const signed = signedOf(named.id);
  return signed === null ? [] : signed.elements.map((element) => ({ element, page: null, signed: signed.id }));
};
