/** One readable sentence per event. Names come from outside: the event itself holds none. */
import { actOf, isGuarded } from '../authority/may.ts';
import { categoryNames } from '../cancelling/cancellation.ts';
import type { LockReason } from '../domain/lock-reasons.ts';
import { momentText } from '../domain/moment-text.ts';
import { partialDateWords } from '../domain/partial-date.ts';
import { roleNames, type Role } from '../domain/roles.ts';
import { standsWords } from '../review/adjudication.ts';
import { errorReasonName } from '../review/error-reasons.ts';
import { readingLabelWords } from '../review/reading-label-words.ts';
import { linkReasonNames } from '../matching/reason.ts';
import { otherClockTold, pastWords } from '../rules/time/other-clock.ts';
import { parkReasons, parkWords, type ParkReason } from '../triage/parking.ts';
import type { EventKind, TrailEvent } from './event.ts';

export type Names = {
  /** How the bureau calls a person, by id. */
  readonly person: (id: string) => string;
  /** The reference of an incident, by id. */
  readonly incident: (id: string) => string;
  /** How the bureau calls a team now, by id. */
  readonly team: (id: string) => string;
};

const answerWords: Readonly<Record<string, string>> = {
  record: 'record',
  'crime-related-incident': 'crime related incident',
  'reported-incident': 'reported incident',
  'no-crime': 'no notifiable crime',
  duplicate: 'duplicate',
  test: 'test',
};

const written = (n: number): string => n.toLocaleString('en-GB');

const outcomeWords: Readonly<Record<string, string>> = {
  reached: 'reached',
  'message-left': 'a message was left',
  'not-reached': 'not reached',
  'no-contact-wanted': 'no further contact wanted',
  'not-to-be-told': 'not to be told, with the reason',
  'cannot-be-reached': 'cannot be reached, with the reason',
  accepted: 'accepted',
  declined: 'declined',
  'not-made': 'none made, with the reason',
};

const plural = (n: number, one: string, many = `${one}s`): string => `${written(n)} ${n === 1 ? one : many}`;

/** What chance had to draw from: of few, whoever drew could foretell it. */
const drawnOf = ({ since, asked, of }: Extract<TrailEvent, { kind: 'second-readings.drawn' }>['data']): string =>
  since === undefined || asked === undefined || of === undefined ? '' : `: ${written(asked)} asked for, of ${written(of)} made since ${partialDateWords(since)}`;

type Decided = Extract<TrailEvent, { kind: 'incident.decided' }>['data'];

const answerWith = ({ answer, code }: Pick<Decided['answers'][number], 'answer' | 'code'>): string => {
  const words = answerWords[answer] ?? answer;
  if (code === null) return words;
  return answer === 'reported-incident' ? `${words} N${code}` : `${words} on ground ${code}`;
};

const outcome = (data: Pick<Decided, 'answers' | 'crimes' | 'clock'>): string => {
  const others = data.answers.filter((answer) => answer.answer !== 'record');
  const crimes = data.crimes.length
    ? [`${plural(data.crimes.length, 'crime')} to record (${data.crimes.map((crime) => `${crime.class} ${crime.offence.split('#')[0]}`).join(', ')})`]
    : [];
  const clock = data.clock === undefined ? [] : [`its clock runs from ${otherClockTold[data.clock.from].from}`];
  return [...crimes, ...others.map(answerWith), ...clock].join('; ');
};

const ruledIn = ({ principal = '', over = '', incident, otherForce, recordedBy }: Extract<TrailEvent, { kind: 'ruling.signed' }>['data'], names: Names): string => {
  if (incident === undefined) return `${principal} is the principal crime over ${over}`;
  if (otherForce === undefined) return `${names.incident(incident)} is harassment in law only`;
  return `${names.incident(incident)} is recorded by ${recordedBy === 'this-force' ? `this force and not ${otherForce}` : `${otherForce} and not this force`}, as both agreed`;
};

const lockedWords: Readonly<Record<LockReason, string>> = {
  idle: 'was locked out after a while without doing anything',
  asked: 'locked the window',
  left: 'was locked out when the machine was left',
};

const isParkReason = (reason: string): reason is ParkReason => parkReasons.some((each) => each === reason);

const parkedFor = (reason: string): string => (isParkReason(reason) ? parkWords(reason) : reason);

const readingsWords = (first: string, second: string): string => (first === second ? `agrees, ${first}` : `${second}, where the first was ${first}`);

const standingWords = ({ role, registered }: { readonly role: Role; readonly registered?: boolean | undefined }): string => `${roleNames[role]}${registered === true ? ', on the College’s register' : ''}`;

const mistakeWords = (mistake: string | null | undefined): string => (mistake === undefined || mistake === null ? '' : `: ${errorReasonName(mistake)}`);

/** Of a recording that its number made late, where the decision was in time. */
const pastClock = ({ recording }: { readonly recording?: string | undefined }): string => (recording === undefined ? '' : ': recorded late, for the registrar’s oversight');

type OfDelay = Extract<TrailEvent, { kind: 'delay.overseen' }>['data'];

const delayed = ({ incident, decision, recording }: OfDelay, names: Names): string => {
  if (recording !== undefined) return `a crime of ${names.incident(incident)} got its number`;
  return `${names.incident(incident)} was ${decision === null ? 'parked' : 'recorded'}`;
};

/** A call that is in no table was made by nothing of ours. */
const triedWords = (call: string): string => (isGuarded(call) ? actOf(call) : `do what Assay does not offer (${call})`);

type Say = { readonly [K in EventKind]: (data: Extract<TrailEvent, { kind: K }>['data'], names: Names) => string };

const settings: Readonly<Record<string, string>> = {
  'is-crime-system yes': 'declared Assay the force’s crime system',
  'look-reasons yes': 'had it asked again why somebody looks at an incident',
  'look-reasons no': 'turned off that it is asked why somebody looks at an incident',
  'is-crime-system no': 'declared that crimes are recorded on another system',
};

const say: Say = {
  'bureau.created': (data) => `created the bureau${data.demo ? ' as a demonstration' : ''}, with the offence list of ${data.edition}`,
  'person.added': (data, names) => `added ${names.person(data.person)} as ${standingWords(data)}`,
  'person.proposed': (data, names) => `asked for ${names.person(data.person)} to be added as ${standingWords(data)}`,
  'role.proposed': (data, names) => `asked for ${names.person(data.person)} to become ${standingWords(data)}`,
  'person-change.approved': (data, names) => `approved that ${names.person(data.person)} is ${standingWords(data)}`,
  'person-change.refused': (data, names) => `refused what was asked for ${names.person(data.person)}`,
  'person.removed': (data, names) => `removed ${names.person(data.person)} from the bureau`,
  'attempt.refused': (data, names) => `tried to ${triedWords(data.call)}${data.incident === null ? '' : `, on ${names.incident(data.incident)},`} and was refused`,
  'sign-in.failed': (data, names) => `found that the passphrase of ${names.person(data.person)} had been wrong ${data.times === 1 ? 'once' : `${written(data.times)} times`}`,
  'tries.forgiven': (data, names) => `let ${names.person(data.person)} try their passphrase again`,
  'passphrase.changed': (data, names) => (data.second === null ? 'changed their passphrase' : `set a new passphrase for ${names.person(data.person)} in the presence of ${names.person(data.second)}`),
  'key.bound': () => 'bound their key to a computer account',
  'key.unbound': () => 'made their key need no more than their passphrase',
  'data-key.rotated': (data, names) => `rotated the data key in the presence of ${names.person(data.second)}: ${plural(data.kept, 'key slot')} given the new one, ${written(data.left)} not`,
  'recovery-key.issued': (data, names) => `made a recovery key${data.second === null ? '' : ` in the presence of ${names.person(data.second)}`}`,
  'recovery-key.used': (data, names) => `used the recovery key for ${names.person(data.person)}`,
  'session.opened': () => 'signed in',
  'session.closed': () => 'signed out',
  'session.locked': ({ why }) => (why === undefined ? 'was locked out' : lockedWords[why]),
  'setting.changed': (data) => settings[`${data.setting} ${data.value}`] ?? (data.setting === 'idle-minutes' ? `set the minutes after which an idle window is locked to ${data.value}` : `changed the setting ${data.setting} to ${data.value}`),
  'mapping.saved': () => 'saved a mapping for an import',
  'incident.reported': (data, names) => `entered the report ${names.incident(data.incident)}`,
  'import.started': (data) => `started a ${data.regime} import of ${plural(data.bytes, 'byte')}`,
  'incident.imported': (data, names) => `imported ${names.incident(data.incident)} from row ${data.row}`,
  'incident.updated': (data, names) =>
    `updated ${names.incident(data.incident)} to version ${data.version} from row ${data.row}${data.decidedBefore ? ', which had been decided' : ''}`,
  'incident.copied': (data, names) => `copied what ${names.incident(data.from)} adds to ${names.incident(data.incident)}, now version ${data.version}${data.decidedBefore ? ', which had been decided' : ''}`,
  'import.finished': (data) =>
    `${data.ended === 'completed' ? 'finished' : data.ended === 'cancelled' ? 'cancelled' : 'found interrupted'} an import: ${plural(data.read, 'row')} read, ${written(data.added)} added, ${written(data.updated)} updated, ${written(data.unchanged)} unchanged, ${written(data.refused)} refused${data.otherDay === undefined ? '' : `; ${plural(data.otherDay, 'row')} added under a reference of another day`}`,
  'incident.taken': (data, names) => `took ${names.incident(data.incident)}`,
  'claim.renewed': (data, names) => `still has ${names.incident(data.incident)}`,
  'incident.put-back': (data, names) => `put ${names.incident(data.incident)} back in the queue`,
  'incident.allocated': (data, names) => `gave ${names.incident(data.incident)} to ${names.person(data.to)}${data.from === null ? '' : `, from ${names.person(data.from)}`}`,
  'team.named': (data, names) => `named the team ${names.team(data.team)}`,
  'person.assigned': (data, names) => (data.team === null ? `took ${names.person(data.person)} out of their team` : `put ${names.person(data.person)} into the team ${names.team(data.team)}`),
  'incident.parked': (data, names) =>
    `parked ${names.incident(data.incident)} until ${momentText(data.until)}: ${parkedFor(data.reason)}${data.oversight ? '; past its 24 hours, for the registrar’s oversight' : ''}`,
  'incident.unparked': (data, names) => `brought ${names.incident(data.incident)} back from where it was parked`,
  'view.saved': (data) => `saved a view of the queue${data.replaces === null ? '' : ' anew'}`,
  'view.removed': () => 'removed a saved view of the queue',
  'reported-incident.opened': (data, names) => `opened N${data.code} on ${names.incident(data.incident)}`,
  'reported-incident.recoded': (data, names) => `changed N${data.from} to N${data.to} on ${names.incident(data.incident)}`,
  'reported-incident.overseen': (data, names) => (data.office === undefined ? `entered the registrar’s oversight of a reported incident on ${names.incident(data.incident)}` : `oversaw a reported incident on ${names.incident(data.incident)} as ${roleNames[data.office]}`),
  'delay.overseen': (data, names) => `oversaw that ${delayed(data, names)} past ${pastWords(data.clock ?? null)} and ${data.accepted ? 'accepted' : 'did not accept'} the rationale`,
  'incident.decided': (data, names) => `decided ${names.incident(data.incident)}: ${outcome(data)}`,
  'decision.corrected': (data, names) => `${data.request === undefined ? (data.mistake === undefined ? 'corrected' : 'reviewed and amended') : 'authorised a correction of'} the decision on ${names.incident(data.incident)} (revision ${data.revision}): ${outcome(data)}`,
  'decision.undone': (data, names) => `undid the decision on ${names.incident(data.incident)} (revision ${data.revision})`,
  'correction.requested': (data, names) =>
    `asked for a correction of ${names.incident(data.incident)} that needs a designated decision maker`,
  'correction.refused': (data, names) => `refused a correction of ${names.incident(data.incident)} that waited for a designated decision maker`,
  'cancellation.asked': (data, names) => `asked for a crime of class ${data.class} of ${names.incident(data.incident)} to be cancelled under ${data.category}, ${categoryNames[data.category]}`,
  'cancellation.advised': (data, names) => `entered the registrar’s advice on a cancellation of ${names.incident(data.incident)}`,
  'cancellation.authorised': (data, names) => `authorised a cancellation under ${data.category} on ${names.incident(data.incident)}${data.effective ? ': the crime has left the figures' : ', which waits until the victim is told'}`,
  'cancellation.refused': (data, names) => `refused a cancellation on ${names.incident(data.incident)}`,
  'cancellation.told': (data, names) => `entered that the ${data.whom} of ${names.incident(data.incident)} was told of a cancellation`,
  'crime.cancelled': (data, names) => `cancelled a crime of ${names.incident(data.incident)} under ${data.category}: it has left the figures`,
  'cancellation.barred': (data, names) => `entered clear concern that a report of ${names.incident(data.incident)} was withdrawn under pressure: its crime stays recorded`,
  'victim.told': (data, names) => `entered that the ${data.whom} of ${names.incident(data.incident)} was told`,
  'victim.assessed': (data, names) => `assessed what a victim of ${names.incident(data.incident)} needs`,
  'victim.contacted': (data, names) => `entered a contact with a victim of ${names.incident(data.incident)}: ${outcomeWords[data.outcome] ?? data.outcome}`,
  'victim.referred': (data, names) =>
    `entered a referral of a victim of ${names.incident(data.incident)} ${data.to === 'advice-line' ? 'to the victim advice line' : 'for safeguarding'}: ${outcomeWords[data.outcome] ?? data.outcome}`,
  'victim-policy.changed': (data) =>
    `set the working days for victims from ${partialDateWords(data.from)}: referral ${data.referral}, told ${data.telling}, told with enhanced rights ${data.enhanced}`,
  'advice-line.named': () => 'named the victim advice line and how victims reach the force',
  'crime-number.entered': (data, names) => `entered a crime number for ${names.incident(data.incident)}${pastClock(data)}`,
  'crime-number.corrected': (data, names) => `corrected a crime number of ${names.incident(data.incident)}${pastClock(data)}`,
  'reference.received': (data, names) => `entered the other force’s reference for ${names.incident(data.incident)}`,
  'decision.agreed': (data, names) => `agreed the decision on ${names.incident(data.incident)}`,
  'decision.returned': (data, names) => `returned the decision on ${names.incident(data.incident)} with a comment${mistakeWords(data.mistake)}`,
  'decision.escalated': (data, names) => `put the decision on ${names.incident(data.incident)} to the registrar`,
  'review.asked': (data, names) => `asked for the decision on ${names.incident(data.incident)} to be reviewed`,
  'review-policy.changed': (data) => `set what is reviewed: everybody’s first ${written(data.newcomers)}, ${Object.entries(data.shares).map(([stratum, share]) => `${share}% of ${stratum.replaceAll('-', ' ')}`).join(', ')}; ${data.blind}% read a second time`,
  'second-readings.drawn': (data) => `drew ${plural(data.decisions.length, 'decision')} for second readings${drawnOf(data)}`,
  'second-reading.begun': (data, names) => `began to read ${names.incident(data.incident)} a second time`,
  'second-reading.saved': (data, names) => `read ${names.incident(data.incident)} a second time: ${readingsWords(readingLabelWords(data.first, names.incident), readingLabelWords(data.second, names.incident))}${data.blind ? '' : ', having seen the first answer'}`,
  'second-reading.given-up': (data, names) => `gave up reading ${names.incident(data.incident)} a second time`,
  'reading.adjudicated': (data, names) => `settled the two readings of ${names.incident(data.incident)}: ${standsWords[data.stands]} stands${mistakeWords(data.mistake)}`,
  'known-answer.marked': (data, names) => `held the answer on ${names.incident(data.incident)} to be known`,
  'known-answer.dropped': (data, names) => `held the answer on ${names.incident(data.incident)} to be known no longer`,
  'edition.accepted': (data) =>
    `accepted the offence list of ${data.edition} after that of ${data.replaces}, in force from ${partialDateWords(data.from)}: ${plural(data.current, 'current offence')}, ${written(data.offences.added)} added, ${written(data.offences.ceased)} ceased, ${written(data.offences.changed)} changed`,
  'points.signed': (data) => `entered the points to prove of ${data.offence.split('#')[0]} that the registrar signed on ${partialDateWords(data.on)}`,
  'ruling.signed': (data, names) => `signed ruling ${data.ref}: ${ruledIn(data, names)}`,
  'delegation.given': (data, names) => `let ${names.person(data.person)} rule on the principal crime in the registrar’s stead`,
  'delegation.ended': (data, names) => `let ${names.person(data.person)} rule on the principal crime no longer`,
  'ruling.withdrawn': (data) => `withdrew ruling ${data.ref}`,
  'decision.recalled': (data, names) => `sent the decision on ${names.incident(data.incident)} for another look under a ruling`,
  'incidents.linked': (data, names) => `linked ${names.incident(data.incident)} with ${names.incident(data.with)}: ${linkReasonNames[data.reason]}`,
  'incidents.unlinked': (data, names) => `took back the link of ${names.incident(data.incident)} with ${names.incident(data.with)}`,
  'glass.broken': (data, names) => `broke the glass to read ${names.incident(data.incident)} until ${momentText(data.until)}`,
  'glass.reviewed': (data, names) => `found the glass ${data.finding === 'justified' ? 'rightly' : 'not rightly'} broken for ${names.incident(data.incident)}`,
  'looks.noted': (data) => `ended their looks: the log of looks had ${plural(data.size, 'entry', 'entries')}`,
  'export.ended': ({ how }) => (how === 'cancelled' ? 'cancelled the export begun before: no file was written' : 'got no file of the export begun before: it could not be written'),
  'refusals.exported': (data) => `wrote ${plural(data.rows, 'refused row')} of an import to a file`,
  'readings.exported': (data) => `exported ${plural(data.readings, 'second reading')}`,
  'log.exported': (data) => `exported the decision log: ${plural(data.events, 'event')}, ${plural(data.decisions, 'decision')}`,
};

/** "S. Okafor took WM-0412." */
export const describe = (event: TrailEvent, names: Names): string => {
  const sentence = say[event.kind] as (data: TrailEvent['data'], names: Names) => string;
  return `${names.person(event.actor)} ${sentence(event.data, names)}.`;
};
