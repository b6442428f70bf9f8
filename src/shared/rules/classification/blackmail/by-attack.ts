/** Whether denial of service is part of the threat: asked only where hacking is not, and heard wherever it is told. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

export const byAttack = (act: ActCase<'blackmail'>['act']): Truth => inTurn(any(not(is(act, 'hacking', true)), act.denialOfService === true), is(act, 'denialOfService', true));
