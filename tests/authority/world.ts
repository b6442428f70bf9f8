/** A bureau at work, by chance: who there is, and what one of them tries next. */
import fc from 'fast-check';
import { addPerson } from '../../src/main/engine/commands/add-person.ts';
import { runCommand } from '../../src/main/engine/db/run-command.ts';
import { IncidentText } from '../../src/shared/domain/incident.ts';
import { roles, type Role } from '../../src/shared/domain/roles.ts';
import { hourMs, plusMs } from '../../src/shared/domain/instant.ts';
import { testBureau, valueOf, type TestBureau } from '../support/bureau.ts';
import { calling, type Calling } from '../support/calling.ts';
import { enterReport } from '../support/incidents.ts';
import { decision, noCrime, report } from '../support/invented.ts';
import { agreedOn, blackmail, over, stalking } from '../support/rulings.ts';

export type World = { readonly t: TestBureau; readonly call: Calling; readonly who: readonly string[]; readonly people: Record<string, { person: string; role: Role; session: string }>; readonly incidents: readonly string[] };

/** In each of them, so that each stands beside the others. */
const sameTwo = IncidentText.parse({ ...report().text, parties: [{ role: 'victim', kind: 'person', name: 'Cara Moss' }, { role: 'suspect', kind: 'person', name: 'Neil Moss' }] }).parties;

/** A word that stands in the report of one incident and nowhere else. */
export const markOf = (n: number): string => `Wren${n}mark`;

/** The usual people, and second accounts of three of them, made without the cost of a key. */
export const begin = (): World => {
  const t = testBureau();
  const people: World['people'] = { ...t.people } as World['people'];
  for (const [of, role] of [['assessor', 'supervisor'], ['supervisor', 'administrator'], ['administrator', 'registrar']] as const) {
    const made = valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person: { user: `x.${of}`, name: `Test again ${of}`, role, registered: false }, sameAs: t.people[of].person }));
    people[`second-${of}`] = { person: made.value.person, role, session: `session-x.${of}` };
  }
  const world = { ...t, people: people as unknown as TestBureau['people'] };
  return { t: world, call: calling(world), who: Object.keys(people), people, incidents: Array.from({ length: 4 }, (_, n) => enterReport(t, { text: { ...report().text, narrative: `${report().text.narrative} ${markOf(n)}`, parties: sameTwo } })) };
};

/** Every choice is a number, taken modulo what there is to choose from at that moment. */
export const step = fc.record({ act: fc.nat(28), who: fc.nat(), one: fc.nat(), two: fc.nat() });
export type Step = { readonly act: number; readonly who: number; readonly one: number; readonly two: number };

export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)];

const why = 'A model run';
const mistake = { category: 'C4', mistake: 'Another log was open.', shows: 'It was lost.', withdrawn: false };
const later = { category: 'C2', information: { words: 'The film shows that she slipped on the step.', from: 'The shop', verified: 'It was watched.', determines: 'No crime occurred.' }, withdrawn: false };

/** Who they are now: signed in anew where what they may do was changed, as everybody is made to. */
const signedIn = ({ t, people }: World, name: string): void => {
  const now = t.bureau.reader.store.people.byId(people[name]?.person ?? '');
  const mine = people[name];
  if (now && mine) mine.role = now.role;
};

/** A second reading that somebody has begun and not ended, and whose it is. */
const reading = ({ t, who, people }: World): { readonly name: string; readonly id: string } | null => {
  const { store } = t.bureau.reader;
  for (const name of who) {
    const open = store.secondReadings.openOf(people[name]?.person ?? '');
    if (open) return { name, id: open.id };
  }
  return null;
};

const readOn = async (world: World, name: string, two: number): Promise<void> => {
  const open = reading(world)?.id ?? 'none';
  if (two % 5 === 0) await world.call.raw(name, 'give-up-second-reading', { reading: open });
  else await world.call.raw(name, 'save-second-reading', { reading: open, decision: two % 2 === 0 ? decision() : decision([noCrime()]) });
};

const inTeams = async ({ t, call }: World, name: string, person: string, one: number): Promise<void> => {
  const teams = t.bureau.reader.store.teams.all();
  if (one % 4 === 0) await call.raw(name, 'name-team', { team: null, name: `Test team ${teams.length}` });
  else await call.raw(name, 'assign-person', { person, team: pick([...teams.map(({ id }) => id), null], one) ?? null });
};

export const take = async (world: World, { act, who, one, two }: Step): Promise<void> => {
  const { t, call, incidents, people } = world;
  const name = pick(world.who, who) ?? '';
  const incident = pick(incidents, one) ?? '';
  const { store } = t.bureau.reader;
  const standing = store.standing.of(incident);
  const owner = world.who.find((each) => people[each]?.person === store.decisions.byId(standing?.decision ?? '')?.made_by);
  const subject = people[pick(world.who, two) ?? '']?.person ?? '';
  const ask = (command: string, input: object): Promise<unknown> => call.raw(name, command, input);
  // One in three goes on in the session they had.
  if (two % 3 !== 0) signedIn(world, name);
  switch (act) {
    case 0: return void (await ask('take-incident', { incident, heldBy: standing?.takenBy ?? null }));
    case 1: return void (await ask('decide-incident', { incident, decision: decision(), claim: standing?.claim?.number ?? null }));
    case 2: return void (await ask('review-decision', { incident, verdict: { verdict: 'agree', decision: standing?.decision ?? 'none' } }));
    case 3: return void (await ask('review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: standing?.decision ?? 'none', comment: why } }));
    case 4: return void (await ask('correct-decision', { incident, supersedes: standing?.decision ?? 'none', decision: decision(), why, mistake: two % 2 === 0 ? 'other' : null }));
    // Half of the time whoever decided it tries, or hardly anything would ever be undone.
    case 5: return void (await call.raw(two % 2 === 0 ? (owner ?? name) : name, 'undo-decision', { decisions: [standing?.decision ?? 'none'] }));
    case 6: return void (await ask('contact-victim', { incident, whom: { by: 'name', name: 'Test Victim' }, contact: { at: t.clock.now(), how: 'telephone', outcome: 'reached', words: null } }));
    case 7: return void (await ask('change-role', { person: subject, role: pick(roles, one), registered: false, why }));
    case 8: return void (await ask('approve-person-change', { change: pick(store.personChanges.latest(6), one)?.id ?? 'none' }));
    case 9: return void (await ask('refuse-person-change', { change: pick(store.personChanges.latest(6), one)?.id ?? 'none', why }));
    case 10: return void (await ask('put-back-incident', { incident }));
    case 11: return void (one % 20 === 0 ? await ask('remove-person', { person: subject, why }) : t.clock.moveTo(plusMs(t.clock.now(), two % hourMs)));
    case 12: return void (await ask('review-decision', { incident, verdict: { verdict: 'escalate', decision: standing?.decision ?? 'none', comment: why } }));
    case 13: return void (await ask('draw-second-readings', { number: 1 + (two % 3), since: t.clock.now().slice(0, 10) + 'T00:00:00.000Z' }));
    case 14: return void (await ask('begin-second-reading', {}));
    // Mostly whoever began it ends it, or hardly any reading would ever be saved.
    case 15: return readOn(world, two % 4 === 0 ? name : reading(world)?.name ?? name, two);
    case 16: return void (await ask('adjudicate-reading', { reading: pick(store.secondReadings.parted(), one)?.id ?? 'none', ruling: two % 2 === 0 ? { stands: 'first', why } : { stands: 'second', mistake: 'other', why } }));
    case 17: return void (await ask('ask-cancellation', { crime: pick(store.decisions.crimes(standing?.decision ?? 'none'), two)?.crime ?? 'none', decision: standing?.decision ?? 'none', asked: two % 2 === 0 ? mistake : { ...later, information: { ...later.information, since: t.clock.now() } } }));
    case 18: return void (await ask('authorise-cancellation', { cancellation: pick(store.cancellations.waiting(), two)?.id ?? 'none', why, independent: true }));
    case 19: return void (await ask('tell-of-cancellation', { cancellation: pick(store.cancellations.waiting(), two)?.id ?? 'none', told: { state: 'told', whom: 'victim', at: t.clock.now(), how: 'letter', by: why, rightToAppeal: true } }));
    case 20: return void (await ask(one % 8 === 0 ? 'refuse-cancellation' : 'cancel-crime', { cancellation: pick(store.cancellations.waiting(), two)?.id ?? 'none', ...(one % 8 === 0 ? { why } : {}) }));
    case 21: return void (await ask('break-glass', { ref: store.incidents.refOf(incident), why }));
    case 22: return void (await ask('review-break-glass', { glass: pick(store.brokenGlass.latest(6), one)?.id ?? 'none', finding: 'justified', note: why }));
    // Half of the time whoever may, or hardly anybody would ever be given anything, or belong to a team.
    case 23: return void (one % 4 === 0 ? await ask('incident-file', { incident }) : await call.raw(two % 2 === 0 ? 'supervisor' : name, 'allocate-incidents', { items: [{ incident, heldBy: standing?.takenBy ?? null }], to: subject }));
    case 26: return void (await call.raw(two % 2 === 0 ? 'registrar' : name, 'delegate-rulings', { person: subject, delegated: one % 3 !== 0 }));
    case 27: return void (await ask('sign-ruling', { ruled: two % 3 === 0 ? agreedOn(incident) : two % 3 === 1 ? { kind: 'harassment-only', incident } : over(stalking, blackmail), reasons: why, agreedBy: two % 3 === 0 ? why : null }));
    case 28: return void (await ask('withdraw-ruling', { ruling: pick(store.rulings.all(), one)?.id ?? 'none', why }));
    default: return inTeams(world, two % 2 === 0 ? 'administrator' : name, subject, one);
  }
};
