/**
 * Who may do what, written out by hand from the roles of a crime bureau (`../shared/docs/domain.md`, section 4) and the pages named
 * there, and not from the table it is held against. A letter for each role that may.
 *
 *   A assessor: takes from the queue, decides, looks after victims; proposes, and never reclassifies, cancels or approves their own
 *   D senior assessor, a designated decision maker: all an assessor may, and corrects what stands; agrees with another force which of them records
 *   S supervisor: all an assessor may, and allocates, reviews, returns; never changes a decision silently
 *   R registrar: all a designated decision maker may, oversees N100 and N300, rules, decides on versions of rules and reference data
 *   C chief officer for crime recording: reads, decides of cancelled rapes and homicides where there is no registered registrar
 *   H head of crime: reads, oversees N300 (page 37)
 *   U auditor: reads all, exports, and changes nothing
 *   I information officer: sees who did what, exports for disclosure, decides nothing
 *   M administrator: people, devices and backups; is shown no incident
 */
import { roles, type Role } from '../../src/shared/domain/roles.ts';
import type { Guarded } from '../../src/shared/authority/may.ts';

const letters: Readonly<Record<string, Role>> = {
  A: 'assessor',
  D: 'senior-assessor',
  S: 'supervisor',
  R: 'registrar',
  C: 'chief-officer',
  H: 'head-of-crime',
  U: 'auditor',
  I: 'information-officer',
  M: 'administrator',
};

const expected: Readonly<Record<Guarded, string>> = {
  // People: an administrator asks, and somebody else who answers for the bureau approves.
  'add-person': 'M',
  'change-role': 'M',
  'remove-person': 'M',
  'approve-person-change': 'SRM',
  'refuse-person-change': 'SRM',
  'reset-passphrase': 'M',
  'make-recovery-key': 'M',
  'rotate-data-key': 'M',
  'slots-to-rotate': 'SRM',
  'forgive-tries': 'SRM',
  'change-passphrase': 'ADSRCHUIM',
  'bind-key': 'ADSRCHUIM',
  'unbind-key': 'ADSRCHUIM',
  'own-key': 'ADSRCHUIM',
  // The bureau's own rules of work are for whoever supervises it; versions of rules and of reference data for the registrar.
  'change-setting': 'SR',
  'set-victim-policy': 'SR',
  'name-advice-line': 'SR',
  'accept-edition': 'R',
  'sign-points': 'R',
  // Reports come in through whoever assesses.
  'report-incident': 'ADSR',
  'save-mapping': 'ADSR',
  'import-file': 'ADSR',
  'cancel-import': 'ADSR',
  'pause-import': 'ADSR',
  'export-refusals': 'ADSR',
  // The queue.
  'take-incident': 'ADSR',
  'take-next': 'ADSR',
  'renew-claim': 'ADSR',
  'put-back-incident': 'ADSR',
  'park-incident': 'ADSR',
  // A supervisor allocates; who belongs to which team is for whoever manages people.
  'allocate-incidents': 'SR',
  'name-team': 'M',
  'assign-person': 'M',
  teams: 'ADSRCHUIM',
  workload: 'SR',
  'unpark-incident': 'ADSR',
  'save-view': 'ADSR',
  'remove-view': 'ADSR',
  // Deciding.
  'decide-incident': 'ADSR',
  'decide-batch': 'ADSR',
  'undo-decision': 'ADSR',
  'link-incidents': 'ADSR',
  'unlink-incidents': 'ADSR',
  'copy-into-record': 'ADSR',
  'open-reported-incident': 'ADSR',
  'recode-reported-incident': 'ADSR',
  'enter-reference': 'ADSR',
  'enter-crime-number': 'ADSR',
  // Victims: the contact log is the assessor's.
  'tell-victim': 'ADSR',
  'assess-victim': 'ADSR',
  'contact-victim': 'ADSR',
  'refer-victim': 'ADSR',
  // What stands is corrected by designated decision makers and whoever supervises, and reviewed by the latter.
  'correct-decision': 'DSR',
  'correct-crime-number': 'SR',
  // Reclassifying: the registrar or a designated decision maker alone (page 13).
  'authorise-request': 'DR',
  'refuse-request': 'DR',
  'review-decision': 'SR',
  // A second reading is a supervisor's dip sample; what is asked for by hand anybody who decides may ask.
  'ask-review': 'ADSR',
  'set-review-policy': 'SR',
  'draw-second-readings': 'SR',
  'begin-second-reading': 'SR',
  'save-second-reading': 'SR',
  'give-up-second-reading': 'SR',
  'adjudicate-reading': 'SR',
  // The final classification is the registrar's.
  'hold-answer-known': 'R',
  // Which force records it designated decision makers and registrars agree (page 15). Which of two is the principal crime, and that it is
  // harassment in law only, are the registrar's alone (pages 55 and 57), whom the kind of the ruling bars everybody else for.
  'sign-ruling': 'DR',
  'withdraw-ruling': 'DR',
  'preview-ruling': 'DR',
  // Of the principal crime whoever the registrar has named rules too, “the FCR (or their delegated authority)” (page 57): a role says nothing of that.
  'delegate-rulings': 'R',
  rulings: 'ADSRCHU',
  // Cancelling (pages 25-26): whoever assesses asks and tells the victim; a designated decision maker or the registrar decides, of rape and homicide
  // the chief officer where no registrar is on the register, and then on a registrar's advice. Concern of pressure is entered by whoever meets it.
  'ask-cancellation': 'ADSR',
  'tell-of-cancellation': 'ADSR',
  'advise-on-cancellation': 'R',
  'authorise-cancellation': 'DRC',
  'refuse-cancellation': 'DRC',
  'cancel-crime': 'DRC',
  'enter-pressure-concern': 'ADSRC',
  // Of rapes the registrar (page 63), of deaths the head of crime too (page 37).
  'oversee-reported-incident': 'RH',
  // Appropriate oversight of a delay past 24 hours is the registrar's (page 10).
  'oversee-delay': 'R',
  'cancel-export': 'SRUI',
  'pause-export': 'SRUI',
  'export-log': 'SRUI',
  'export-agreement': 'SRUI',
  // Drafts are of decisions and reports.
  'keep-draft': 'ADSR',
  'kept-drafts': 'ADSR',
  // What holds nothing of an incident anybody may ask.
  people: 'ADSRCHUIM',
  'person-changes': 'ADSRCHUIM',
  head: 'ADSRCHUIM',
  'check-bureau': 'ADSRCHUIM',
  'victim-settings': 'ADSRCHUIM',
  'offence-catalogue': 'ADSRCHUIM',
  'signed-points': 'ADSRCHUIM',
  editions: 'ADSRCHUIM',
  'preview-edition': 'ADSRCHUIM',
  // What happened, and how often: everybody but the administrator.
  trail: 'ADSRCHUI',
  figures: 'ADSRCHUI',
  'find-incident': 'ADSRCHUI',
  // Incidents and what was decided of them.
  'queue-page': 'ADSRCHU',
  'queue-counts': 'ADSRCHU',
  'queue-choices': 'ADSRCHU',
  'incident-file': 'ADSRCHU',
  'beside-incident': 'ADSRCHU',
  'incident-victims': 'ADSRCHU',
  'victims-to-contact': 'ADSRCHU',
  'awaiting-crime-number': 'ADSRCHU',
  'reported-incidents': 'ADSRCHU',
  delays: 'ADSRCHU',
  'correction-requests': 'ADSRCHU',
  'review-list': 'ADSRCHU',
  'review-policy': 'ADSRCHUIM',
  'open-reading': 'ADSRCHUIM',
  'second-readings': 'ADSRCHU',
  'second-reading': 'ADSRCHU',
  // Everybody who decides learns from what was found of their own.
  feedback: 'ADSR',
  agreement: 'ADSRCHU',
  'figure-incidents': 'ADSRCHU',
  imports: 'ADSRCHU',
  'import-refusals': 'ADSRCHU',
  search: 'ADSRCHU',
  replay: 'SRU',
  'note-look': 'ADSRCHU',
  // Who looked at what: for whoever answers for the log of it, and for whoever audits.
  'looks-at': 'UI',
  'looks-by': 'UI',
  // The glass is for whoever reads no incident, and judged by somebody else.
  'break-glass': 'IM',
  'review-break-glass': 'SRI',
  'own-glass': 'ADSRCHUIM',
  'broken-glass': 'SRUI',
  // Of use only to whoever then acts.
  'saved-views': 'ADSR',
  'check-decision': 'ADSR',
  'preview-batch': 'ADSR',
  'preview-import': 'ADSR',
};

export const guarded = Object.keys(expected) as Guarded[];

/** Each letter is a role, and each role a letter. */
export const mayIn = (call: Guarded): readonly Role[] =>
  expected[call].split('').map((letter) => {
    const role = letters[letter];
    if (role === undefined) throw new Error(`${letter} is no role`);
    return role;
  });

/** Every role with every call, and whether it may. */
export const cells = guarded.flatMap((call) => roles.map((role) => [role, call, mayIn(call).includes(role)] as const));
