/** The questions whose answers show incidents, as whoever reads the log of looks is told where one stood. */
import type { QueryName } from '../ipc/calls.ts';

export const listWords = {
  'queue-page': 'in the queue',
  'beside-incident': 'beside another',
  'find-incident': 'by its reference, which was looked up',
  'preview-batch': 'among those to close together',
  'awaiting-crime-number': 'among what waits for a crime number',
  'victims-to-contact': 'among what is owed to victims',
  'incident-victims': 'by its victims',
  'broken-glass': 'where the glass was broken',
  'reported-incidents': 'among reported incidents',
  delays: 'among delays past 24 hours',
  'correction-requests': 'among requests',
  'review-list': 'among decisions to review',
  'open-reading': 'as what they read a second time',
  'second-readings': 'among second readings',
  'second-reading': 'as two readings side by side',
  workload: 'in the workload',
  feedback: 'in what reviews found',
  trail: 'in the trail',
  'figure-incidents': 'among the incidents of a figure',
  rulings: 'among the rulings',
  'preview-ruling': 'among what a ruling would change',
  replay: 'among past decisions replayed',
  search: 'by searching',
  'looks-at': 'by who looked at it',
  'looks-by': 'by what somebody saw',
} as const satisfies Partial<Readonly<Record<QueryName, string>>>;

export type ListName = keyof typeof listWords;

export const isList = (name: string): name is ListName => Object.hasOwn(listWords, name);
