/** Which function answers which command. A command declared in the contract and missing here does not compile. */
import type { CommandName, Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Command, Tx } from '../db/run-command.ts';
import { acceptEdition } from './accept-edition.ts';
import { addPersonWithSlot } from './add-person.ts';
import { adjudicateReading } from './adjudicate-reading.ts';
import { allocateIncidents } from './allocate-incidents.ts';
import { approvePersonChange } from './approve-person-change.ts';
import { askReview } from './ask-review.ts';
import { assignPerson } from './assign-person.ts';
import { assessVictim } from './assess-victim.ts';
import { adviseOnCancellation } from './advise-on-cancellation.ts';
import { askCancellation } from './ask-cancellation.ts';
import { authoriseCancellation } from './authorise-cancellation.ts';
import { cancelCrime } from './cancel-crime.ts';
import { enterPressureConcern } from './enter-pressure-concern.ts';
import { refuseCancellation } from './refuse-cancellation.ts';
import { tellOfCancellation } from './tell-of-cancellation.ts';
import { authoriseRequest } from './authorise-request.ts';
import { beginSecondReading } from './begin-second-reading.ts';
import { bindKey } from './bind-key.ts';
import { breakGlass } from './break-glass.ts';
import { cancelExport } from './cancel-export.ts';
import { cancelImport } from './cancel-import.ts';
import { changePassphrase } from './change-passphrase.ts';
import { changeRole } from './change-role.ts';
import { changeSetting } from './change-setting.ts';
import { contactVictim } from './contact-victim.ts';
import { copyIntoRecord } from './copy-into-record.ts';
import { correctDecision } from './correct-decision.ts';
import { decideBatch } from './decide-batch.ts';
import { decideIncident } from './decide-incident.ts';
import { correctCrimeNumber } from './correct-crime-number.ts';
import { drawSecondReadings } from './draw-second-readings.ts';
import { delegateRulings } from './delegate-rulings.ts';
import { enterCrimeNumber } from './enter-crime-number.ts';
import { enterReference } from './enter-reference.ts';
import { exportAgreement } from './export-agreement.ts';
import { exportLog } from './export-log.ts';
import { exportRefusals } from './export-refusals.ts';
import { forgiveTries } from './forgive-tries.ts';
import { giveUpSecondReading } from './give-up-second-reading.ts';
import { holdAnswerKnown } from './hold-answer-known.ts';
import { importFile } from './import-file.ts';
import { inTransaction, type Handler } from './in-transaction.ts';
import { linkIncidents } from './link-incidents.ts';
import { makeRecoveryKey } from './make-recovery-key.ts';
import { nameAdviceLine } from './name-advice-line.ts';
import { openReportedIncident } from './open-reported-incident.ts';
import { overseeDelay } from './oversee-delay.ts';
import { nameTeam } from './name-team.ts';
import { overseeReportedIncident } from './oversee-reported-incident.ts';
import { parkIncident } from './park-incident.ts';
import { pauseExport } from './pause-export.ts';
import { pauseImport } from './pause-import.ts';
import { putBackIncident } from './put-back-incident.ts';
import { referVictim } from './refer-victim.ts';
import { recodeReportedIncident } from './recode-reported-incident.ts';
import { refuseRequest } from './refuse-request.ts';
import { refuseWithSlot } from './refuse-person-change.ts';
import { removeWithSlot } from './remove-person.ts';
import { removeView } from './remove-view.ts';
import { renewClaim } from './renew-claim.ts';
import { reportIncident } from './report-incident.ts';
import { resetPassphrase } from './reset-passphrase.ts';
import { reviewBreakGlass } from './review-break-glass.ts';
import { reviewDecision } from './review-decision.ts';
import { rotateDataKey } from './rotate-data-key.ts';
import { saveMapping } from './save-mapping.ts';
import { saveSecondReading, type SecondReadingSaved } from './save-second-reading.ts';
import { saveView } from './save-view.ts';
import { setReviewPolicy } from './set-review-policy.ts';
import { setVictimPolicy } from './set-victim-policy.ts';
import { signPoints } from './sign-points.ts';
import { signRuling } from './sign-ruling.ts';
import { withdrawRuling } from './withdraw-ruling.ts';
import { unbindKey } from './unbind-key.ts';
import { unlinkIncidents } from './unlink-incidents.ts';
import { takeIncident } from './take-incident.ts';
import { takeNext } from './take-next.ts';
import { tellVictim } from './tell-victim.ts';
import { undoDecision } from './undo-decision.ts';
import { unparkIncident } from './unpark-incident.ts';

export type Commands = { readonly [C in CommandName]: Handler<Parsed<C>, Output<C>> };

/** Asked inside the transaction: another process may have accepted an edition a moment ago. */
const inForceAt = ({ bureau }: Context, tx: Tx): Catalogue => bureau.editions.inForce(tx.store, tx.at);

/** A command that needs the offence list in force. */
const withList =
  <I, O extends object>(command: (catalogue: Catalogue) => Command<I, O>): Handler<I, O & { readonly event: number }> =>
  (context, input) =>
    inTransaction<I, O>((tx, given, who) => command(inForceAt(context, tx))(tx, given, who))(context, input);

/** A command that asks who has seen what. Looks are written down before the store is held: who undoes a decision holds the looks first, and each would wait for the other. */
const looksWritten =
  <I, O>(handler: Handler<I, O>): Handler<I, O> =>
  (context, input) => {
    context.bureau.looks.flush();
    return handler(context, input);
  };

export const commands: Commands = {
  'add-person': addPersonWithSlot,
  'change-role': inTransaction(changeRole),
  'approve-person-change': inTransaction(approvePersonChange),
  'refuse-person-change': refuseWithSlot,
  'remove-person': removeWithSlot,
  'change-passphrase': changePassphrase,
  'bind-key': bindKey,
  'unbind-key': unbindKey,
  'reset-passphrase': resetPassphrase,
  'forgive-tries': forgiveTries,
  'make-recovery-key': makeRecoveryKey,
  'rotate-data-key': rotateDataKey,
  'change-setting': inTransaction(changeSetting),
  'report-incident': inTransaction(reportIncident),
  'save-mapping': inTransaction(saveMapping),
  'import-file': importFile,
  'cancel-export': cancelExport,
  'pause-export': pauseExport,
  'cancel-import': cancelImport,
  'pause-import': pauseImport,
  'export-refusals': exportRefusals,
  'take-incident': takeIncident,
  'take-next': takeNext,
  'put-back-incident': inTransaction(putBackIncident),
  'renew-claim': inTransaction(renewClaim),
  'allocate-incidents': allocateIncidents,
  'name-team': inTransaction(nameTeam),
  'assign-person': inTransaction(assignPerson),
  'park-incident': inTransaction(parkIncident),
  'unpark-incident': inTransaction(unparkIncident),
  'save-view': inTransaction(saveView),
  'remove-view': inTransaction(removeView),
  'open-reported-incident': inTransaction(openReportedIncident),
  'recode-reported-incident': inTransaction(recodeReportedIncident),
  'oversee-reported-incident': inTransaction(overseeReportedIncident),
  'oversee-delay': inTransaction(overseeDelay),
  'decide-incident': withList(decideIncident),
  'decide-batch': decideBatch,
  'undo-decision': undoDecision,
  'correct-decision': withList(correctDecision),
  'authorise-request': withList(authoriseRequest),
  'refuse-request': inTransaction(refuseRequest),
  'ask-cancellation': withList(askCancellation),
  'advise-on-cancellation': inTransaction(adviseOnCancellation),
  'authorise-cancellation': withList(authoriseCancellation),
  'refuse-cancellation': inTransaction(refuseCancellation),
  'tell-of-cancellation': inTransaction(tellOfCancellation),
  'cancel-crime': withList(cancelCrime),
  'enter-pressure-concern': inTransaction(enterPressureConcern),
  'tell-victim': inTransaction(tellVictim),
  'assess-victim': inTransaction(assessVictim),
  'contact-victim': inTransaction(contactVictim),
  'refer-victim': inTransaction(referVictim),
  'set-victim-policy': inTransaction(setVictimPolicy),
  'name-advice-line': inTransaction(nameAdviceLine),
  'enter-reference': inTransaction(enterReference),
  'enter-crime-number': inTransaction(enterCrimeNumber),
  'correct-crime-number': inTransaction(correctCrimeNumber),
  'break-glass': inTransaction(breakGlass),
  'review-break-glass': inTransaction(reviewBreakGlass),
  'review-decision': inTransaction(reviewDecision),
  'ask-review': inTransaction(askReview),
  'set-review-policy': inTransaction(setReviewPolicy),
  'draw-second-readings': inTransaction(drawSecondReadings()),
  'begin-second-reading': looksWritten((context, input) => inTransaction(beginSecondReading(context.bureau.looks))(context, input)),
  'save-second-reading': looksWritten((context, input) => withList<Parsed<'save-second-reading'>, SecondReadingSaved>((list) => saveSecondReading(list, context.bureau.looks))(context, input)),
  'give-up-second-reading': inTransaction(giveUpSecondReading),
  'adjudicate-reading': inTransaction(adjudicateReading),
  'hold-answer-known': inTransaction(holdAnswerKnown),
  'accept-edition': acceptEdition,
  'sign-points': withList(signPoints),
  'sign-ruling': signRuling,
  'withdraw-ruling': inTransaction(withdrawRuling),
  'delegate-rulings': inTransaction(delegateRulings),
  'link-incidents': inTransaction(linkIncidents),
  'unlink-incidents': inTransaction(unlinkIncidents),
  'copy-into-record': inTransaction(copyIntoRecord),
  'export-agreement': exportAgreement,
  'export-log': exportLog,
};

export type { Context };
