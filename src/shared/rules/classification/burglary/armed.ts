/** Armed with a firearm, a weapon or an explosive at the time (page 74). */
import { has } from '../../ask.ts';
import { any, type Truth } from '../../truth.ts';
import type { BurglaryActPlaced } from './burglary-case.ts';

export const isArmed = (act: BurglaryActPlaced): Truth => any(has(act, 'carried', 'firearm-or-imitation'), has(act, 'carried', 'weapon-of-offence'), has(act, 'carried', 'explosive'));
