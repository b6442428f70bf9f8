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

const isThemselves = ({ store, person }: Standing, account: string): boolean => humanOf(store, account) === person.human;

const ofBureau = ({ store }: Pick<Standing, 'store'>): Relation => ({ withoutAdministrator: !active(store).some(({ role }) => role === 'administrator') });

/** Roles that a bureau must always have somebody in, once it has. */
const indispensable: readonly Role[] = ['supervisor', 'administrator'];

/** The role that would be empty without this account, or null. */
const lastOfRole = (store: Store, person: string, becoming: Role | null): Role | null => {
  const subject = store.people.byId(person);
  if (subject?.state !== 'active' || !indispensable.includes(subject.role) || subject.role === becoming) return null;
  return active(store).some(({ id, role }) => id !== person && role === subject.role) ? null : subject.role;
};

const ofReview = (standing: Standing, incident: string, reviewed: string): Relation => {
  const { store, person } = standing;
  const decision = store.decisions.byId(reviewed);
  const decidedByThem = decision !== null && isThemselves(standing, decision.made_by);
  const editedByThem = decision?.incident === incident && store.log.hasEdited(incident, decision.event_seq, accountsOf(store, person.id));
  return { decidedByThem, editedByThem };
};

const ofAdjudication = (standing: Standing, { reading: id }: { readonly reading: string }): Relation => {
  const reading = standing.store.secondReadings.byId(id);
  if (!reading) return {};
  return { ...ofReview(standing, reading.incident, reading.decision), readByThem: isThemselves(standing, reading.made_by) };
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
    passphraseGiven: store.people.isPassphraseGiven(person.id),
    withoutApprover: !active(store).some(({ role, human }) => human !== asker && human !== subject && approvers.some((each) => each === role)),
    lastOfRole: lastOfRole(store, change.person, change.role),
  };
};

const ofCancellation = (standing: Standing, { cancellation: id }: { readonly cancellation: string }): Relation => {
  const { store, person } = standing;
  const row = store.cancellations.byId(id);
  if (!row) return {};
  return {
    askedByThem: isThemselves(standing, row.made_by),
    cancels: row.decider,
    withoutRegistered: !active(store).some(({ role, registered }) => role === 'registrar' && registered),
    advised: store.cancellations.advice(id).some(({ made_by }) => !isThemselves(standing, made_by)),
    investigating: isPartOf(store, row, person),
  };
};

const ofRuling = ({ store, person }: Standing, rules: Ruled['kind'] | null): Relation => ({ rules, delegated: store.rulingDelegations.isHeldBy(person.id) });

/** Whether they are reading any incident a second time: what shows in lists how others were decided is closed to them. */
const ofBlindReader = ({ store, person }: Standing): Relation => ({ readsBlind: readBlindBy(store, person.id) !== null });

const ofAccount = (standing: Standing, account: string): Relation => ({ ...ofBureau(standing), aboutThemselves: isThemselves(standing, account) });

const ofRequest = (standing: Standing, { request: id }: { readonly request: string }): Relation => {
  const { store } = standing;
  const request = store.decisions.requestById(id);
  const document = request && store.texts.body(request.document_text);
  if (!request || document === null) return {};
  const basis = basisOf(JSON.parse(request.reasons) as string[], reportedRapesIn(readKept(document).decision));
  return { askedByThem: isThemselves(standing, request.made_by), takesRapeBack: basis === 'back-to-reported-incident' };
};

const ofOpening = ({ store, person, now }: Standing, { incident }: { readonly incident: string }): Relation => ({
  glassBroken: store.brokenGlass.openTo(person.id, now).some((each) => each.incident === incident),
});

const ofReported = ({ store }: Standing, { reported }: { readonly reported: string }): Relation => {
  const code = store.reported.byId(reported)?.code;
  return { reported: code === undefined ? null : code.startsWith('300/') ? 'death' : 'rape' };
};

const ofDelay = (standing: Standing, { delay: { of, id } }: Parsed<'oversee-delay'>): Relation => {
  const delay = standing.store.delays.byId(of, id);
  return { delayedByThem: [delay?.made_by, delay?.decided_by].some((account) => isThemselves(standing, account ?? '')) };
};

/** By call; in the others nobody stands in any relation to what they ask. */
const relations = {
  'review-decision': (standing, { incident, verdict }) => ofReview(standing, incident, verdict.decision),
  'correct-decision': (standing, { incident, supersedes, mistake }) => (mistake === null ? {} : { ...ofReview(standing, incident, supersedes), amends: true }),
  'adjudicate-reading': ofAdjudication,
  'incident-victims': ({ store, person }, { incident }) => ({ readsBlind: readBlindBy(store, person.id) === incident }),
  'review-list': ofBlindReader,
  'second-reading': ofBlindReader,
  trail: ofBlindReader,
  'figure-incidents': ofBlindReader,
  replay: ofBlindReader,
  'correction-requests': ofBlindReader,
  'awaiting-crime-number': ofBlindReader,
  'reported-incidents': ofBlindReader,
  delays: ofBlindReader,
  'victims-to-contact': ofBlindReader,
  'export-log': ofBlindReader,
  'export-agreement': ofBlindReader,
  agreement: ofBlindReader,
  workload: ofBlindReader,
  'preview-ruling': (standing, { ruled }) => ({ ...ofRuling(standing, ruled.kind), ...ofBlindReader(standing) }),
  'sign-ruling': (standing, { ruled }) => ofRuling(standing, ruled.kind),
  'withdraw-ruling': (standing, { ruling }) => ofRuling(standing, standing.store.rulings.byId(ruling)?.ruled.kind ?? null),
  'delegate-rulings': (standing, { person }) => ({ aboutThemselves: isThemselves(standing, person) }),
  'undo-decision': ({ store, person }, { decisions }) => ({ decidedByAnother: decisions.some((id) => (store.decisions.byId(id)?.made_by ?? person.id) !== person.id) }),
  'put-back-incident': ofPuttingBack,
  'allocate-incidents': ofAllocation,
  'oversee-reported-incident': ofReported,
  'oversee-delay': ofDelay,
  'add-person': ofBureau,
  'name-team': ofBureau,
  'make-recovery-key': ofBureau,
  'rotate-data-key': ofBureau,
  'assign-person': (standing, { person }) => ofAccount(standing, person),
  'reset-passphrase': (standing, { person }) => ofAccount(standing, person),
  'forgive-tries': (standing, { person }) => ofAccount(standing, person),
  'change-role': (standing, { person, role }) => ({ ...ofAccount(standing, person), lastOfRole: lastOfRole(standing.store, person, role) }),
  'remove-person': (standing, { person }) => ({ ...ofAccount(standing, person), lastOfRole: lastOfRole(standing.store, person, null) }),
  'approve-person-change': ofChange,
  'refuse-person-change': ofChange,
  'authorise-request': ofRequest,
  'authorise-cancellation': ofCancellation,
  'refuse-cancellation': ofCancellation,
  'cancel-crime': ofCancellation,
  'incident-file': ofOpening,
  'note-look': ofOpening,
  'review-break-glass': (standing, { glass }) => ({ brokenByThem: isThemselves(standing, standing.store.brokenGlass.byId(glass)?.person ?? '') }),
} as const satisfies { readonly [Call in Guarded]?: (standing: Standing, input: Parsed<Call>) => Relation };

type Asked = Pick<Reading, 'person'> & { readonly bureau: Pick<Reading['bureau'], 'clock'> & { readonly reader: Pick<Reading['bureau']['reader'], 'store'> } };

/** `input` has the shape of its call by now. */
export const relationOf = (name: Guarded, input: unknown, { bureau, person }: Asked): Relation => {
  const relation = (relations as { readonly [Call in Guarded]?: (standing: Standing, input: never) => Relation })[name];
  return relation?.({ store: bureau.reader.store, person, now: bureau.clock.now() }, input as never) ?? {};
};
