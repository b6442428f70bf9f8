/** Which function answers which question. */
import type { Output, Parsed, QueryName } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { isNarrowed } from '../db/trail-walk.ts';
import { withLook } from '../looks/with-look.ts';
import type { Context } from '../session.ts';
import { orHere } from '../workers/or-here.ts';
import { answerTo, type AsideName } from '../workers/questions.ts';
import { awaitingCrimeNumber } from './awaiting-crime-number.ts';
import { brokenGlass } from './broken-glass.ts';
import { checkBureau } from './check-bureau.ts';
import { checkDecision } from './check-decision.ts';
import { correctionRequests } from './correction-requests.ts';
import { editions } from './editions.ts';
import { feedback } from './feedback.ts';
import { findIncident } from './find-incident.ts';
import { head } from './head.ts';
import { importRefusals } from './import-refusals.ts';
import { imports } from './imports.ts';
import { incidentFile } from './incident-file.ts';
import { incidentVictims } from './incident-victims.ts';
import { looksAt } from './looks-at.ts';
import { looksBy } from './looks-by.ts';
import { noteLook } from './note-look.ts';
import { offenceCatalogue } from './offence-catalogue.ts';
import { openReading } from './open-reading.ts';
import { ownGlass } from './own-glass.ts';
import { ownKey } from './own-key.ts';
import { people } from './people.ts';
import { personChanges } from './person-changes.ts';
import { previewBatch } from './preview-batch.ts';
import { previewEdition } from './preview-edition.ts';
import { previewImport } from './preview-import.ts';
import { queueChoices } from './queue-choices.ts';
import { queuePage } from './queue-page.ts';
import { reportedIncidents } from './reported-incidents.ts';
import { reviewPolicy } from './review-policy.ts';
import { rulings } from './rulings.ts';
import { savedViews } from './saved-views.ts';
import { secondReading } from './second-reading.ts';
import { search } from './search.ts';
import { signedPoints } from './signed-points.ts';
import { slotsToRotate } from './slots-to-rotate.ts';
import { teams } from './teams.ts';
import { trail } from './trail.ts';
import { victimSettings } from './victim-settings.ts';

type Queries = {
  readonly [Q in QueryName]: (context: Context, input: Parsed<Q>) => Result<Output<Q>> | Promise<Result<Output<Q>>>;
};

/** For a question that always has an answer. */
const always =
  <I, O>(query: (context: Context, input: I) => O) =>
  (context: Context, input: I): Result<O> =>
    ok(query(context, input));

/** For a question that reads much: asked aside where somebody waits for the queue meanwhile, answered at once where nobody does or there is no thread. */
const aside =
  <N extends AsideName>(name: N) =>
  (context: Context, input: Parsed<N>): Promise<Result<Output<N>>> => {
    const { aside: thread } = context.bureau;
    return orHere(thread && (() => thread.ask(context, name, input)), () => answerTo(context, name, input));
  };

/** A page of all events, or of one incident's, is found by its key; what is narrowed otherwise is read for. */
const narrowedTrail = aside('trail');

export const queries: Queries = {
  people: always(people),
  'person-changes': always(personChanges),
  'queue-page': always(queuePage),
  'queue-counts': aside('queue-counts'),
  'queue-choices': always(queueChoices),
  'saved-views': always(savedViews),
  'incident-file': withLook(incidentFile),
  'beside-incident': aside('beside-incident'),
  'find-incident': findIncident,
  'check-decision': checkDecision,
  'preview-batch': always(previewBatch),
  'preview-import': previewImport,
  imports: always(imports),
  'import-refusals': always(importRefusals),
  'awaiting-crime-number': always(awaitingCrimeNumber),
  'victims-to-contact': aside('victims-to-contact'),
  'incident-victims': incidentVictims,
  'victim-settings': always(victimSettings),
  'own-key': ownKey,
  'slots-to-rotate': always(slotsToRotate),
  'own-glass': always(ownGlass),
  'broken-glass': always(brokenGlass),
  'reported-incidents': always(reportedIncidents),
  delays: aside('delays'),
  'correction-requests': always(correctionRequests),
  'review-list': aside('review-list'),
  'review-policy': always(reviewPolicy),
  'open-reading': always(openReading),
  'second-readings': aside('second-readings'),
  'second-reading': secondReading,
  agreement: aside('agreement'),
  feedback: always(feedback),
  teams: always(teams),
  workload: aside('workload'),
  trail: (context, input) => (input.incident === null && isNarrowed(input) ? narrowedTrail : always(trail))(context, input),
  head: always(head),
  'check-bureau': checkBureau,
  figures: aside('figures'),
  'figure-incidents': aside('figure-incidents'),
  'offence-catalogue': offenceCatalogue,
  'signed-points': always(signedPoints),
  rulings: always(rulings),
  'preview-ruling': aside('preview-ruling'),
  editions: always(editions),
  'preview-edition': previewEdition,
  replay: aside('replay'),
  search,
  'note-look': noteLook,
  'looks-at': looksAt,
  'looks-by': looksBy,
};
