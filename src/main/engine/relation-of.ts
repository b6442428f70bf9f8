/** How whoever asks stands to what they ask about: read from the bureau, never from what they say. Two accounts of one person are one person. */
import type { Parsed } from '../../shared/ipc/calls.ts';
import type { Guarded } from '../../shared/authority/may.ts';
import { approvers } from '../../shared/authority/groups.ts';
import type { Relation } from '../../shared/authority/row.ts';
import type { Person, Role } from '../../shared/domain/roles.ts';
import type { Ruled } from '../../shared/rulings/ruling.ts';
import { holderNow } from '../../shared/triage/claim.ts';
import { accountsOf } from './db/accounts-of.ts';
import { basisOf } from '../../shared/rules/reclassification/basis.ts';
import { reportedRapesIn } from '../../shared/rules/reclassification/reported-rapes.ts';
import { isPartOf } from './db/cancelling.ts';
import { readBlindBy } from './db/read-blind.ts';
import { readKept } from './db/kept-decision.ts';
import type { Store } from './db/store.ts';
import type { Reading } from './session.ts';

type Standing = Pick<Reading, 'person'> & { readonly store: Store; readonly now: string };

const active = (store: Store): readonly Person[] => store.people.all().filter(({ state }) => state === 'active');

const humanOf = (store: Store, account: string): string | null => store.people.byId(account)?.human ?? null;

const withoutAdministrator = (store: Store): boolean => !active(store).some(({ role }) => role === 'administrator');

/** Roles that a bureau must always have somebody in, once it has. */
const indispensable: readonly Role[] = ['supervisor', 'administrator'];

/** The role that would be empty without this account, or null. */
const lastOfRole = (store: Store, person: string, becoming: Role | null): Role | null => {
  const subject = store.people.byId(person);
  if (subject?.state !== 'active' || !indispensable.includes(subject.role) || subject.role === becoming) return null;
  return active(store).some(({ id, role }) => id !== person && role === subject.role) ? null : subject.role;
};

const ofReview = ({ store, person }: Standing, incident: string, reviewed: string): Relation => {
  const decision = store.decisions.byId(reviewed);
  const decidedByThem = decision !== null && humanOf(store, decision.made_by) === person.human;
  const editedByThem = decision?.incident === incident && store.log.hasEdited(incident, decision.event_seq, accountsOf(store, person.id));
  return { decidedByThem, editedByThem };
};

const ofAdjudication = (standing: Standing, { reading: id }: { readonly reading: string }): Relation => {
  const reading = standing.store.secondReadings.byId(id);
  if (!reading) return {};
  return { ...ofReview(standing, reading.incident, reading.decision), readByThem: humanOf(standing.store, reading.made_by) === standing.person.human };
};

const holderOf = ({ store, now }: Standing, incident: string): string | null => {
  const held = store.standing.of(incident);
  return held && holderNow({ takenBy: held.takenBy, until: held.claim?.until ?? null }, now);
};

/** Whether any of these people is outside the team of whoever asks. */
const isBeyondOwnTeam = ({ store, person }: Standing, people: readonly string[]): boolean => {
  const own = store.teams.of(person.id);
  return own !== null && [...new Set(people)].some((each) => store.teams.of(each) !== own);
};

/** Whether anybody outside their own team would have an incident, or has it now. */
const ofAllocation = (standing: Standing, { items, to }: Parsed<'allocate-incidents'>): Relation => ({
  beyondOwnTeam: isBeyondOwnTeam(standing, [to, ...items.flatMap(({ incident }) => holderOf(standing, incident) ?? [])]),
});

/** A claim that ended leaves the incident to anybody; who had it is no matter to a team then. */
const ofPuttingBack = (standing: Standing, { incident }: Parsed<'put-back-incident'>): Relation => {
  const holder = holderOf(standing, incident);
  return {
    heldByAnother: ![null, standing.person.id].includes(standing.store.standing.of(incident)?.takenBy ?? null),
    beyondOwnTeam: holder !== null && isBeyondOwnTeam(standing, [holder]),
  };
};

const ofChange = ({ store, person }: Standing, { change: id }: { readonly change: string }): Relation => {
  const change = store.personChanges.byId(id);
  if (!change) return {};
  const [asker, subject] = [humanOf(store, change.askedBy), humanOf(store, change.person)];
  return {
    askedByThem: asker === person.human,
    aboutThemselves: subject === person.human,
    withoutApprover: !active(store).some(({ role, human }) => human !== asker && human !== subject && approvers.some((each) => each === role)),
    lastOfRole: lastOfRole(store, change.person, change.role),
  };
};

const ofCancellation = ({ store, person }: Standing, id: string): Relation => {
  const row = store.cancellations.byId(id);
  if (!row) return {};
  return {
    askedByThem: humanOf(store, row.made_by) === person.human,
    cancels: row.decider,
    withoutRegistered: !active(store).some(({ role, registered }) => role === 'registrar' && registered),
    advised: store.cancellations.advice(id).some(({ made_by }) => humanOf(store, made_by) !== person.human),
    investigating: isPartOf(store, row, person),
  };
};

const ofRuling = ({ store, person }: Standing, rules: Ruled['kind'] | null): Relation => ({ rules, delegated: store.rulingDelegations.isHeldBy(person.id) });

/** `input` has the shape of its call by now. */
export const relationOf = (name: Guarded, input: unknown, { bureau, person }: Pick<Reading, 'person'> & { readonly bureau: Pick<Reading['bureau'], 'clock'> & { readonly reader: Pick<Reading['bureau']['reader'], 'store'> } }): Relation => {
  const { store } = bureau.reader;
  const standing = { store, person, now: bureau.clock.now() };
  const about = <I>(): I => input as I;
  switch (name) {
    case 'review-decision': {
      const { incident, verdict } = about<Parsed<'review-decision'>>();
      return ofReview(standing, incident, verdict.decision);
    }
    case 'correct-decision': {
      const { incident, supersedes, mistake } = about<Parsed<'correct-decision'>>();
      return mistake === null ? {} : { ...ofReview(standing, incident, supersedes), amends: true };
    }
    case 'adjudicate-reading':
      return ofAdjudication(standing, about());
    case 'incident-victims':
      return { readsBlind: readBlindBy(store, person.id) === about<Parsed<'incident-victims'>>().incident };
    case 'review-list':
    case 'second-reading':
    case 'trail':
    case 'figure-incidents':
    case 'replay':
    case 'correction-requests':
    case 'awaiting-crime-number':
    case 'reported-incidents':
    case 'delays':
    case 'victims-to-contact':
    case 'export-log':
    case 'export-agreement':
    case 'agreement':
    case 'workload':
      return { readsBlind: readBlindBy(store, person.id) !== null };
    case 'preview-ruling':
      return { ...ofRuling(standing, about<Parsed<'preview-ruling'>>().ruled.kind), readsBlind: readBlindBy(store, person.id) !== null };
    case 'sign-ruling':
      return ofRuling(standing, about<Parsed<'sign-ruling'>>().ruled.kind);
    case 'withdraw-ruling':
      return ofRuling(standing, store.rulings.byId(about<Parsed<'withdraw-ruling'>>().ruling)?.ruled.kind ?? null);
    case 'delegate-rulings':
      return { aboutThemselves: humanOf(store, about<{ person: string }>().person) === person.human };
    case 'undo-decision':
      return { decidedByAnother: about<Parsed<'undo-decision'>>().decisions.some((id) => (store.decisions.byId(id)?.made_by ?? person.id) !== person.id) };
    case 'put-back-incident':
      return ofPuttingBack(standing, about());
    case 'allocate-incidents':
      return ofAllocation(standing, about());
    case 'assign-person':
      return { withoutAdministrator: withoutAdministrator(store), aboutThemselves: humanOf(store, about<{ person: string }>().person) === person.human };
    case 'oversee-reported-incident': {
      const code = store.reported.byId(about<Parsed<'oversee-reported-incident'>>().reported)?.code;
      return { reported: code === undefined ? null : code.startsWith('300/') ? 'death' : 'rape' };
    }
    case 'oversee-delay': {
      const { of, id } = about<Parsed<'oversee-delay'>>().delay;
      const delay = store.delays.byId(of, id);
      return { delayedByThem: [delay?.made_by, delay?.decided_by].some((account) => humanOf(store, account ?? '') === person.human) };
    }
    case 'add-person':
    case 'name-team':
    case 'make-recovery-key':
    case 'rotate-data-key':
      return { withoutAdministrator: withoutAdministrator(store) };
    case 'change-role': {
      const { person: subject, role } = about<Parsed<'change-role'>>();
      return { withoutAdministrator: withoutAdministrator(store), aboutThemselves: humanOf(store, subject) === person.human, lastOfRole: lastOfRole(store, subject, role) };
    }
    case 'reset-passphrase':
    case 'forgive-tries':
      return { withoutAdministrator: withoutAdministrator(store), aboutThemselves: humanOf(store, about<{ person: string }>().person) === person.human };
    case 'authorise-request': {
      const request = store.decisions.requestById(about<Parsed<'authorise-request'>>().request);
      const document = request && store.texts.body(request.document_text);
      if (!request || document === null) return {};
      const basis = basisOf(JSON.parse(request.reasons) as string[], reportedRapesIn(readKept(document).decision));
      return { askedByThem: humanOf(store, request.made_by) === person.human, takesRapeBack: basis === 'back-to-reported-incident' };
    }
    case 'authorise-cancellation':
    case 'refuse-cancellation':
    case 'cancel-crime':
      return ofCancellation(standing, about<{ readonly cancellation: string }>().cancellation);
    case 'incident-file':
    case 'note-look': {
      const { incident } = about<{ incident: string }>();
      return { glassBroken: store.brokenGlass.openTo(person.id, bureau.clock.now()).some((each) => each.incident === incident) };
    }
    case 'review-break-glass':
      return { brokenByThem: humanOf(store, store.brokenGlass.byId(about<Parsed<'review-break-glass'>>().glass)?.person ?? '') === person.human };
    case 'remove-person': {
      const { person: subject } = about<Parsed<'remove-person'>>();
      return { withoutAdministrator: withoutAdministrator(store), aboutThemselves: humanOf(store, subject) === person.human, lastOfRole: lastOfRole(store, subject, null) };
    }
    case 'approve-person-change':
    case 'refuse-person-change':
      return ofChange(standing, about());
    default:
      return {};
  }
};
