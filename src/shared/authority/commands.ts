/** Who may run which command. One row for each: a command without one does not compile. */
import { roles } from '../domain/roles.ts';
import type { CommandName } from '../ipc/calls.ts';
import { headOfCrimeForDeaths, notEditedSince, notHeldByAnother, notOneself, notOwnCancellation, notOwnGlass, notOwnDecision, notOwnDelay, notOwnReading, notOwnRequest, notTheLast, notWhileReadingBlind, onlyOwnDecision, outsideTheInvestigation, ownPassphrase, registeredForRape, reviewersAmend, registrarForMutilation, whoeverCancels, withinOwnTeam } from './bars.ts';
import { administrators, approvers, cancellers, correctors, deciders, decisionMakers, disclosers, glassJudges, registrars, supervisors } from './groups.ts';
import type { Asking, Row } from './row.ts';
import { ruling } from './ruling-row.ts';

const bureau = 'The bureau’s roles (assessors take, decide and look after victims)';
const supervision = 'The bureau’s roles (supervisors allocate, review and return)';
const registrarsDuty = 'The bureau’s roles (the registrar decides on versions of the rules and of reference data)';
const people = 'The bureau’s roles (administrators manage people; nobody grants themselves a role)';

/** A bureau of two has nobody to administer it until somebody is added. */
const whileNobodyAdministers = ({ role, withoutAdministrator }: Asking): boolean => withoutAdministrator === true && supervisors.some((each) => each === role);

/** Where nobody else could, anybody else who works here is the second person. */
const whileNobodyElseApproves = ({ withoutApprover }: Asking): boolean => withoutApprover === true;

const decide = (act: string): Row => ({ act, roles: deciders, cite: bureau });
const cancel = (act: string): Row => ({ act, roles: cancellers, cite: 'Crime Recording Rules 2026/27, pages 25, 26 and 45' });
const supervise = (act: string): Row => ({ act, roles: supervisors, cite: supervision });

export const commandRows: Readonly<Record<CommandName, Row>> = {
  'add-person': { act: 'add people', roles: administrators, also: whileNobodyAdministers, cite: people, second: approvers },
  'change-role': { act: 'change what somebody may do', roles: administrators, also: whileNobodyAdministers, cite: people, bars: [notOneself, notTheLast], second: approvers },
  'remove-person': { act: 'remove people', roles: administrators, also: whileNobodyAdministers, cite: people, bars: [notOneself, notTheLast] },
  'approve-person-change': { act: 'approve what is asked for people', roles: approvers, also: whileNobodyElseApproves, cite: people, bars: [notOwnRequest, notOneself, notTheLast, ownPassphrase] },
  'refuse-person-change': { act: 'refuse what is asked for people', roles: approvers, also: whileNobodyElseApproves, cite: people, bars: [notOneself] },
  'change-passphrase': { act: 'change their passphrase', roles, cite: 'Everybody has a key of their own' },
  'bind-key': { act: 'bind their key to a computer account', roles, cite: 'Everybody has a key of their own' },
  'unbind-key': { act: 'unbind their key', roles, cite: 'Everybody has a key of their own' },
  'reset-passphrase': { act: 'set passphrases for others', roles: administrators, also: whileNobodyAdministers, cite: people, bars: [notOneself], second: approvers },
  'forgive-tries': { act: 'let somebody try their passphrase again', roles: approvers, cite: people, bars: [notOneself] },
  'make-recovery-key': { act: 'make a recovery key', roles: administrators, also: whileNobodyAdministers, cite: people, second: approvers },
  'rotate-data-key': { act: 'rotate the data key', roles: administrators, also: whileNobodyAdministers, cite: people, second: approvers },
  'change-setting': supervise('change the bureau’s settings'),
  'report-incident': decide('enter reports'),
  'save-mapping': decide('save mappings'),
  'import-file': decide('import incidents'),
  'export-refusals': decide('export refused rows'),
  'cancel-import': decide('cancel an import'),
  'pause-import': decide('pause an import'),
  'take-incident': decide('take incidents'),
  'take-next': decide('take incidents'),
  'renew-claim': decide('hold incidents'),
  'put-back-incident': { ...decide('put incidents back'), bars: [notHeldByAnother, withinOwnTeam] },
  'allocate-incidents': { ...supervise('allocate incidents'), bars: [withinOwnTeam] },
  'name-team': { act: 'name teams', roles: administrators, also: whileNobodyAdministers, cite: people },
  'assign-person': { act: 'say who belongs to which team', roles: administrators, also: whileNobodyAdministers, cite: people, bars: [notOneself] },
  'park-incident': decide('park incidents'),
  'unpark-incident': decide('bring parked incidents back'),
  'save-view': decide('save views'),
  'remove-view': decide('remove views'),
  'open-reported-incident': decide('open reported incidents'),
  'recode-reported-incident': decide('change the code of reported incidents'),
  'oversee-reported-incident': { act: 'oversee reported incidents', roles: ['registrar', 'head-of-crime'], cite: 'Crime Recording Rules 2026/27, pages 37 and 63', bars: [headOfCrimeForDeaths] },
  'oversee-delay': { act: 'oversee delays', roles: registrars, cite: 'Crime Recording Rules 2026/27, page 10', bars: [notOwnDelay] },
  'decide-incident': decide('decide incidents'),
  'decide-batch': decide('decide incidents'),
  'undo-decision': { ...decide('undo decisions'), bars: [onlyOwnDecision] },
  'correct-decision': { act: 'correct decisions', roles: correctors, cite: supervision, bars: [reviewersAmend, notOwnDecision, notEditedSince] },
  'authorise-request': { act: 'authorise corrections that take a crime’s class', roles: decisionMakers, cite: 'Crime Recording Rules 2026/27, pages 13 and 63', bars: [notOwnRequest, registeredForRape] },
  'refuse-request': { act: 'refuse corrections that wait', roles: decisionMakers, cite: 'Crime Recording Rules 2026/27, page 13' },
  'ask-cancellation': decide('ask for cancellations'),
  'advise-on-cancellation': { act: 'advise on cancellations', roles: registrars, cite: 'Crime Recording Rules 2026/27, page 25' },
  'authorise-cancellation': { ...cancel('authorise cancellations'), bars: [notOwnCancellation, outsideTheInvestigation, registrarForMutilation, whoeverCancels] },
  'refuse-cancellation': { ...cancel('refuse cancellations'), bars: [outsideTheInvestigation, registrarForMutilation, whoeverCancels] },
  'tell-of-cancellation': decide('enter that somebody was told'),
  'cancel-crime': { ...cancel('cancel crimes'), bars: [notOwnCancellation, outsideTheInvestigation, registrarForMutilation, whoeverCancels] },
  'enter-pressure-concern': { act: 'enter concern of pressure', roles: [...deciders, 'chief-officer'], cite: 'Outcomes for Recorded Crimes 2026, page 29' },
  'tell-victim': decide('enter that somebody was told'),
  'assess-victim': decide('assess what a victim needs'),
  'contact-victim': decide('enter contacts with victims'),
  'refer-victim': decide('refer victims'),
  'set-victim-policy': supervise('set the days for victims'),
  'name-advice-line': supervise('name the victim advice line'),
  'enter-reference': decide('enter another force’s reference'),
  'enter-crime-number': decide('enter crime numbers'),
  'correct-crime-number': supervise('correct crime numbers'),
  'review-decision': { ...supervise('review decisions'), bars: [notOwnDecision, notEditedSince] },
  'ask-review': decide('ask for reviews'),
  'set-review-policy': supervise('set what is reviewed'),
  'draw-second-readings': supervise('draw second readings'),
  'begin-second-reading': supervise('read decisions a second time'),
  'save-second-reading': supervise('read decisions a second time'),
  'give-up-second-reading': supervise('read decisions a second time'),
  'adjudicate-reading': { ...supervise('settle where readings part'), bars: [notOwnDecision, notEditedSince, notOwnReading] },
  'hold-answer-known': { act: 'hold an answer to be known', roles: registrars, cite: registrarsDuty },
  'break-glass': { act: 'break the glass', roles: ['information-officer', 'administrator'], cite: 'The bureau’s roles (whoever else works here reads incidents anyway)' },
  'review-break-glass': { act: 'judge a broken glass', roles: glassJudges, cite: supervision, bars: [notOwnGlass] },
  'accept-edition': { act: 'accept an offence list', roles: registrars, cite: registrarsDuty },
  'sign-points': { act: 'sign points to prove', roles: registrars, cite: registrarsDuty },
  'sign-ruling': ruling('sign rulings'),
  'withdraw-ruling': ruling('withdraw rulings'),
  'delegate-rulings': { act: 'name a delegate for rulings', roles: registrars, cite: 'Crime Recording Rules 2026/27, page 57', bars: [notOneself] },
  'link-incidents': decide('link incidents'),
  'unlink-incidents': decide('take links back'),
  'copy-into-record': decide('copy what a report adds to a main record'),
  'export-agreement': { act: 'export second readings', roles: disclosers, cite: 'The bureau’s roles (auditors and information officers export)', bars: [notWhileReadingBlind] },
  'cancel-export': { act: 'cancel an export', roles: disclosers, cite: 'The bureau’s roles (auditors and information officers export)' },
  'pause-export': { act: 'pause an export', roles: disclosers, cite: 'The bureau’s roles (auditors and information officers export)' },
  'export-log': { act: 'export the decision log', roles: disclosers, cite: 'The bureau’s roles (auditors and information officers export)', bars: [notWhileReadingBlind] },
};
