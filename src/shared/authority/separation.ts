/**
 * Separation of duties, read off the log alone: whoever has no more than the events can see whether anybody acted who might not, on
 * what they might not, or as the second person to themselves. The dispatcher refuses it at the door; this finds it where a door was open.
 */
import type { Role } from '../domain/roles.ts';
import { editingKinds } from '../trail/editing.ts';
import type { CommandName } from '../ipc/calls.ts';
import type { EventKind, TrailEvent } from '../trail/event.ts';
import { cancellationBreach, noCancellations, relationToCancellation, takeCancellation, type CancellationsInLog } from './cancellations-in-log.ts';
import type { Ruled } from '../rulings/ruling.ts';
import { approvers } from './groups.ts';
import { madeBy } from './made-by.ts';
import { may } from './may.ts';
import { mayBeDelegate } from './may-be-delegate.ts';
import { mayBeGiven } from './may-be-given.ts';
import type { Relation } from './row.ts';

/** `seq`: the event that should not be. */
export type Breach = { readonly seq: number; readonly says: string };

/** `given`: somebody else set its passphrase, and whose it is has set none of their own since. */
type Account = { readonly human: string; role: Role; registered: boolean; state: 'waiting' | 'active' | 'left'; given: boolean };
type Change = { readonly person: string; readonly askedBy: string; readonly role: Role; readonly registered: boolean; readonly isNew: boolean };
type Decided = { readonly incident: string; readonly seq: number; readonly by: string };

/**
 * Founding is over once a person does anything. `byTwo`: the log has told of somebody as it does since people are added by two; before, one who might
 * added them alone, and what they then were is told in fewer words.
 */
type Founding = { isOver: boolean; byTwo: boolean };

/** What the events so far make of the bureau. */
type Known = {
  readonly founding: Founding;
  readonly accounts: Map<string, Account>;
  readonly changes: Map<string, Change>;
  readonly decisions: Map<string, Decided>;
  /** Who made a decision on each incident: `incident person`. */
  readonly deciders: Set<string>;
  /** Who asked for each correction. */
  readonly requests: Map<string, string>;
  /** Who parked each time. */
  readonly parkings: Map<string, string>;
  /** Who decided each crime. */
  readonly crimes: Map<string, string>;
  /** Of each late recording, who entered the number and who had decided the crime. */
  readonly recordings: Map<string, readonly string[]>;
  /** Who began each second reading. */
  readonly readings: Map<string, string>;
  /** The rulings that stand, and of which kind each is. */
  readonly rulings: Map<string, Ruled['kind']>;
  /** The accounts that rule on the principal crime in the registrar’s stead. */
  readonly delegates: Set<string>;
  readonly cancelling: CancellationsInLog;
  /** Who broke each glass. */
  readonly glass: Map<string, string>;
  /** The last event by which each person changed something about an incident: `incident person`. */
  readonly edits: Map<string, number>;
  /** The accounts that began an export. */
  readonly exporters: Set<string>;
  /** The team of each person, by their first account. */
  readonly teams: Map<string, string | null>;
  /** Registrars sign in themselves: the log says of somebody whether they are on the register. */
  registrarsSignIn: boolean;
};

const isEditing = (kind: EventKind): boolean => editingKinds.some((each) => each === kind);

const humanOf = ({ accounts }: Known, account: string): string => accounts.get(account)?.human ?? account;

const active = ({ accounts }: Known): readonly Account[] => [...accounts.values()].filter(({ state }) => state === 'active');

const teamOf = (known: Known, account: string): string | null => known.teams.get(humanOf(known, account)) ?? null;

/** Whether they made a decision, or changed the incident since. */
const handIn = (known: Known, me: Account, incident: string, decision: string): Relation => {
  const decided = known.decisions.get(decision);
  const edited = known.edits.get(`${incident} ${me.human}`) ?? 0;
  return { decidedByThem: decided !== undefined && humanOf(known, decided.by) === me.human, editedByThem: decided !== undefined && edited > decided.seq };
};

/** Whoever had a hand in a delay: of a late recording both who entered the number and who had decided. */
const whoDelayed = (known: Known, { decision, parking, recording }: Extract<TrailEvent, { kind: 'delay.overseen' }>['data']): readonly string[] => {
  if (recording !== undefined) return known.recordings.get(recording) ?? [];
  return [(decision === null ? known.parkings.get(parking ?? '') : known.decisions.get(decision)?.by) ?? ''];
};

/** How the actor of an event stood to what it is about, as the dispatcher would have read it from the bureau. */
const relationIn = (known: Known, event: TrailEvent, me: Account): Relation => {
  const withoutAdministrator = !active(known).some(({ role }) => role === 'administrator');
  switch (event.kind) {
    case 'decision.agreed':
    case 'decision.returned':
    case 'decision.escalated':
      return handIn(known, me, event.data.incident, event.data.decision);
    case 'reading.adjudicated':
      return { ...handIn(known, me, event.data.incident, event.data.decision), readByThem: humanOf(known, known.readings.get(event.data.reading) ?? '') === me.human };
    case 'correction.requested':
      return event.data.mistake === undefined ? {} : { ...handIn(known, me, event.data.incident, event.data.decision), amends: true };
    case 'decision.corrected':
      if (event.data.mistake !== undefined) return { ...handIn(known, me, event.data.incident, event.data.supersedes), amends: true };
      return event.data.request === undefined ? {} : { askedByThem: humanOf(known, known.requests.get(event.data.request) ?? '') === me.human, takesRapeBack: event.data.basis === 'back-to-reported-incident' };
    case 'cancellation.authorised':
    case 'cancellation.refused':
    case 'crime.cancelled': {
      const withoutRegistered = !active(known).some(({ role, registered }) => role === 'registrar' && registered);
      return relationToCancellation(known.cancelling, event.data.cancellation, (account) => humanOf(known, account) === me.human, withoutRegistered);
    }
    case 'delay.overseen': {
      return { delayedByThem: whoDelayed(known, event.data).some((account) => humanOf(known, account) === me.human) };
    }
    case 'decision.undone':
      return { decidedByAnother: known.decisions.get(event.data.decision)?.by !== event.actor };
    case 'ruling.signed':
      return { rules: event.data.kind, delegated: known.delegates.has(event.actor) };
    case 'ruling.withdrawn':
    case 'decision.recalled':
      return { rules: known.rulings.get(event.data.ruling) ?? null, delegated: known.delegates.has(event.actor) };
    case 'delegation.given':
    case 'delegation.ended':
      return { aboutThemselves: humanOf(known, event.data.person) === me.human };
    case 'glass.reviewed':
      return { brokenByThem: humanOf(known, known.glass.get(event.data.glass) ?? '') === me.human };
    case 'person-change.approved':
    case 'person-change.refused': {
      const change = known.changes.get(event.data.change);
      const [asker, subject] = [humanOf(known, change?.askedBy ?? ''), humanOf(known, event.data.person)];
      const others = active(known).some(({ role, human }) => human !== asker && human !== subject && approvers.some((each) => each === role));
      return { askedByThem: asker === me.human, aboutThemselves: subject === me.human, withoutApprover: !others, passphraseGiven: me.given };
    }
    case 'role.proposed':
    case 'person.removed':
    case 'person.assigned':
    case 'tries.forgiven':
    case 'passphrase.changed':
      return { aboutThemselves: humanOf(known, event.data.person) === me.human, withoutAdministrator };
    case 'person.proposed':
    case 'data-key.rotated':
    case 'recovery-key.issued':
    case 'team.named':
      return { withoutAdministrator };
    case 'incident.allocated': {
      const own = teamOf(known, event.actor);
      return { beyondOwnTeam: own !== null && [event.data.to, event.data.from].some((each) => each !== null && teamOf(known, each) !== own) };
    }
    default:
      return {};
  }
};

/** The command by which this one was made. Until registrars signed in themselves others entered what is theirs. */
const commandOf = ({ registrarsSignIn }: Known, event: TrailEvent): CommandName | null => {
  if (event.kind === 'decision.corrected' && event.data.request !== undefined) return 'authorise-request';
  if (event.kind === 'passphrase.changed' && event.data.person !== event.actor) return 'reset-passphrase';
  if (event.kind === 'edition.accepted' || event.kind === 'points.signed') return registrarsSignIn ? madeBy[event.kind] : null;
  return madeBy[event.kind];
};

/** Of oversight it says, since registrars sign in themselves, whose office it is. */
const officeBreach = (event: TrailEvent): string | null => (event.kind === 'reported-incident.overseen' && event.data.office !== undefined && event.data.office !== event.role ? 'somebody oversaw in another’s office' : null);

const secondBreach = (known: Known, event: TrailEvent, me: Account): string | null => {
  if (event.kind !== 'passphrase.changed' && event.kind !== 'recovery-key.issued' && event.kind !== 'data-key.rotated') return null;
  const { second } = event.data;
  if (second === null) {
    if (event.kind !== 'passphrase.changed') return 'a recovery key was made by one person alone';
    return event.data.person === event.actor ? null : 'a passphrase was set for somebody by one person alone';
  }
  const subject = event.kind === 'passphrase.changed' ? humanOf(known, event.data.person) : null;
  if (humanOf(known, second) === me.human || humanOf(known, second) === subject) return 'the second person was the same person';
  const there = known.accounts.get(second);
  if (there?.given === true) return 'the second person had no passphrase of their own';
  return there?.state === 'active' && approvers.some((role) => role === there.role) ? null : 'the second person was nobody who may be one';
};

const addedBreach = ({ founding }: Known, event: TrailEvent): string | null =>
  event.kind === 'person.added' && (founding.byTwo || event.data.registered !== undefined) ? 'somebody was added by one person alone' : null;

/** What is approved is what was asked for, of somebody who has not left, and waited until then. */
const changeBreach = ({ accounts, changes }: Known, event: TrailEvent): string | null => {
  if (event.kind !== 'person-change.approved') return null;
  const { change: id, person, role, registered } = event.data;
  const change = changes.get(id);
  if (change?.person !== person || accounts.get(person)?.state === 'left') return 'a change was approved that did not wait to be';
  return change.role === role && change.registered === registered ? null : 'somebody was made something else than was asked for';
};

/** Until there is anybody who acts, Assay founds the bureau; since, it tells of wrong passphrases alone. */
const founds: readonly EventKind[] = ['bureau.created', 'person.added', 'recovery-key.issued'];

const programBreach = ({ founding }: Known, { kind }: TrailEvent): string | null =>
  kind === 'sign-in.failed' || (!founding.isOver && founds.includes(kind)) ? null : 'a program did what is for people to do';

/** Whoever reads a second time had no hand in the first, and ends what they themselves began. */
const readingBreach = (known: Known, event: TrailEvent, me: Account): string | null => {
  if (event.kind === 'second-reading.begun') {
    const { incident, decision } = event.data;
    const hadHand = known.deciders.has(`${incident} ${me.human}`) || handIn(known, me, incident, decision).editedByThem === true;
    return hadHand ? 'somebody was given what they had decided or changed themselves to read a second time' : null;
  }
  if (event.kind !== 'second-reading.saved' && event.kind !== 'second-reading.given-up') return null;
  return humanOf(known, known.readings.get(event.data.reading) ?? '') === me.human ? null : 'a second reading was ended by somebody who had not begun it';
};

/** Only a ruling that stands sends a decision back. */
const rulingBreach = ({ rulings }: Known, event: TrailEvent): string | null => (event.kind === 'decision.recalled' && !rulings.has(event.data.ruling) ? 'a decision was sent back under no ruling that stood' : null);

/** Whoever rules in the registrar’s stead has a part in recording. */
const delegationBreach = (known: Known, event: TrailEvent): string | null => {
  if (event.kind !== 'delegation.given') return null;
  const to = known.accounts.get(event.data.person);
  return to !== undefined && mayBeDelegate(to) ? null : 'somebody was let rule who may not be';
};

/** An export is ended by whoever may make one, and did. */
const exportBreach = ({ exporters }: Known, { kind, actor }: TrailEvent): string | null => (kind === 'export.ended' && !exporters.has(actor) ? 'an export was ended by somebody who had begun none' : null);

/** Whoever is given an incident works here and decides. */
const allocationBreach = (known: Known, event: TrailEvent): string | null => {
  if (event.kind !== 'incident.allocated') return null;
  const to = known.accounts.get(event.data.to);
  return to !== undefined && mayBeGiven(to) ? null : 'an incident was given to somebody who may not decide it';
};

const breachOf = (known: Known, event: TrailEvent): string | null => {
  if (event.role === 'system') return programBreach(known, event);
  const me = known.accounts.get(event.actor);
  if (!me) return 'nobody of that account works here';
  const isLeaving = event.kind === 'session.closed' || event.kind === 'session.locked' || event.kind === 'looks.noted';
  if (isLeaving) return null;
  if (me.state !== 'active') return `whoever acted ${me.state === 'left' ? 'had left' : 'was not approved yet'}`;
  if (me.role !== event.role) return `whoever acted as ${event.role} was ${me.role}`;
  const command = commandOf(known, event);
  const authority = command === null ? null : may(me, command, relationIn(known, event, me));
  if (authority?.allowed === false) return authority.because;
  return officeBreach(event) ?? addedBreach(known, event) ?? changeBreach(known, event) ?? readingBreach(known, event, me) ?? rulingBreach(known, event) ?? delegationBreach(known, event) ?? allocationBreach(known, event) ?? exportBreach(known, event) ?? secondBreach(known, event, me) ?? cancellationBreach(known.cancelling, event);
};

const take = (known: Known, event: TrailEvent): void => {
  const { accounts, changes, decisions, edits, founding } = known;
  founding.isOver ||= event.role !== 'system';
  known.registrarsSignIn ||= 'registered' in event.data;
  switch (event.kind) {
    case 'person.added':
      founding.byTwo ||= event.data.registered !== undefined;
      accounts.set(event.data.person, { human: event.data.person, role: event.data.role, registered: event.data.registered ?? false, state: 'active', given: false });
      break;
    case 'person.proposed': {
      const { change, person, role, registered, sameAs, given = false } = event.data;
      founding.byTwo = true;
      accounts.set(person, { human: sameAs ?? person, role, registered, state: 'waiting', given });
      changes.set(change, { person, askedBy: event.actor, role, registered, isNew: true });
      break;
    }
    case 'role.proposed': {
      const { change, person, role, registered } = event.data;
      changes.set(change, { person, askedBy: event.actor, role, registered, isNew: false });
      break;
    }
    case 'person-change.approved': {
      const account = accounts.get(event.data.person);
      if (account) Object.assign(account, { role: event.data.role, registered: event.data.registered, state: 'active' });
      changes.delete(event.data.change);
      known.delegates.delete(event.data.person);
      break;
    }
    case 'person-change.refused': {
      const account = accounts.get(event.data.person);
      if (account && changes.get(event.data.change)?.isNew === true) account.state = 'left';
      changes.delete(event.data.change);
      break;
    }
    case 'person.removed': {
      const account = accounts.get(event.data.person);
      if (account) account.state = 'left';
      known.delegates.delete(event.data.person);
      break;
    }
    case 'passphrase.changed':
    case 'recovery-key.used': {
      const account = accounts.get(event.data.person);
      if (account) account.given = 'given' in event.data && event.data.given === true;
      break;
    }
    case 'incident.decided':
    case 'decision.corrected':
      decisions.set(event.data.decision, { incident: event.data.incident, seq: event.seq, by: event.actor });
      known.deciders.add(`${event.data.incident} ${humanOf(known, event.actor)}`);
      // A crime goes on in later decisions; it was recorded by the first.
      for (const { crime } of event.data.crimes) if (!known.crimes.has(crime)) known.crimes.set(crime, event.actor);
      break;
    case 'crime-number.entered':
    case 'crime-number.corrected':
      if (event.data.recording !== undefined) known.recordings.set(event.data.recording, [event.actor, known.crimes.get(event.data.crime) ?? '']);
      break;
    case 'incident.parked':
      known.parkings.set(event.data.parking, event.actor);
      break;
    case 'second-reading.begun':
      known.readings.set(event.data.reading, event.actor);
      break;
    case 'ruling.signed':
      known.rulings.set(event.data.ruling, event.data.kind);
      break;
    case 'ruling.withdrawn':
      known.rulings.delete(event.data.ruling);
      break;
    case 'delegation.given':
      known.delegates.add(event.data.person);
      break;
    case 'delegation.ended':
      known.delegates.delete(event.data.person);
      break;
    case 'person.assigned':
      known.teams.set(humanOf(known, event.data.person), event.data.team);
      break;
    case 'correction.requested':
      known.requests.set(event.data.request, event.actor);
      break;
    case 'log.exported':
    case 'readings.exported':
    case 'refusals.exported':
      known.exporters.add(event.actor);
      break;
    case 'glass.broken':
      known.glass.set(event.data.glass, event.actor);
      break;
    default:
  }
  takeCancellation(known.cancelling, event);
  if (isEditing(event.kind) && 'incident' in event.data) edits.set(`${event.data.incident} ${humanOf(known, event.actor)}`, event.seq);
};

/** Reads the events one after another, in their order; what each breaks is given as it is read. */
export const separation = () => {
  const known: Known = { founding: { isOver: false, byTwo: false }, accounts: new Map(), changes: new Map(), decisions: new Map(), deciders: new Set(), edits: new Map(), requests: new Map(), parkings: new Map(), crimes: new Map(), recordings: new Map(), readings: new Map(), rulings: new Map(), delegates: new Set(), cancelling: noCancellations(), glass: new Map(), exporters: new Set(), teams: new Map(), registrarsSignIn: false };
  return (event: TrailEvent): Breach | null => {
    const says = breachOf(known, event);
    take(known, event);
    return says === null ? null : { seq: event.seq, says };
  };
};
