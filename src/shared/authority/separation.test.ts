/** What the log alone shows of the separation of duties: each breach beside the smallest change that makes it none. */
import { expect, test } from 'vitest';
import type { Role } from '../domain/roles.ts';
import { eventKinds, type EventDraft, type EventKind, type TrailEvent } from '../trail/event.ts';
import { separation } from './separation.ts';

const commitment = '0'.repeat(64);

type Step = readonly [actor: string, role: Role | 'system', draft: EventDraft];

const eventsOf = (steps: readonly Step[]): readonly TrailEvent[] =>
  steps.map(([actor, role, draft], index) => ({ v: 1, origin: 'assay/b/w', seq: index + 1, at: '2026-04-13T08:00:00.000Z', actor, role, session: 's', app: '0', ...draft }) as TrailEvent);

const added = (person: string, role: Role, registered = false): Step => ['system', 'system', { kind: 'person.added', data: { person, role, registered, user: commitment, name: commitment } }];
const bureau: readonly Step[] = [added('a', 'assessor'), added('b', 'assessor'), added('s', 'supervisor'), added('t', 'supervisor'), added('r', 'registrar', true), added('h', 'head-of-crime'), added('d', 'senior-assessor'), added('u', 'auditor'), added('m', 'administrator'), added('n', 'administrator')];

const proposed = (person: string, role: Role, sameAs: string | null = null, [by, as]: readonly [string, Role] = ['m', 'administrator']): Step => [by, as, { kind: 'person.proposed', data: { change: `c-${person}`, person, role, registered: false, sameAs, user: commitment, name: commitment } }];
const become = (person: string, role: Role, [by, as]: readonly [string, Role] = ['m', 'administrator']): Step => [by, as, { kind: 'role.proposed', data: { change: `r-${person}`, person, role, registered: false, why: commitment } }];
const approved = (change: string, person: string, role: Role, by: string, as: Role, registered = false): Step => [by, as, { kind: 'person-change.approved', data: { change, person, role, registered } }];
const refused = (change: string, person: string, by: string, as: Role): Step => [by, as, { kind: 'person-change.refused', data: { change, person, why: commitment } }];
const removed = (person: string, by = 'm'): Step => [by, 'administrator', { kind: 'person.removed', data: { person, why: commitment } }];

const decision = { incident: 'i', revision: 1, version: 1, edition: 'e', answers: [], crimes: [], reported: [], confirmed: [], closing: 'C1', late: false, document: commitment };
const decided = (by: string, role: Role = 'assessor', id = 'd'): Step => [by, role, { kind: 'incident.decided', data: { ...decision, decision: id } }];
const corrected = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'decision.corrected', data: { ...decision, decision: 'd2', revision: 2, supersedes: 'd', why: commitment } }];
const crime = { crime: 'c', allegation: 0, offence: 'x', class: 'x', flags: [] };
const recorded = (by: string, role: Role = 'assessor'): Step => [by, role, { kind: 'incident.decided', data: { ...decision, decision: 'd', crimes: [crime] } }];
const keptOn = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'decision.corrected', data: { ...decision, decision: 'd2', revision: 2, supersedes: 'd', crimes: [crime], why: commitment } }];
const agreed = (by: string, role: Role = 'supervisor', id = 'd'): Step => [by, role, { kind: 'decision.agreed', data: { incident: 'i', decision: id, review: 'v', comment: null } }];
const asked = (by: string, role: Role): Step => [by, role, { kind: 'correction.requested', data: { incident: 'i', request: 'q', decision: 'd', reasons: [], document: commitment, why: commitment } }];
const authorised = (by: string, role: Role, basis: 'reclassified' | 'back-to-reported-incident' = 'reclassified'): Step => [by, role, { kind: 'decision.corrected', data: { ...decision, decision: 'd2', revision: 2, supersedes: 'd', why: commitment, request: 'q', basis } }];
const undone = (by: string, role: Role = 'assessor'): Step => [by, role, { kind: 'decision.undone', data: { incident: 'i', decision: 'd', revision: 1, state: 'waiting', until: 'x' } }];
const contacted = (by: string, role: Role): Step => [by, role, { kind: 'victim.contacted', data: { incident: 'i', victim: 'v', contact: 'k', at: 'x', how: 'x', outcome: 'reached', name: null, words: null } }];
const overseen = (by: string, role: Role, office: 'registrar' | 'head-of-crime' | null): Step => [by, role, { kind: 'reported-incident.overseen', data: { incident: 'i', reported: 'x', ...(office === null ? { registrar: commitment } : { office }), note: commitment, at: 'x' } }];
const passphrase = (by: string, role: Role, person: string, second: string | null, given?: true): Step => [by, role, { kind: 'passphrase.changed', data: { person, second, ...(given && { given }) } }];
const joined: readonly Step[] = [['m', 'administrator', { kind: 'person.proposed', data: { change: 'c-x', person: 'x', role: 'supervisor', registered: false, sameAs: null, given: true, user: commitment, name: commitment } }], approved('c-x', 'x', 'supervisor', 'r', 'registrar')];
const noneOfTheirs = 'the second person had no passphrase of their own';
const broken = (by: string): Step => [by, 'administrator', { kind: 'glass.broken', data: { incident: 'i', glass: 'g', until: 'x', why: commitment } }];
const judged = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'glass.reviewed', data: { incident: 'i', glass: 'g', finding: 'justified', note: commitment } }];
const issued = (by: string, role: Role | 'system', second: string | null): Step => [by, role, { kind: 'recovery-key.issued', data: { second } }];
const wroteRefused = (by: string, role: Role): Step => [by, role, { kind: 'refusals.exported', data: { import: 'x', rows: 1 } }];
const endedExport = (by: string, role: Role): Step => [by, role, { kind: 'export.ended', data: { export: 'x', how: 'failed' } }];
const rotated = (by: string, role: Role, second: string): Step => [by, role, { kind: 'data-key.rotated', data: { second, kept: 3, left: 0 } }];
const recoverable = (by: string, role: Role, second: string): Step => [by, role, { kind: 'recovery-key.issued', data: { second } }];
const none = { added: 0, ceased: 0, changed: 0 };
const accepted = (by: string, role: Role): Step => [by, role, { kind: 'edition.accepted', data: { edition: 'e2', replaces: 'e', from: 'x', file: commitment, bytes: 1, catalogue: commitment, current: 0, offences: none, classes: none } }];
const signed = (by: string, role: Role): Step => [by, role, { kind: 'points.signed', data: { signed: 'g', offence: 'x', on: 'x', body: commitment, registrar: commitment } }];
const nobodySecond = 'the second person was nobody who may be one';
const left = (by: string, role: Role): Step => [by, role, { kind: 'session.closed', data: { session: 's' } }];
const amended = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'decision.corrected', data: { ...decision, decision: 'd2', revision: 2, supersedes: 'd', why: commitment, mistake: 'late' } }];
const escalated = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'decision.escalated', data: { incident: 'i', decision: 'd', review: 'v', comment: commitment } }];
const begun = (by: string, role: Role = 'supervisor', of = 'd'): Step => [by, role, { kind: 'second-reading.begun', data: { incident: 'i', decision: of, reading: 'g', golden: false } }];
const reread = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'second-reading.saved', data: { incident: 'i', decision: 'd', reading: 'g', first: 'x', second: 'y', blind: true, document: commitment } }];
const settled = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'reading.adjudicated', data: { incident: 'i', decision: 'd', reading: 'g', stands: 'first', mistake: null, why: commitment } }];
const ruled = (by: string, role: Role): Step => [by, role, { kind: 'ruling.signed', data: { ruling: 'n', ref: 'R-1', kind: 'principal-crime', principal: '195/12', over: '035/00', from: '2026-04-01', until: null, reasons: commitment } }];
const ruledOn = (by: string, role: Role, kind: 'harassment-only' | 'place-agreed'): Step => [by, role, { kind: 'ruling.signed', data: { ruling: 'n', ref: 'R-1', kind, incident: 'i', reasons: commitment } }];
const letRule = (person: string, [by, as]: readonly [string, Role] = ['r', 'registrar']): Step => [by, as, { kind: 'delegation.given', data: { person } }];
const noLonger = (person: string): Step => ['r', 'registrar', { kind: 'delegation.ended', data: { person } }];
const withdrawn = (by: string, role: Role): Step => [by, role, { kind: 'ruling.withdrawn', data: { ruling: 'n', ref: 'R-1', why: commitment } }];
const recalled = (by: string, role: Role): Step => [by, role, { kind: 'decision.recalled', data: { incident: 'i', decision: 'd', ruling: 'n' } }];
const parked = (by: string, role: Role = 'assessor'): Step => [by, role, { kind: 'incident.parked', data: { incident: 'i', parking: 'p', version: 1, reason: 'victim', until: 'x', oversight: true, asked: commitment, note: commitment, rationale: commitment } }];
const overseenDelay = (of: 'd' | 'p' | 'l', by = 'r', role: Role = 'registrar'): Step => [by, role, { kind: 'delay.overseen', data: { incident: 'i', decision: of === 'd' ? of : null, parking: of === 'p' ? of : null, ...(of === 'l' ? { recording: of } : {}), accepted: true, note: commitment } }];
const numbered = (by: string, role: Role = 'assessor'): Step => [by, role, { kind: 'crime-number.entered', data: { incident: 'i', crime: 'c', number: commitment, recordedAt: 'x', recording: 'l', rationale: commitment } }];
const renumbered = (by: string, role: Role = 'supervisor'): Step => [by, role, { kind: 'crime-number.corrected', data: { incident: 'i', crime: 'c', number: commitment, recordedAt: 'x', why: commitment, recording: 'l' } }];
const assigned = (person: string, team: string | null, [by, as]: readonly [string, Role] = ['m', 'administrator']): Step => [by, as, { kind: 'person.assigned', data: { person, team } }];
const given = (by: string, role: Role, to: string, from: string | null = null): Step => [by, role, { kind: 'incident.allocated', data: { incident: 'i', to, from, why: null } }];
const taken = (by: string, role: Role): Step => [by, role, { kind: 'incident.taken', data: { incident: 'i', version: 1 } }];

/** What is wrong with the last of these, and that nothing before it was. */
const found = (...steps: readonly Step[]): string | null => {
  const read = separation();
  const all = eventsOf([...bureau, ...steps]).map(read);
  expect(all.slice(0, -1).filter((breach) => breach !== null)).toEqual([]);
  expect(all.at(-1)?.seq ?? bureau.length + steps.length).toBe(bureau.length + steps.length);
  return all.at(-1)?.says ?? null;
};

const notTheirs = 'Which of two is the principal crime is for the registrar to rule, or for whoever they have named as their delegate (page 57)';
const own = 'Nobody reviews their own decision';
const ownDelay = 'Nobody oversees a delay of their own';
const otherThanAsked = 'somebody was made something else than was asked for';
const didNotWait = 'a change was approved that did not wait to be';
const byProgram = 'a program did what is for people to do';
const ownReading = 'somebody was given what they had decided or changed themselves to read a second time';
const since = 'Nobody reviews an incident on which they have entered something since it was decided';

test.each<readonly [string, string | null, readonly Step[]]>([
  ['a review by somebody else', null, [decided('a'), agreed('s')]],
  ['a review by the one who decided', own, [decided('s', 'supervisor'), agreed('s')]],
  ['by another account of theirs', own, [proposed('a2', 'supervisor', 'a'), approved('c-a2', 'a2', 'supervisor', 's', 'supervisor'), decided('a'), agreed('a2')]],
  ['by an account of somebody else', null, [proposed('a2', 'supervisor', 'b'), approved('c-a2', 'a2', 'supervisor', 's', 'supervisor'), decided('a'), agreed('a2')]],
  ['of a correction, by the one who corrected', own, [decided('a'), corrected('s'), agreed('s', 'supervisor', 'd2')]],
  ['of a correction, by somebody else', null, [decided('a'), corrected('s'), agreed('t', 'supervisor', 'd2')]],
  ['by one who entered something since', since, [decided('a'), contacted('s', 'supervisor'), agreed('s')]],
  ['by one who entered it before', null, [contacted('s', 'supervisor'), decided('a'), agreed('s')]],
  ['put to the registrar by the one who decided', own, [decided('s', 'supervisor'), escalated('s')]],
  ['put to the registrar by somebody else', null, [decided('s', 'supervisor'), escalated('t')]],
  ['amended by the one who decided', own, [decided('s', 'supervisor'), amended('s')]],
  ['amended by somebody else', null, [decided('s', 'supervisor'), amended('t')]],
  ['amended by a senior assessor', 'Only supervisors and the registrar say what a review found wrong', [decided('a'), amended('d', 'senior-assessor')]],
  ['read a second time by somebody else', null, [decided('a'), begun('s'), reread('s')]],
  ['one’s own, read a second time', ownReading, [decided('s', 'supervisor'), begun('s')]],
  ['one that they changed since', ownReading, [decided('a'), contacted('s', 'supervisor'), begun('s')]],
  ['the correction of one’s own', ownReading, [decided('t', 'supervisor'), corrected('s'), begun('t', 'supervisor', 'd2')]],
  ['a correction, by somebody else', null, [decided('a'), corrected('s'), begun('t', 'supervisor', 'd2')]],
  ['a reading saved by whoever had not begun it', 'a second reading was ended by somebody who had not begun it', [decided('a'), begun('s'), reread('t')]],
  ['two readings settled by a third person', null, [decided('a'), begun('s'), reread('s'), settled('t')]],
  ['by the one who read', 'Nobody settles where their own reading parts from another', [decided('a'), begun('s'), reread('s'), settled('s')]],
  ['by the one who decided first', own, [decided('t', 'supervisor'), begun('s'), reread('s'), settled('t')]],
  ['by an assessor', 'An assessor may not review decisions; supervisors and the registrar may', [decided('a'), agreed('b', 'assessor')]],
  ['a correction authorised by a designated decision maker', null, [decided('a'), asked('s', 'supervisor'), authorised('d', 'senior-assessor')]],
  ['by the one who asked for it', 'Nobody approves their own request', [decided('a'), asked('r', 'registrar'), authorised('r', 'registrar')]],
  ['by a supervisor', 'A supervisor may not authorise corrections that take a crime’s class; senior assessors and the registrar may', [decided('a'), asked('t', 'supervisor'), authorised('s', 'supervisor')]],
  ['a rape back to N100, by a registrar on the register', null, [decided('a'), asked('s', 'supervisor'), authorised('r', 'registrar', 'back-to-reported-incident')]],
  ['by a designated decision maker', 'Taking a recorded rape back to a reported incident is for a registrar on the College of Policing’s register (page 63)', [decided('a'), asked('s', 'supervisor'), authorised('d', 'senior-assessor', 'back-to-reported-incident')]],
  ['allocated by a supervisor without a team', null, [assigned('a', 't1'), given('s', 'supervisor', 'a')]],
  ['within the team of the supervisor', null, [assigned('s', 't1'), assigned('a', 't1'), given('s', 'supervisor', 'a')]],
  ['to another team', 'A supervisor of a team allocates and puts back within it; the registrar and supervisors without a team do so anywhere', [assigned('s', 't1'), assigned('a', 't2'), given('s', 'supervisor', 'a')]],
  ['to somebody of no team', 'A supervisor of a team allocates and puts back within it; the registrar and supervisors without a team do so anywhere', [assigned('s', 't1'), given('s', 'supervisor', 'a')]],
  ['from another team', 'A supervisor of a team allocates and puts back within it; the registrar and supervisors without a team do so anywhere', [assigned('s', 't1'), assigned('a', 't1'), assigned('b', 't2'), given('s', 'supervisor', 'a', 'b')]],
  ['to another team, by the registrar', null, [assigned('r', 't1'), assigned('a', 't2'), given('r', 'registrar', 'a')]],
  ['to somebody who was of another team', null, [assigned('s', 't1'), assigned('a', 't2'), assigned('a', 't1'), given('s', 'supervisor', 'a')]],
  ['by one who is of no team any more', null, [assigned('s', 't1'), assigned('s', null), assigned('a', 't2'), given('s', 'supervisor', 'a')]],
  ['to the second account of somebody of the team', null, [proposed('a2', 'assessor', 'a'), approved('c-a2', 'a2', 'assessor', 's', 'supervisor'), assigned('s', 't1'), assigned('a', 't1'), given('s', 'supervisor', 'a2')]],
  ['allocated by an assessor', 'An assessor may not allocate incidents; supervisors and the registrar may', [given('a', 'assessor', 'b')]],
  ['allocated to an auditor', 'an incident was given to somebody who may not decide it', [given('s', 'supervisor', 'u')]],
  ['allocated to somebody who has left', 'an incident was given to somebody who may not decide it', [removed('a'), given('s', 'supervisor', 'a')]],
  ['put into a team by a supervisor', 'A supervisor may not say who belongs to which team; administrators may', [assigned('a', 't1', ['s', 'supervisor'])]],
  ['putting oneself into a team', 'Nobody changes what they themselves may do', [assigned('m', 't1')]],
  ['undone by the one who decided', null, [decided('a'), undone('a')]],
  ['undone by another', 'Only whoever made a decision may undo it', [decided('a'), undone('b')]],
  ['decided by an auditor', 'An auditor may not decide incidents; assessors, senior assessors, supervisors and the registrar may', [decided('u', 'auditor')]],
  ['in a role that is another’s', 'whoever acted as supervisor was assessor', [decided('a', 'supervisor')]],
  ['by nobody who works there', 'nobody of that account works here', [decided('z')]],
  ['by one not approved yet', 'whoever acted was not approved yet', [proposed('z', 'assessor'), decided('z')]],
  ['by one who is', null, [proposed('z', 'assessor'), approved('c-z', 'z', 'assessor', 's', 'supervisor'), decided('z')]],
  ['by one who was refused', 'whoever acted had left', [proposed('z', 'assessor'), refused('c-z', 'z', 's', 'supervisor'), decided('z')]],
  ['by one who has left', 'whoever acted had left', [removed('a'), decided('a')]],
  ['leaving after one has left', null, [removed('a'), left('a', 'assessor')]],
  ['in a role that was taken away', 'whoever acted as assessor was auditor', [become('a', 'auditor'), approved('r-a', 'a', 'auditor', 's', 'supervisor'), taken('a', 'assessor')]],
  ['in a role that was only asked for', 'whoever acted as supervisor was assessor', [become('a', 'supervisor'), taken('a', 'supervisor')]],
  ['in the old role where the new one was refused', null, [become('a', 'auditor'), refused('r-a', 'a', 's', 'supervisor'), taken('a', 'assessor')]],
  ['approved by the one who asked', 'Nobody approves their own request', [become('a', 'supervisor'), approved('r-a', 'a', 'supervisor', 'm', 'administrator')]],
  ['approved by another administrator', null, [become('a', 'supervisor'), approved('r-a', 'a', 'supervisor', 'n', 'administrator')]],
  ['approved by whom it is about', 'Nobody changes what they themselves may do', [become('s', 'registrar'), approved('r-s', 's', 'registrar', 's', 'supervisor')]],
  ['approved to be more than was asked for', otherThanAsked, [become('a', 'auditor'), approved('r-a', 'a', 'registrar', 's', 'supervisor')]],
  ['approved to be on the register, which was not asked for', otherThanAsked, [become('a', 'auditor'), approved('r-a', 'a', 'auditor', 's', 'supervisor', true)]],
  ['approved of what nobody asked for', didNotWait, [approved('z', 'a', 'registrar', 's', 'supervisor')]],
  ['approved of somebody else than was asked for', didNotWait, [become('a', 'auditor'), approved('r-a', 'b', 'auditor', 's', 'supervisor')]],
  ['approved twice', didNotWait, [become('a', 'auditor'), approved('r-a', 'a', 'auditor', 's', 'supervisor'), approved('r-a', 'a', 'auditor', 's', 'supervisor')]],
  ['approved once it was refused', didNotWait, [become('a', 'auditor'), refused('r-a', 'a', 's', 'supervisor'), approved('r-a', 'a', 'auditor', 's', 'supervisor')]],
  ['approved of somebody who has left', didNotWait, [become('a', 'auditor'), removed('a'), approved('r-a', 'a', 'auditor', 's', 'supervisor')]],
  ['somebody added by a program while the bureau is made', null, [added('z', 'registrar')]],
  ['once people work in it', byProgram, [left('a', 'assessor'), added('z', 'registrar')]],
  ['by one person alone', 'somebody was added by one person alone', [['m', 'administrator', { kind: 'person.added', data: { person: 'z', role: 'registrar', user: commitment, name: commitment } }]]],
  ['a decision by a program', byProgram, [['system', 'system', decided('a')[2]]]],
  ['wrong passphrases told by a program', null, [left('a', 'assessor'), ['system', 'system', { kind: 'sign-in.failed', data: { person: 'a', times: 3 } }]]],
  ['the recovery key of a bureau that is being made', null, [issued('system', 'system', null)]],
  ['made by a program since', byProgram, [left('a', 'assessor'), issued('system', 'system', null)]],
  ['the recovery key made with a second person', null, [issued('m', 'administrator', 's')]],
  ['made alone', 'a recovery key was made by one person alone', [issued('m', 'administrator', null)]],
  ['made with oneself as the second', 'the second person was the same person', [issued('m', 'administrator', 'm')]],
  ['an export ended by whoever began it', null, [wroteRefused('a', 'assessor'), endedExport('a', 'assessor')]],
  ['by another', 'an export was ended by somebody who had begun none', [wroteRefused('a', 'assessor'), endedExport('b', 'assessor')]],
  ['asked for oneself', 'Nobody changes what they themselves may do', [become('m', 'registrar')]],
  ['removing oneself', 'Nobody changes what they themselves may do', [removed('m')]],
  ['asked by a supervisor where there is an administrator', 'A supervisor may not add people; administrators may', [proposed('z', 'assessor', null, ['s', 'supervisor'])]],
  ['overseen by the registrar', null, [overseen('r', 'registrar', 'registrar')]],
  ['overseen by the head of crime', null, [overseen('h', 'head-of-crime', 'head-of-crime')]],
  ['overseen in another’s office', 'somebody oversaw in another’s office', [overseen('h', 'head-of-crime', 'registrar')]],
  ['entered for the registrar, before they signed in', null, [overseen('s', 'supervisor', null)]],
  ['a ruling signed by the registrar', null, [ruled('r', 'registrar')]],
  ['signed by a supervisor', 'A supervisor may not sign rulings; senior assessors and the registrar may', [ruled('s', 'supervisor')]],
  ['signed by a designated decision maker', notTheirs, [ruled('d', 'senior-assessor')]],
  ['of harassment only, signed by a designated decision maker', 'That it is harassment in law only is for the registrar to rule (page 55)', [ruledOn('d', 'senior-assessor', 'harassment-only')]],
  ['an agreed place signed by a designated decision maker', null, [ruledOn('d', 'senior-assessor', 'place-agreed')]],
  ['by the registrar', null, [ruledOn('r', 'registrar', 'place-agreed')]],
  ['by an assessor', 'An assessor may not sign rulings; senior assessors and the registrar may', [ruledOn('a', 'assessor', 'place-agreed')]],
  ['withdrawn by another who may', null, [ruledOn('r', 'registrar', 'place-agreed'), withdrawn('d', 'senior-assessor')]],
  ['a decision sent back under it', null, [decided('a'), ruledOn('d', 'senior-assessor', 'place-agreed'), recalled('d', 'senior-assessor')]],
  ['signed by the registrar’s delegate', null, [letRule('a'), ruled('a', 'assessor')]],
  ['withdrawn by the registrar’s delegate', null, [letRule('s'), ruled('r', 'registrar'), withdrawn('s', 'supervisor')]],
  ['a decision sent back by the registrar’s delegate', null, [decided('a'), letRule('s'), ruled('s', 'supervisor'), recalled('s', 'supervisor')]],
  ['signed by one who is a delegate no longer', 'An assessor may not sign rulings; senior assessors and the registrar may', [letRule('a'), noLonger('a'), ruled('a', 'assessor')]],
  ['by a designated decision maker who is one no longer', notTheirs, [letRule('d'), noLonger('d'), ruled('d', 'senior-assessor')]],
  ['by a delegate who has become something else since', notTheirs, [letRule('a'), become('a', 'senior-assessor'), approved('r-a', 'a', 'senior-assessor', 's', 'supervisor'), ruled('a', 'senior-assessor')]],
  ['by a delegate whose change was only asked for', null, [letRule('a'), become('a', 'senior-assessor'), ruled('a', 'assessor')]],
  ['by another account of the delegate', 'A supervisor may not sign rulings; senior assessors and the registrar may', [proposed('a2', 'supervisor', 'a'), approved('c-a2', 'a2', 'supervisor', 's', 'supervisor'), letRule('a'), ruled('a2', 'supervisor')]],
  ['of harassment only, by the registrar’s delegate', 'That it is harassment in law only is for the registrar to rule (page 55)', [letRule('a'), ruledOn('a', 'assessor', 'harassment-only')]],
  ['an agreed place, by the registrar’s delegate', 'Which of two forces records it is for designated decision makers and the registrar to agree (page 15)', [letRule('s'), ruledOn('s', 'supervisor', 'place-agreed')]],
  ['a delegate named by a supervisor', 'A supervisor may not name a delegate for rulings; the registrar may', [letRule('a', ['s', 'supervisor'])]],
  ['oneself named, by another account', 'Nobody changes what they themselves may do', [proposed('r2', 'assessor', 'r'), approved('c-r2', 'r2', 'assessor', 's', 'supervisor'), letRule('r2')]],
  ['an auditor named', 'somebody was let rule who may not be', [letRule('u')]],
  ['somebody named who has left', 'somebody was let rule who may not be', [removed('a'), letRule('a')]],
  ['signed by one who has been registrar', 'whoever acted as registrar was auditor', [become('r', 'auditor'), approved('r-r', 'r', 'auditor', 's', 'supervisor'), ruled('r', 'registrar')]],
  ['withdrawn by the registrar', null, [ruled('r', 'registrar'), withdrawn('r', 'registrar')]],
  ['withdrawn by a designated decision maker', notTheirs, [ruled('r', 'registrar'), withdrawn('d', 'senior-assessor')]],
  ['a decision sent back under a ruling, whoever made it', null, [decided('r', 'registrar'), ruled('r', 'registrar'), recalled('r', 'registrar')]],
  ['by a supervisor', 'A supervisor may not sign rulings; senior assessors and the registrar may', [decided('a'), ruled('r', 'registrar'), recalled('s', 'supervisor')]],
  ['under none', 'a decision was sent back under no ruling that stood', [decided('a'), recalled('r', 'registrar')]],
  ['under one that is withdrawn', 'a decision was sent back under no ruling that stood', [decided('a'), ruled('r', 'registrar'), withdrawn('r', 'registrar'), recalled('r', 'registrar')]],
  ['a broken glass judged by a supervisor', null, [broken('m'), judged('s')]],
  ['by another account of whoever broke it', 'Nobody judges a glass they broke themselves', [proposed('m2', 'supervisor', 'm'), approved('c-m2', 'm2', 'supervisor', 's', 'supervisor'), broken('m'), judged('m2')]],
  ['by an administrator', 'An administrator may not judge a broken glass; supervisors, the registrar and information officers may', [broken('m'), judged('n', 'administrator')]],
  ['a late decision overseen by the registrar', null, [decided('a'), overseenDelay('d')]],
  ['a late decision of their own', ownDelay, [decided('r', 'registrar'), overseenDelay('d')]],
  ['a late decision of another account of theirs', ownDelay, [proposed('r2', 'registrar', 'a'), approved('c-r2', 'r2', 'registrar', 's', 'supervisor'), decided('a'), overseenDelay('d', 'r2')]],
  ['a long parking overseen by the registrar', null, [parked('a'), overseenDelay('p')]],
  ['a long parking of their own', ownDelay, [parked('r', 'registrar'), overseenDelay('p')]],
  ['a crime recorded late, overseen by the registrar', null, [recorded('a'), numbered('b'), overseenDelay('l')]],
  ['one whose number they entered', ownDelay, [recorded('a'), numbered('r', 'registrar'), overseenDelay('l')]],
  ['one whose number they corrected to be late', ownDelay, [recorded('a'), renumbered('r', 'registrar'), overseenDelay('l')]],
  ['one that they had decided', ownDelay, [recorded('r', 'registrar'), numbered('a'), overseenDelay('l')]],
  ['one decided under another account of theirs', ownDelay, [proposed('r2', 'registrar', 'a'), approved('c-r2', 'r2', 'registrar', 's', 'supervisor'), recorded('a'), numbered('b'), overseenDelay('l', 'r2')]],
  ['one that they only corrected after another had recorded it', null, [recorded('a'), keptOn('r', 'registrar'), numbered('b'), overseenDelay('l')]],
  ['a late recording overseen by a supervisor', 'A supervisor may not oversee delays; the registrar may', [recorded('a'), numbered('b'), overseenDelay('l', 's', 'supervisor')]],
  ['a delay overseen by a supervisor', 'A supervisor may not oversee delays; the registrar may', [decided('a'), overseenDelay('d', 's', 'supervisor')]],
  ['one’s own passphrase', null, [passphrase('a', 'assessor', 'a', null)]],
  ['somebody’s passphrase, alone', 'a passphrase was set for somebody by one person alone', [passphrase('m', 'administrator', 'a', null)]],
  ['somebody’s passphrase, with a second person', null, [passphrase('m', 'administrator', 'a', 's')]],
  ['the data key rotated with a second person', null, [rotated('m', 'administrator', 's')]],
  ['the data key rotated alone', 'the second person was the same person', [rotated('m', 'administrator', 'm')]],
  ['the data key rotated by a supervisor where there is an administrator', 'A supervisor may not rotate the data key; administrators may', [rotated('s', 'supervisor', 't')]],
  ['the data key rotated with an assessor as the second', nobodySecond, [rotated('m', 'administrator', 'a')]],
  ['with a second whose passphrase whoever asks had set', noneOfTheirs, [passphrase('m', 'administrator', 's', 'r', true), rotated('m', 'administrator', 's')]],
  ['with a second who has set one of their own since', null, [passphrase('m', 'administrator', 's', 'r', true), passphrase('s', 'supervisor', 's', null), rotated('m', 'administrator', 's')]],
  ['with a second who made theirs anew with the recovery key', null, [passphrase('m', 'administrator', 's', 'r', true), ['s', 'supervisor', { kind: 'recovery-key.used', data: { person: 's' } }], rotated('m', 'administrator', 's')]],
  ['with a second whose passphrase was set before it was said by whom', null, [passphrase('m', 'administrator', 's', 'r'), rotated('m', 'administrator', 's')]],
  ['approved by one who was added and has no passphrase of their own', 'Whoever set your passphrase knows it; change it to one of your own first', [...joined, become('a', 'auditor'), approved('r-a', 'a', 'auditor', 'x', 'supervisor')]],
  ['approved by one who was added and has', null, [...joined, passphrase('x', 'supervisor', 'x', null), become('a', 'auditor'), approved('r-a', 'a', 'auditor', 'x', 'supervisor')]],
  ['with a second who has left', nobodySecond, [removed('s'), rotated('m', 'administrator', 's')]],
  ['with a second who was not approved yet', nobodySecond, [proposed('x', 'supervisor'), rotated('m', 'administrator', 'x')]],
  ['with a second who is a supervisor no more', nobodySecond, [become('s', 'auditor'), approved('r-s', 's', 'auditor', 'r', 'registrar'), rotated('m', 'administrator', 's')]],
  ['somebody’s passphrase, by an assessor', 'An assessor may not set passphrases for others; administrators may', [passphrase('a', 'assessor', 'b', 's')]],
  ['that of another account of theirs', 'Nobody changes what they themselves may do', [proposed('m2', 'supervisor', 'm'), approved('c-m2', 'm2', 'supervisor', 's', 'supervisor'), passphrase('m', 'administrator', 'm2', 's')]],
  ['a recovery key, with a second person', null, [recoverable('m', 'administrator', 's')]],
  ['a recovery key, with an assessor as the second', nobodySecond, [recoverable('m', 'administrator', 'a')]],
  ['a recovery key by an assessor', 'An assessor may not make a recovery key; administrators may', [recoverable('a', 'assessor', 's')]],
  ['an offence list accepted by the registrar', null, [accepted('r', 'registrar')]],
  ['an offence list accepted by a supervisor', 'A supervisor may not accept an offence list; the registrar may', [accepted('s', 'supervisor')]],
  ['points to prove signed by a supervisor', 'A supervisor may not sign points to prove; the registrar may', [signed('s', 'supervisor')]],
  ['with oneself as the second', 'the second person was the same person', [passphrase('m', 'administrator', 'a', 'm')]],
  ['with whom it is about as the second', 'the second person was the same person', [passphrase('m', 'administrator', 's', 's')]],
])('%s: %s', (_, says, steps) => {
  expect(found(...steps)).toBe(says);
});

/** Made by a program, by whoever comes and goes, or by anybody of whatever role: of these the role says nothing. */
const free = [
  'bureau.created', 'attempt.refused', 'sign-in.failed', 'passphrase.changed', 'key.bound', 'key.unbound', 'recovery-key.used', 'session.opened', 'session.closed', 'session.locked',
  'incident.updated', 'import.finished', 'view.saved', 'view.removed', 'reported-incident.overseen', 'looks.noted', 'log.exported', 'readings.exported',
];

const otherwise: { readonly [K in EventKind]?: RegExp } = { 'person.added': /^somebody was added by one person alone$/, 'export.ended': /^an export was ended by somebody who had begun none$/ };

test.each(eventKinds)('%s by an auditor is a breach unless it is made by a program or by anybody', (kind) => {
  const data = { incident: 'i', decision: 'd', change: 'c', person: 'a', second: null, office: undefined, crimes: [], answers: [] };
  const said = found(['u', 'auditor', { kind, data: kind === 'passphrase.changed' ? { person: 'u', second: null } : data } as unknown as EventDraft]);
  expect(said === null).toBe(free.includes(kind));
  if (said !== null) expect(said).toMatch(otherwise[kind] ?? /^An auditor may not /);
});

const foundIn = (first: readonly Step[], ...steps: readonly Step[]): readonly (string | null)[] => {
  const read = separation();
  return eventsOf([...first, ...steps]).map(read).slice(first.length).map((breach) => breach?.says ?? null);
};

test('before people were added by two, one who might added them alone, and that log has no breach', () => {
  const alone = (by: string, as: Role | 'system', person: string): Step => [by, as, { kind: 'person.added', data: { person, role: 'supervisor', user: commitment, name: commitment } }];
  const before = [alone('system', 'system', 's'), alone('s', 'supervisor', 't')];
  expect(foundIn([], ...before)).toEqual([null, null]);
  expect(foundIn([], ...before, proposed('m', 'administrator', null, ['s', 'supervisor']), alone('t', 'supervisor', 'u'))).toEqual([null, null, null, 'somebody was added by one person alone']);
});

const two: readonly Step[] = [added('a', 'assessor'), added('s', 'supervisor')];

test('before registrars signed in themselves others accepted offence lists and entered points; since, only they do', () => {
  const before: readonly Step[] = [['system', 'system', { kind: 'person.added', data: { person: 's', role: 'supervisor', user: commitment, name: commitment } }]];
  expect(foundIn(before, accepted('s', 'supervisor'), signed('s', 'supervisor'))).toEqual([null, null]);
  const [, , late] = foundIn(before, proposed('a', 'assessor', null, ['s', 'supervisor']), accepted('s', 'supervisor'), signed('s', 'supervisor'));
  expect(late).toBe('A supervisor may not sign points to prove; the registrar may');
});

const bySupervisor = proposed('m', 'administrator', null, ['s', 'supervisor']);

test('in a bureau of two the one who supervises asks and the other approves', () => {
  expect(foundIn(two, bySupervisor, approved('c-m', 'm', 'administrator', 'a', 'assessor'))).toEqual([null, null]);
  expect(foundIn(two, bySupervisor, approved('c-m', 'm', 'administrator', 's', 'supervisor'))).toEqual([null, 'Nobody approves their own request']);
});

test.each<readonly [Role, boolean]>([['supervisor', false], ['registrar', false], ['administrator', false], ['assessor', true], ['auditor', true], ['senior-assessor', true]])('with a third who is %s, the other may approve: %s', (third, may) => {
  const asking = become('a', 'auditor', third === 'administrator' ? ['x', 'administrator'] : ['s', 'supervisor']);
  const [, approving] = foundIn([...two, added('b', 'assessor'), added('x', third)], asking, approved('r-a', 'a', 'auditor', 'b', 'assessor'));
  expect(approving === null).toBe(may);
});

test('a third who has left, or is another account of whoever asked, is nobody who could', () => {
  const three: readonly Step[] = [added('n', 'administrator'), added('a', 'assessor'), added('b', 'assessor'), added('t', 'supervisor')];
  const asking = become('a', 'auditor', ['n', 'administrator']);
  const approving = approved('r-a', 'a', 'auditor', 'b', 'assessor');
  expect(foundIn(three, asking, approving)[1], 'control: the third could').toMatch(/may not approve/);
  expect(foundIn(three, removed('t', 'n'), asking, approving)[2]).toBeNull();
  expect(foundIn([added('n', 'administrator'), added('a', 'assessor'), added('b', 'assessor'), added('m', 'administrator')], proposed('n2', 'supervisor', 'n', ['m', 'administrator']), approved('c-n2', 'n2', 'supervisor', 'n', 'administrator'), removed('m', 'n'), asking, approving)[4]).toBeNull();
});
