/** The questions that read much of the store. They are asked aside, of a thread of their own, so that the queue never waits for them. */
import type { Output, Parsed, QueryName } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { agreement } from '../queries/agreement.ts';
import { besideIncident } from '../queries/beside-incident.ts';
import { delays } from '../queries/delays.ts';
import { figureIncidents } from '../queries/figure-incidents.ts';
import { figures } from '../queries/figures.ts';
import { previewRuling } from '../queries/preview-ruling.ts';
import { queueCounts } from '../queries/queue-counts.ts';
import { replay } from '../queries/replay.ts';
import { reviewList } from '../queries/review-list.ts';
import { secondReadings } from '../queries/second-readings.ts';
import { trail } from '../queries/trail.ts';
import { victimsToContact } from '../queries/victims-to-contact.ts';
import { workload } from '../queries/workload.ts';
import type { Reading } from '../session.ts';

export type AsideName = Extract<QueryName, 'queue-counts' | 'beside-incident' | 'figures' | 'figure-incidents' | 'review-list' | 'second-readings' | 'replay' | 'victims-to-contact' | 'agreement' | 'preview-ruling' | 'delays' | 'workload' | 'trail'>;

type Answers = { readonly [N in AsideName]: (reading: Reading, input: Parsed<N>) => Result<Output<N>> };

const answers: Answers = {
  agreement: (reading) => ok(agreement(reading)),
  delays: (reading) => ok(delays(reading)),
  workload: (reading) => ok(workload(reading)),
  trail: (reading, input) => ok(trail(reading, input)),
  'queue-counts': (reading) => ok(queueCounts(reading)),
  'beside-incident': besideIncident,
  figures: (reading) => ok(figures(reading)),
  'figure-incidents': figureIncidents,
  'review-list': (reading, input) => ok(reviewList(reading, input)),
  'second-readings': (reading) => ok(secondReadings(reading)),
  replay: (reading, input) => ok(replay(reading, input)),
  'victims-to-contact': (reading, input) => ok(victimsToContact(reading, input)),
  'preview-ruling': (reading, input) => ok(previewRuling(reading, input)),
};

export const answerTo = <N extends AsideName>(reading: Reading, name: N, input: Parsed<N>): Result<Output<N>> => answers[name](reading, input);
