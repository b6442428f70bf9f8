/** Kinds of weapon, and the codes of having them (classes and codes of the Notifiable Offence List). */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import { offence, type Classified } from '../classified.ts';

export type WeaponCase = ActCase<'weapon'>;
type Act = WeaponCase['act'];

export const isFirearm = (act: Act): Truth => is(act, 'weapon', 'firearm', 'shotgun', 'air-weapon', 'imitation-firearm', 'prohibited-firearm', 'noxious-spray', 'disguised-firearm');
export const isBlade = (act: Act): Truth => is(act, 'weapon', 'blade-or-point');
export const isOffensiveWeapon = (act: Act): Truth => is(act, 'weapon', 'offensive-weapon');
export const isCorrosive = (act: Act): Truth => is(act, 'weapon', 'corrosive-substance');

/** Had, or shown in a threat that falls short of its test, which is still possession. */
export const isHad = (act: Act): Truth => any(is(act, 'deed', 'had', 'trespassed-with'), inTurn(is(act, 'deed', 'threatened-with'), is(act, 'riskFeared', 'none')));

/** A threat with a weapon against somebody is theirs; without anybody it is an offence against the state, as the list has it: either. */
export const threat = (classCode: '10C' | '10D', code: string, { to }: Act): Classified => offence(classCode, code, to.length > 0 ? 'victim' : 'state');

export const possession = (classCode: string, code: string | null): Classified => offence(classCode, code, 'state');
