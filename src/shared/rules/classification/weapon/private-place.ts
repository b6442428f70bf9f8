/** Section 52: anywhere but a public place or a school; for a corrosive substance anywhere but a public place (page 94). */
import { is } from '../../ask.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import { isCorrosive, type WeaponCase } from './weapons.ts';

export const isPrivatePlace = (act: WeaponCase['act']): Truth => any(is(act, 'place', 'private'), inTurn(isCorrosive(act), is(act, 'place', 'school')));
