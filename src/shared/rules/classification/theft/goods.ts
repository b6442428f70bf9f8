/** What was stolen, where that alone or with the place decides the class. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { inTurn, not, type Truth } from '../../truth.ts';

type Act = ActCase<'theft'>['act'];

/** Goods without a class of their own: the place decides. An electric scooter is property like any other (page 77). */
export const ordinaryGoods = (act: Act): Truth => is(act, 'goods', 'other', 'e-scooter');

/** "Theft of any property within a shop" (page 79). */
export const inShop = (act: Act): Truth => inTurn(not(is(act, 'goods', 'dog', 'cat', 'mail', 'electricity', 'machine-contents', 'card-details')), is(act, 'from', 'shop'));
