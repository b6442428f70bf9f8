/** Cancellations as the log alone shows them: a log that holds, and each breach beside the smallest change that makes it none. */
import { expect, test } from 'vitest';
import type { Role } from '../domain/roles.ts';
import type { EventData, EventDraft, TrailEvent } from '../trail/event.ts';
import { separation } from './separation.ts';

const commitment = '0'.repeat(64);

type Step = readonly [actor: string, role: Role | 'system', draft: EventDraft, at?: string];

const eventsOf = (steps: readonly Step[]): readonly TrailEvent[] =>
  steps.map(([actor, role, draft, at = '2026-04-13T08:00:00.000Z'], index) => ({ v: 1, origin: 'assay/b/w', seq: index + 1, at, actor, role, session: 's', app: '0', ...draft }) as TrailEvent);

const added = (person: string, role: Role, registered = false): Step => ['system', 'system', { kind: 'person.added', data: { person, role, registered, user: commitment, name: commitment } }];
const staff: readonly Step[] = [added('a', 'assessor'), added('d', 'senior-assessor'), added('e', 'senior-assessor'), added('c', 'chief-officer'), added('m', 'administrator'), added('s', 'supervisor')];
const withRegistered: readonly Step[] = [...staff, added('r', 'registrar', true)];
const withoutRegistered: readonly Step[] = [...staff, added('r', 'registrar', false)];

const assault = { class: '105A', offence: '105/01#1' };
const rape = { class: '19C', offence: '019/08#1' };

const decided = (crime: { readonly class: string; readonly offence: string } = assault, basis: 'victim' | 'state' = 'victim'): Step => [
  'a', 'assessor',
  { kind: 'incident.decided', data: { incident: 'i', decision: 'x', revision: 1, version: 1, edition: 'e', answers: [{ allegation: 0, basis, answer: 'record', code: null, path: '', told: 'not-asked' }], crimes: [{ crime: 'k', allegation: 0, flags: [], ...crime }], reported: [], confirmed: [], closing: 'C1', late: false, document: commitment } },
];
const asked = (change: Partial<EventData<'cancellation.asked'>> = {}, [by, as]: readonly [string, Role] = ['a', 'assessor']): Step => [
  by, as,
  { kind: 'cancellation.asked', data: { incident: 'i', cancellation: 'q', crime: 'k', decision: 'x', category: 'C2', ...assault, decider: 'registrar-or-designated-decision-maker', tells: true, asked: commitment, ...change } },
];
const advised = (by = 'r', as: Role = 'registrar'): Step => [by, as, { kind: 'cancellation.advised', data: { incident: 'i', cancellation: 'q', words: commitment } }];
const authorised = (by = 'd', as: Role = 'senior-assessor', change: Partial<EventData<'cancellation.authorised'>> = {}): Step => [by, as, { kind: 'cancellation.authorised', data: { incident: 'i', cancellation: 'q', crime: 'k', category: 'C2', independent: true, effective: false, why: commitment, ...change } }];
const refused = (by = 'd', as: Role = 'senior-assessor'): Step => [by, as, { kind: 'cancellation.refused', data: { incident: 'i', cancellation: 'q', why: commitment } }];
const told = (at = '2026-04-13T07:59:00.000Z'): Step => ['a', 'assessor', { kind: 'cancellation.told', data: { incident: 'i', cancellation: 'q', whom: 'victim', at, how: 'telephone', by: commitment } }];
const cancelled = (by = 'd', as: Role = 'senior-assessor', change: Partial<EventData<'crime.cancelled'>> = {}): Step => [by, as, { kind: 'crime.cancelled', data: { incident: 'i', cancellation: 'q', crime: 'k', category: 'C2', ...change } }];
const barred: Step = ['a', 'assessor', { kind: 'cancellation.barred', data: { incident: 'i', crime: 'k', words: commitment } }];

/** What is wrong with the last of these, and that nothing before it was. */
const found = (first: readonly Step[], steps: readonly Step[]): string | null => {
  const read = separation();
  const all = eventsOf([...first, ...steps]).map(read);
  expect(all.slice(0, -1).filter((breach) => breach !== null)).toEqual([]);
  return all.at(-1)?.says ?? null;
};

const own = 'Nobody approves their own request';
const forRegistered = 'Cancelling rape or homicide under C2 is for a registrar on the College of Policing’s register (page 25)';
const untold = 'a crime was cancelled before its victim was told';
const pressed = 'a crime was to be cancelled although its report was withdrawn under pressure';
const asRape = { ...rape, decider: 'registered-registrar' } as const;
const atOnce = { category: 'C4', effective: true } as const;

test.each<readonly [string, string | null, readonly Step[]]>([
  ['asked, authorised, told, cancelled', null, [decided(), asked(), authorised(), told(), cancelled()]],
  ['cancelled, the victim not told', untold, [decided(), asked(), authorised(), cancelled()]],
  ['told later than it was cancelled', untold, [decided(), asked(), authorised(), told('2026-04-13T08:00:00.001Z'), cancelled()]],
  ['told before it was authorised', 'a victim was told of a cancellation that nobody had authorised', [decided(), asked(), told()]],
  ['cancelled, nobody having authorised it', 'a crime was cancelled that nobody had authorised to be', [decided(), asked(), cancelled()]],
  ['cancelled, nobody having asked for it', 'a cancellation was decided that nobody asked for', [decided(), cancelled()]],
  ['another crime cancelled', 'another crime was cancelled than was asked for', [decided(), asked(), authorised(), told(), cancelled('d', 'senior-assessor', { crime: 'l' })]],
  ['another category authorised', 'another cancellation was authorised than was asked for', [decided(), asked(), authorised('d', 'senior-assessor', { category: 'C4' })]],
  ['authorised by the one who asked', own, [decided(), asked({}, ['d', 'senior-assessor']), authorised()]],
  ['authorised by another', null, [decided(), asked({}, ['d', 'senior-assessor']), authorised('e')]],
  ['made to take effect by the one who asked', own, [decided(), asked({}, ['d', 'senior-assessor']), authorised('e'), told(), cancelled()]],
  ['authorised by an assessor', 'An assessor may not authorise cancellations; senior assessors, the registrar and the chief officer for crime recording may', [decided(), asked(), authorised('a', 'assessor')]],
  ['authorised by a supervisor', 'A supervisor may not authorise cancellations; senior assessors, the registrar and the chief officer for crime recording may', [decided(), asked(), authorised('s', 'supervisor')]],
  ['authorised without being independent', 'whoever authorised a cancellation did not say that they are independent of the investigation', [decided(), asked(), authorised('d', 'senior-assessor', { independent: false })]],
  ['a transfer, without being independent', null, [decided(), asked({ category: 'C1', decider: null }), authorised('d', 'senior-assessor', { category: 'C1', independent: false })]],
  ['authorised twice', 'a cancellation was authorised twice', [decided(), asked(), authorised(), authorised('e')]],
  ['authorised once refused', 'a cancellation was decided that had ended', [decided(), asked(), refused(), authorised()]],
  ['refused once authorised, then cancelled', 'a cancellation was decided that had ended', [decided(), asked(), authorised(), told(), refused(), cancelled()]],
  ['a mistake, at once', null, [decided(), asked({ category: 'C4', tells: false }), authorised('d', 'senior-assessor', atOnce)]],
  ['C2 at once, the victim not told', untold, [decided(), asked(), authorised('d', 'senior-assessor', { effective: true })]],
  ['C2 asked for as if there were nobody to tell', 'it was not asked for as the victim is told of it', [decided(), asked({ tells: false })]],
  ['C2 of an offence against the state, which has no victim', null, [decided(assault, 'state'), asked({ tells: false }), authorised('d', 'senior-assessor', { effective: true })]],
  ['a second time', 'a cancellation was asked for of what is no recorded crime', [decided(), asked({ category: 'C4', tells: false }), authorised('d', 'senior-assessor', atOnce), asked({ cancellation: 'q2' })]],
  ['asked for of what nobody recorded', 'a cancellation was asked for of what is no recorded crime', [asked()]],
  ['withdrawn under pressure, and asked for', pressed, [decided(), barred, asked()]],
  ['withdrawn under pressure, and a duplicate', null, [decided(), barred, asked({ category: 'C3', tells: false, decider: 'independent-trained-decision-maker' })]],
  ['withdrawn under pressure, and authorised', pressed, [decided(), asked(), barred, authorised()]],
  ['withdrawn under pressure, and cancelled', pressed, [decided(), asked(), authorised(), told(), barred, cancelled()]],
  ['rape, asked for and authorised by a registered registrar alone', null, [decided(rape), asked(asRape, ['r', 'registrar']), authorised('r', 'registrar')]],
  ['rape, by a designated decision maker', forRegistered, [decided(rape), asked(asRape), authorised()]],
  ['rape that was asked for as an assault', 'a cancellation was asked for of another crime than was recorded', [decided(rape), asked()]],
  ['rape that was asked for as if a designated decision maker decided it', forRegistered, [decided(rape), asked(rape), authorised()]],
  ['rape as a mistake, by a designated decision maker', null, [decided(rape), asked({ ...rape, category: 'C4', tells: false, decider: 'independent-trained-decision-maker' }), authorised('d', 'senior-assessor', atOnce)]],
  ['rape, by the chief officer where a registrar is on the register', forRegistered, [decided(rape), asked(asRape), advised(), authorised('c', 'chief-officer')]],
  ['mutilation under the mandatory duty, by the registrar', null, [decided(), asked({ decider: 'registrar' }), authorised('r', 'registrar')]],
  ['mutilation under the mandatory duty, by a designated decision maker', 'Cancelling mutilation of a child that was reported under the mandatory duty is for the registrar (page 45)', [decided(), asked({ decider: 'registrar' }), authorised()]],
])('%s: %s', (_, says, steps) => {
  expect(found(withRegistered, steps)).toBe(says);
});

test.each<readonly [string, string | null, readonly Step[]]>([
  ['on advice', null, [decided(rape), asked(asRape), advised(), authorised('c', 'chief-officer')]],
  ['before advice', 'The registrar’s advice is recorded before the chief officer decides (page 25)', [decided(rape), asked(asRape), authorised('c', 'chief-officer')]],
  ['by the registrar who is not on it', 'Without a registrar on the register, cancelling rape or homicide under C2 is for the chief officer for crime recording (page 25)', [decided(rape), asked(asRape), authorised('r', 'registrar')]],
  ['advice by an assessor', 'An assessor may not advise on cancellations; the registrar may', [decided(rape), asked(asRape), advised('a', 'assessor')]],
])('rape where no registrar is on the register, %s: %s', (_, says, steps) => {
  expect(found(withoutRegistered, steps)).toBe(says);
});

test('a second account of the one who asked is the one who asked', () => {
  const second: readonly Step[] = [
    ['m', 'administrator', { kind: 'person.proposed', data: { change: 'h', person: 'd2', role: 'senior-assessor', registered: false, sameAs: 'a', user: commitment, name: commitment } }],
    ['s', 'supervisor', { kind: 'person-change.approved', data: { change: 'h', person: 'd2', role: 'senior-assessor', registered: false } }],
  ];
  expect(found(withRegistered, [...second, decided(), asked(), authorised('d2')])).toBe(own);
});
