/** Questions whose answers show, in lists, how incidents were decided: closed to whoever reads one of them blind, and no reading is blind after them. */
import type { QueryName } from '../ipc/calls.ts';

export const listsWithAnswers = ['review-list', 'second-readings', 'trail', 'figure-incidents', 'replay', 'correction-requests', 'awaiting-crime-number', 'reported-incidents', 'delays', 'victims-to-contact', 'beside-incident', 'preview-ruling', 'workload'] as const satisfies readonly QueryName[];
