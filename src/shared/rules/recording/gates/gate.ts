/** What a box of the flowchart asks of one act, once it is known what the act is in law. */
import type { ActCase } from '../../facts/case.ts';
import type { Classified } from '../../classification/classified.ts';
import type { Rule } from '../../rule.ts';

export type GateCase = ActCase & { readonly classified: Classified };

/** The outcome is the answer to the box's question. */
export type GateRule = Rule<GateCase, boolean>;

export const isAgainstState = ({ classified }: GateCase): boolean => classified.is === 'offence' && classified.against === 'state';
