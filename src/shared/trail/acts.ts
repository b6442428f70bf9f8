/** What the trail can be narrowed to: each kind of event in the words of its sentence, and the groups they stand in. */
import type { EventKind } from './event.ts';

/** In the order in which they are offered. */
export const actGroups = {
  refused: 'Tried and refused',
  glass: 'Glass broken, and looks',
  exports: 'Taken out of the bureau',
  people: 'People, roles and teams',
  keys: 'Passphrases and keys',
  sessions: 'Signing in and out',
  settings: 'Settings and lists',
  reports: 'Reports and imports',
  queue: 'Work in the queue',
  decisions: 'Decisions and corrections',
  cancellations: 'Cancellations',
  recording: 'Crime numbers, delays and reported incidents',
  victims: 'Victims',
  reviews: 'Reviews and second readings',
  rulings: 'Rulings',
} as const;
export type ActGroup = keyof typeof actGroups;

/** A kind that is missing here does not compile. */
const acts: Readonly<Record<EventKind, readonly [group: ActGroup, words: string]>> = {
  'attempt.refused': ['refused', 'tried what they may not, and was refused'],
  'glass.broken': ['glass', 'broke the glass to read an incident'],
  'glass.reviewed': ['glass', 'found the glass rightly broken, or not'],
  'looks.noted': ['glass', 'ended their looks'],
  'log.exported': ['exports', 'exported the decision log'],
  'readings.exported': ['exports', 'exported second readings'],
  'export.ended': ['exports', 'cancelled an export, or got no file of it'],
  'refusals.exported': ['exports', 'wrote refused rows of an import to a file'],
  'person.added': ['people', 'added a person'],
  'person.proposed': ['people', 'asked for a person to be added'],
  'role.proposed': ['people', 'asked for a person to become something else'],
  'person-change.approved': ['people', 'approved what was asked for a person'],
  'person-change.refused': ['people', 'refused what was asked for a person'],
  'person.removed': ['people', 'removed a person'],
  'team.named': ['people', 'named a team'],
  'person.assigned': ['people', 'put a person into a team, or took them out of it'],
  'passphrase.changed': ['keys', 'changed or set a passphrase'],
  'key.bound': ['keys', 'bound their key to a computer account'],
  'key.unbound': ['keys', 'made their key need no more than their passphrase'],
  'data-key.rotated': ['keys', 'rotated the data key'],
  'recovery-key.issued': ['keys', 'made a recovery key'],
  'recovery-key.used': ['keys', 'used the recovery key'],
  'sign-in.failed': ['sessions', 'found that a passphrase had been wrong'],
  'tries.forgiven': ['sessions', 'let a person try their passphrase again'],
  'session.opened': ['sessions', 'signed in'],
  'session.closed': ['sessions', 'signed out'],
  'session.locked': ['sessions', 'locked the window, or was locked out'],
  'bureau.created': ['settings', 'created the bureau'],
  'setting.changed': ['settings', 'declared or changed a setting'],
  'edition.accepted': ['settings', 'accepted an offence list'],
  'victim-policy.changed': ['settings', 'set the working days for victims'],
  'advice-line.named': ['settings', 'named the victim advice line'],
  'review-policy.changed': ['settings', 'set what is reviewed'],
  'points.signed': ['settings', 'entered signed points to prove'],
  'view.saved': ['settings', 'saved a view of the queue'],
  'view.removed': ['settings', 'removed a saved view'],
  'incident.reported': ['reports', 'entered a report'],
  'import.started': ['reports', 'started an import'],
  'import.finished': ['reports', 'finished an import, cancelled it or found it interrupted'],
  'incident.imported': ['reports', 'imported an incident'],
  'incident.updated': ['reports', 'updated an incident'],
  'incident.copied': ['reports', 'copied what one report adds to another'],
  'mapping.saved': ['reports', 'saved a mapping'],
  'incident.taken': ['queue', 'took an incident'],
  'claim.renewed': ['queue', 'still has an incident'],
  'incident.put-back': ['queue', 'put an incident back'],
  'incident.allocated': ['queue', 'gave an incident to somebody'],
  'incident.parked': ['queue', 'parked an incident'],
  'incident.unparked': ['queue', 'brought an incident back from where it was parked'],
  'incidents.linked': ['queue', 'linked two incidents'],
  'incidents.unlinked': ['queue', 'took back a link'],
  'incident.decided': ['decisions', 'decided an incident'],
  'decision.corrected': ['decisions', 'corrected or amended a decision, or authorised a correction'],
  'decision.undone': ['decisions', 'undid a decision'],
  'correction.requested': ['decisions', 'asked for a correction'],
  'correction.refused': ['decisions', 'refused a correction'],
  'decision.recalled': ['decisions', 'sent a decision for another look under a ruling'],
  'reference.received': ['decisions', 'entered the other force’s reference'],
  'cancellation.asked': ['cancellations', 'asked for a crime to be cancelled'],
  'cancellation.advised': ['cancellations', 'entered the registrar’s advice on a cancellation'],
  'cancellation.authorised': ['cancellations', 'authorised a cancellation'],
  'cancellation.refused': ['cancellations', 'refused a cancellation'],
  'cancellation.told': ['cancellations', 'entered that somebody was told of a cancellation'],
  'crime.cancelled': ['cancellations', 'cancelled a crime'],
  'cancellation.barred': ['cancellations', 'entered clear concern of pressure'],
  'crime-number.entered': ['recording', 'entered a crime number'],
  'crime-number.corrected': ['recording', 'corrected a crime number'],
  'delay.overseen': ['recording', 'oversaw a delay'],
  'reported-incident.opened': ['recording', 'opened N100 or N300'],
  'reported-incident.recoded': ['recording', 'changed the code of a reported incident'],
  'reported-incident.overseen': ['recording', 'oversaw a reported incident'],
  'victim.told': ['victims', 'entered that a victim or reporter was told'],
  'victim.assessed': ['victims', 'assessed what a victim needs'],
  'victim.contacted': ['victims', 'entered a contact with a victim'],
  'victim.referred': ['victims', 'entered a referral of a victim'],
  'review.asked': ['reviews', 'asked for a decision to be reviewed'],
  'decision.agreed': ['reviews', 'agreed a decision'],
  'decision.returned': ['reviews', 'returned a decision'],
  'decision.escalated': ['reviews', 'put a decision to the registrar'],
  'second-readings.drawn': ['reviews', 'drew second readings'],
  'second-reading.begun': ['reviews', 'began to read an incident a second time'],
  'second-reading.saved': ['reviews', 'read an incident a second time'],
  'second-reading.given-up': ['reviews', 'gave up a second reading'],
  'reading.adjudicated': ['reviews', 'settled two readings'],
  'known-answer.marked': ['reviews', 'held an answer to be known'],
  'known-answer.dropped': ['reviews', 'held an answer to be known no longer'],
  'ruling.signed': ['rulings', 'signed a ruling'],
  'ruling.withdrawn': ['rulings', 'withdrew a ruling'],
  'delegation.given': ['rulings', 'let somebody rule in the registrar’s stead'],
  'delegation.ended': ['rulings', 'let somebody rule in the registrar’s stead no longer'],
};

const isGroup = (act: string): act is ActGroup => Object.hasOwn(actGroups, act);

const kindsInOrder = Object.keys(acts) as readonly EventKind[];

/** A group of acts, or one kind. */
export type Act = ActGroup | EventKind;

export const allActs: readonly Act[] = [...(Object.keys(actGroups) as readonly ActGroup[]), ...kindsInOrder];

export const isAct = (act: string): act is Act => isGroup(act) || Object.hasOwn(acts, act);

export const kindsOf = (act: Act): readonly EventKind[] => (isGroup(act) ? kindsInOrder.filter((kind) => acts[kind][0] === act) : [act]);

/** "Rulings", or of one kind "signed a ruling". */
export const wordsOfAct = (act: Act): string => (isGroup(act) ? actGroups[act] : acts[act][1]);
