/** Opens the form on a decision that stands, to correct it. */
import { asItStands } from '../../../../shared/domain/decision-as-it-stands.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { ErrorReasonId } from '../../../../shared/review/error-reasons.ts';
import { currentDecision, fileOf, latestVersion } from '../open-incident.ts';
import { isStillOpen } from '../workspace.ts';
import { beginDraft, editDraft, say, writingOf } from './drafts.ts';
import { fromDecision } from './from-decision.ts';

/** `mistake` and `why`: what a review found wrong and its comment; null and empty where nobody reviews. One that was begun already goes on with what was written, and another draft is not written over. */
export const beginCorrection = (file: IncidentFile, mistake: ErrorReasonId | null, why = ''): void => {
  const view = currentDecision(file);
  if (view === null || view.decision === null) return;
  const begun = writingOf(file.id)?.draft.purpose;
  if (begun?.kind === 'correct' && begun.supersedes === view.id) return editDraft(file.id, 'mistake', (draft) => ({ ...draft, purpose: { ...begun, mistake, why: begun.why === '' ? why : begun.why } }));
  if (begun !== undefined) return say(file.id, 'This was begun before and is not saved, so that the decision that stands is not amended over it. Save it or discard it first.');
  const newest = latestVersion(file)?.number ?? view.versionRead;
  beginDraft(file.id, fromDecision(asItStands(view.decision, view), newest, { kind: 'correct', supersedes: view.id, revision: view.revision, why, mistake }), null);
};

/** The incident is open by now, unless somebody has gone on from it. */
export const beginAmending = async (incident: string, mistake: ErrorReasonId, comment: string): Promise<void> => {
  const file = await fileOf(incident);
  if (isStillOpen(incident)) beginCorrection(file, mistake, comment);
};
