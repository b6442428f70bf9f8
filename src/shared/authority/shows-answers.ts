/**
 * What shows in lists how incidents were decided. Questions whose every answer does are closed to whoever reads one of them blind; of the others it is
 * written down where they did. No reading is blind after either.
 */
import type { Parsed, QueryName } from '../ipc/calls.ts';
import type { QueueRow } from '../ipc/queries.ts';

export const listsWithAnswers = ['review-list', 'second-readings', 'second-reading', 'trail', 'figure-incidents', 'replay', 'correction-requests', 'awaiting-crime-number', 'reported-incidents', 'delays', 'victims-to-contact', 'incident-victims', 'beside-incident', 'preview-ruling', 'workload'] as const satisfies readonly QueryName[];

type Asked = Pick<Parsed<'queue-page'>, 'view' | 'filters'>;

/** A second look is for what was decided without a crime; a reported incident is an answer. */
const tellsOfAll = ({ view, filters }: Asked): boolean => view === 'second-look' || view === 'reported-incidents' || filters.some(({ by }) => by === 'reported');

/** Whether a row of the queue says how its incident was decided: by where it stands, or by the reported incidents beside it. */
export const rowTellsAnswer = (asked: Asked, { state, reported }: Pick<QueueRow, 'state' | 'reported'>): boolean => tellsOfAll(asked) || (state === 'decided' && reported.length > 0);
