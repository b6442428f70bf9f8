/** Those at whose request a crime record is made of what happened at school (page 12, b and c). */
import { has } from '../../ask.ts';
import { any, type Truth } from '../../truth.ts';
import type { GateCase } from '../gates/gate.ts';

export const isAskedFor = ({ act }: GateCase): Truth => any(has(act, 'askedToRecord', 'school'), has(act, 'askedToRecord', 'child-parent-or-representative'));
