/** Who may authorise a removal. */
import type { RemovalCase } from '../removal-case.ts';
import type { Rule } from '../../rule.ts';

export const removalDeciders = ['registered-registrar', 'registrar', 'registrar-or-designated-decision-maker', 'independent-trained-decision-maker'] as const;
export type Decider = (typeof removalDeciders)[number];

export type DeciderRule = Rule<RemovalCase, Decider>;
