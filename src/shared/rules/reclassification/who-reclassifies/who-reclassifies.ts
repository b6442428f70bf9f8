/** Who may reclassify. */
import type { Decider } from '../../cancelling/who-decides/who-decides.ts';
import type { Rule } from '../../rule.ts';
import type { ReclassificationCase } from '../reclassification-case.ts';

export type ReclassifierRule = Rule<ReclassificationCase, Decider>;
