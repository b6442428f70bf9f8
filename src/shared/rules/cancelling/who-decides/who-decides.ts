/** Who may authorise a removal. */
import type { RemovalCase } from '../removal-case.ts';
import type { Rule } from '../../rule.ts';

export type Decider = 'registered-registrar' | 'registrar' | 'registrar-or-designated-decision-maker' | 'independent-trained-decision-maker';

export type DeciderRule = Rule<RemovalCase, Decider>;
