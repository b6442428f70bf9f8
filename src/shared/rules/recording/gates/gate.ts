/** What a box of the flowchart asks of one act, once it is known what the act is in law. */
import type { ActCase } from '../../facts/case.ts';
import type { Classified, Offence } from '../../classification/classified.ts';
import type { Rule } from '../../rule.ts';

export type GateCase = ActCase & { readonly classified: Classified };

/** The outcome is the answer to the box's question. */
export type GateRule = Rule<GateCase, boolean>;

/** The offence it is; null where it is nothing notifiable, or waits. */
export const offenceOf = ({ classified }: Pick<GateCase, 'classified'>): Offence | null => (classified.is === 'offence' ? classified : null);

export const isAgainstState = (input: GateCase): boolean => offenceOf(input)?.against === 'state';
