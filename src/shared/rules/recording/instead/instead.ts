/** An act that is not recorded, and where it left the chart. */
import type { Exit } from '../flowchart.ts';
import type { GateCase } from '../gates/gate.ts';
import type { OtherRecord } from '../other-record.ts';
import type { Rule } from '../../rule.ts';

export type InsteadCase = GateCase & { readonly exit: Exclude<Exit, 'record'> };

export type InsteadRule = Rule<InsteadCase, OtherRecord>;
