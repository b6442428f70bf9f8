/** A report in which no crime is alleged. */
import { crr } from '../cite.ts';
import type { Case } from '../facts/case.ts';
import { when, type Rule } from '../rule.ts';
import type { OtherRecord } from './other-record.ts';

const incidentReport: Rule<Case, OtherRecord> = {
  id: 'incident-report',
  sentence: 'Every report, crime related or not, is registered as an auditable incident unless it is recorded as a crime at once.',
  cites: [crr('6'), crr('11')],
  apply: ({ acts }) => when(acts.length === 0, 'nsir-incident', 'No crime is alleged: it is registered and closed as an incident.'),
};

export const reportRules: readonly Rule<Case, OtherRecord>[] = [incidentReport];
