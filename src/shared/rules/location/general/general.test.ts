/** The rules of location one by one (pages 15-16): what each turns on, which goes before which, and what is asked. */
import { expect, test } from 'vitest';
import { act } from '../../../../../tests/support/facts.ts';
import { located, placed } from '../../../../../tests/support/located.ts';
import type { FactsInput } from '../../facts/document.ts';
import { isToldInAnotherForceArea } from './located-act.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];
type Told = Partial<Extract<ActInput, { kind: 'offence' }>>;

const told = (change: Told = {}) => act({ kind: 'offence', class: '105A', code: '105/01', circumstances: ['place-in-question'], setting: [], ...change });

const body: FactsInput = { victims: [{ id: 'V1', kind: 'organisation' }] };
const both: FactsInput = { victims: [{ id: 'V1' }, { id: 'V2', kind: 'organisation' }] };
const nowhere: Told = { suspectWas: 'unknown', victimWas: 'unknown' };
const device: Told = { setting: ['mobile-or-internet-device'] };
const several: Told = { setting: ['several-forces'] };
const railway: Told = { setting: ['british-transport-police'] };
const flight: Told = { setting: ['in-flight-place-unclear'], flight: ['internal'] };
const agreed: Told = { setting: ['another-place-agreed'], suspectWas: 'A', agreedForce: 'B', agreement: ['rationale', 'decision-makers-or-registrars-of-both-forces'] };
const declined: Told = { committedIn: 'northern-ireland', declined: true, victimWas: 'B' };
const investigated: Told = { suspectWas: 'abroad', connection: ['investigated-by-this-force'] };
const settle = 'the forces concerned settle it together, with their registrars.';

test.each<readonly [string, Told & { readonly around?: FactsInput }, string]>([
  // The four principles, each only where those before it name no force.
  ['the suspect in A', { suspectWas: 'A', victimWas: 'B', victimLives: 'C' }, 'where-the-suspect-was A'],
  ['the suspect here', { suspectWas: 'here', victimWas: 'B' }, 'where-the-suspect-was here'],
  ['the suspect not told', { victimWas: 'B' }, 'asks suspectWas'],
  ['the suspect nobody knows where', { suspectWas: 'unknown', victimWas: 'B', victimLives: 'C' }, 'where-the-victim-was B'],
  ['the victim not told', { suspectWas: 'unknown', victimLives: 'C' }, 'asks victimWas'],
  ['a victim in Scotland who lives in C', { suspectWas: 'unknown', victimWas: 'scotland', victimLives: 'C' }, 'where-the-victim-lives C'],
  ['a victim in Northern Ireland who lives in C', { suspectWas: 'unknown', victimWas: 'northern-ireland', victimLives: 'C' }, 'where-the-victim-lives C'],
  ['a victim abroad who lives in C', { suspectWas: 'unknown', victimWas: 'abroad', victimLives: 'C' }, 'where-the-victim-lives C'],
  ['a person: no place of business is asked', { ...nowhere, victimLives: 'unknown' }, `a person: No principle names one force: ${settle}`],
  ['a person and a body: the home first', { ...nowhere, victimLives: 'C', businessPlace: 'D', to: ['V1', 'V2'], around: both }, 'where-the-victim-lives C'],
  ['a person and a body: the business where the home is not known', { ...nowhere, victimLives: 'unknown', businessPlace: 'D', to: ['V1', 'V2'], around: both }, 'place-of-business D'],
  ['a body: no home is asked', { ...nowhere, businessPlace: 'D', around: body }, 'place-of-business D'],
  ['a body: its business is asked', { ...nowhere, around: body }, 'asks businessPlace'],
  ['no victim: only the suspect is asked', { to: [] }, 'asks suspectWas'],
  ['no victim, the suspect nobody knows where', { to: [], suspectWas: 'unknown' }, `a person: No principle names one force: ${settle}`],
  // Devices have principles of their own.
  ['a device: the victim is not asked for', { ...device, suspectWas: 'unknown', suspectLives: 'E', victimWas: 'B' }, 'latest-residence-of-the-suspect E'],
  ['a device, the residence in several areas', { ...device, suspectWas: 'several', suspectLives: 'several', victimLives: 'C' }, 'where-the-victim-lives C'],
  ['a device, the home not told', { ...device, suspectWas: 'unknown', suspectLives: 'unknown' }, 'asks victimLives'],
  ['a device: no business is asked', { ...device, ...nowhere, suspectLives: 'unknown', victimLives: 'unknown', businessPlace: 'D' }, `a person: None of the three principles names one force: ${settle}`],
  // More than one force.
  ['several areas, the suspect not told', { ...several, victimWas: 'B' }, 'asks suspectWas'],
  ['several areas, the victim not told', { ...several, suspectWas: 'several' }, 'asks victimWas'],
  ['several areas, no victim', { ...several, to: [], suspectWas: 'several', firstAware: 'B' }, 'force-first-aware B'],
  ['several areas, no home is asked', { ...several, ...nowhere, victimLives: 'C', firstAware: 'B' }, 'force-first-aware B'],
  ['several areas by a device', { setting: ['several-forces', 'mobile-or-internet-device'], ...nowhere, suspectLives: 'E', firstAware: 'B' }, 'force-first-aware B'],
  ['several areas, and who was first aware nobody knows', { ...several, ...nowhere, firstAware: 'unknown' }, 'a person: It affects several forces, and which first became aware of it is not known: the forces concerned agree.'],
  ['several areas, first aware in several', { ...several, ...nowhere, firstAware: 'several' }, 'a person: It affects several forces, and which first became aware of it is not known: the forces concerned agree.'],
  ['several areas, the suspect known', { ...several, suspectWas: 'A', firstAware: 'B' }, 'where-the-suspect-was A'],
  ['several areas, the victim known', { ...several, suspectWas: 'unknown', victimWas: 'B', firstAware: 'C' }, 'where-the-victim-was B'],
  // British Transport Police, flights and the sea go before them.
  ['the railway, the suspect not told', railway, 'british-transport-police ?'],
  ['the railway by a device', { setting: ['british-transport-police', 'mobile-or-internet-device'], suspectWas: 'A' }, 'british-transport-police ?'],
  ['the railway through several areas', { setting: ['british-transport-police', 'several-forces'], ...nowhere, firstAware: 'B' }, 'british-transport-police ?'],
  ['a flight, the suspect not told', flight, 'departure-airport ?'],
  ['a flight, which not told', { ...flight, flight: undefined, suspectWas: 'A' }, 'asks flight'],
  ['a flight through several areas', { ...flight, setting: ['in-flight-place-unclear', 'several-forces'], ...nowhere, firstAware: 'B' }, 'departure-airport ?'],
  ['a flight departing', { ...flight, flight: ['international-departing'] }, 'departure-airport ?'],
  ['a British-registered aircraft', { ...flight, flight: ['british-registered'] }, 'departure-airport ?'],
  ['a flight of no kind that is named', { ...flight, flight: [], suspectWas: 'A' }, 'where-the-suspect-was A'],
  ['at sea', { setting: ['at-sea'], suspectWas: 'A' }, 'a person: It was at sea, for which no rule is printed.'],
  ['at sea through several areas', { setting: ['at-sea', 'several-forces'], ...nowhere, firstAware: 'B' }, 'a person: It was at sea, for which no rule is printed.'],
  // Another place by agreement.
  ['agreed by both', agreed, 'force-agreed-on B'],
  ['agreed for a device', { ...agreed, setting: ['another-place-agreed', 'mobile-or-internet-device'] }, 'force-agreed-on B'],
  ['agreed for what affects several', { ...agreed, ...nowhere, setting: ['another-place-agreed', 'several-forces'], firstAware: 'C' }, 'force-agreed-on B'],
  ['agreed without a rationale', { ...agreed, agreement: ['decision-makers-or-registrars-of-both-forces'] }, 'where-the-suspect-was A'],
  ['agreed by one alone', { ...agreed, agreement: ['rationale'] }, 'where-the-suspect-was A'],
  ['agreed on, the force not told', { ...agreed, agreedForce: undefined }, 'asks agreedForce'],
  ['agreed on, no one force', { ...agreed, agreedForce: 'several' }, 'where-the-suspect-was A'],
  ['told to be agreed, and not in question as such', { ...agreed, setting: [] }, 'where-the-suspect-was A'],
  // Outside England and Wales.
  ['committed in Northern Ireland, and declined', declined, 'where-the-victim-was B'],
  ['declined, and the suspect was in A', { ...declined, suspectWas: 'A' }, 'where-the-victim-was B'],
  ['declined, by a device', { ...declined, ...device, suspectWas: 'A' }, 'where-the-victim-was B'],
  ['declined, the victim not told', { ...declined, victimWas: undefined }, 'asks victimWas'],
  ['declined, the victim in several areas: no other principle names one', { ...declined, victimWas: 'several', suspectWas: 'A', connection: [] }, 'nothing'],
  ['declined, by a device, the victim in several areas', { ...declined, ...device, victimWas: 'several', suspectWas: 'A', connection: [] }, 'nothing'],
  ['declined in Scotland, the victim in several areas', { ...declined, committedIn: 'scotland', victimWas: 'several', suspectWas: 'A', connection: [] }, 'nothing'],
  ['declined, and this force investigates it: where the victim was decides', { ...declined, connection: ['investigated-by-this-force'] }, 'where-the-victim-was B'],
  ['committed in Scotland, and not declined, the suspect told', { ...declined, committedIn: 'scotland', declined: false, suspectWas: 'A' }, 'where-the-suspect-was A'],
  ['declined, though committed in England', { ...declined, committedIn: 'england-or-wales', suspectWas: 'A' }, 'where-the-suspect-was A'],
  ['declined, on the railway', { ...declined, ...railway }, 'british-transport-police ?'],
  ['declined, on a flight', { ...declined, ...flight }, 'departure-airport ?'],
  ['the suspect abroad, the victim in B', { suspectWas: 'abroad', connection: [], victimWas: 'B' }, 'where-the-victim-was B'],
  ['the suspect in Scotland by a device, the victim in B', { ...device, suspectWas: 'scotland', connection: [], victimWas: 'B' }, 'where-the-victim-was B'],
  ['the suspect abroad, no victim, investigated here', { ...investigated, to: [] }, 'force-that-investigates here'],
  ['the suspect abroad, no victim and nothing that connects it: no victim is asked', { suspectWas: 'abroad', to: [], connection: [] }, `a person: No principle names one force: ${settle}`],
  ['the suspect abroad, the victim told abroad, investigated here', { ...investigated, victimWas: 'abroad' }, 'force-that-investigates here'],
  ['the suspect abroad, investigated here, the victim told inside', { ...investigated, connection: ['investigated-by-this-force', 'victim-in-england-or-wales-at-the-time'] }, 'asks victimWas'],
  ['the suspect abroad, investigated here, the victim in B', { ...investigated, connection: ['investigated-by-this-force', 'victim-in-england-or-wales-at-the-time'], victimWas: 'B' }, 'where-the-victim-was B'],
])('%s', (_, { around, ...change }, says) => {
  expect(located(told(change), around)).toBe(says);
});

test.each<readonly [string, ActInput, string]>([
  ['nothing', told({ circumstances: [] }), 'this-force here'],
  ['a setting of a device alone', told({ circumstances: [], ...device }), 'this-force here'],
  ['the suspect here', told({ circumstances: [], suspectWas: 'here' }), 'this-force here'],
  ['the victim where nobody knows', told({ circumstances: [], victimWas: 'unknown' }), 'this-force here'],
  ['the victim abroad', told({ circumstances: [], victimWas: 'abroad' }), 'this-force here'],
  ['the suspect in A', told({ circumstances: [], suspectWas: 'A' }), 'where-the-suspect-was A'],
  ['the victim in B', told({ circumstances: [], victimWas: 'B', suspectWas: 'unknown' }), 'where-the-victim-was B'],
  ['the suspect in several areas', told({ circumstances: [], suspectWas: 'several', victimWas: 'B' }), 'where-the-victim-was B'],
  ['first heard of by B', told({ circumstances: [], ...several, ...nowhere, firstAware: 'B' }), 'force-first-aware B'],
  ['first heard of by B, and no setting', told({ circumstances: [], setting: undefined, firstAware: 'B', suspectWas: 'A' }), 'asks setting'],
  ['at sea', told({ circumstances: [], setting: ['at-sea'] }), 'a person: It was at sea, for which no rule is printed.'],
  ['committed in England', told({ circumstances: [], committedIn: 'england-or-wales' }), 'this-force here'],
  ['circumstances of another kind', told({ circumstances: ['recorded-by-another-force'] }), 'this-force here'],
  ['no circumstances told', told({ circumstances: undefined }), 'asks circumstances'],
  ['no circumstances told, a device', told({ circumstances: undefined, ...device }), 'asks circumstances'],
  ['no circumstances told, several areas', told({ circumstances: undefined, ...several, suspectWas: 'A' }), 'asks circumstances'],
  ['no circumstances told, and the suspect told abroad', told({ circumstances: undefined, suspectWas: 'abroad', victimWas: 'B', connection: [] }), 'where-the-victim-was B'],
  ['the place in question, no setting told', told({ setting: undefined, suspectWas: 'A' }), 'asks setting'],
])('where the circumstances leave out that the place is in question: %s', (_, input, says) => {
  expect(located(input)).toBe(says);
});

test.each([
  ['genital mutilation', 'fgm'],
  ['slavery', 'modern-slavery'],
  ['forced marriage', 'forced-marriage'],
] as const)('%s says itself what of it abroad is recorded: it is no crime outside by the general rules', (_, kind) => {
  const of = (change: object) => located({ ...act({ kind }), circumstances: [], setting: [], ...change } as ActInput);
  expect(of({ suspectWas: 'abroad' })).toBe('this-force here');
  expect(of({ circumstances: ['outside-england-and-wales'] })).toBe('nothing');
  expect(located({ ...told({ circumstances: [], suspectWas: 'abroad', victimWas: 'B', connection: [] }) })).toBe('where-the-victim-was B');
});

const slavery = (where: 'this-force' | 'england-and-wales' | 'not-confirmed' | 'scotland-or-northern-ireland', change: object = {}) =>
  located(act({ kind: 'modern-slavery', source: 'reported-to-police', where, exploitation: 'servitude', circumstances: [], ...change }));

test.each<readonly [string, string, string]>([
  ['here', slavery('this-force'), 'this-force here'],
  ['elsewhere in England and Wales', slavery('england-and-wales'), 'asks setting'],
  ['elsewhere, where the suspect was in A', slavery('england-and-wales', { setting: [], suspectWas: 'A' }), 'where-the-suspect-was A'],
  ['at a place that is not shown to be here', slavery('not-confirmed'), 'asks setting'],
  ['in Scotland or Northern Ireland, and declined there', slavery('scotland-or-northern-ireland', { declined: true, setting: [], victimWas: 'B' }), 'where-the-victim-was B'],
])('slavery reported to police, committed %s (pages 15, 49)', (_, says, expected) => {
  expect(says).toBe(expected);
});

test.each<readonly [string | undefined, string | undefined, boolean]>([
  ['A', undefined, true],
  ['A', 'here', true],
  ['here', 'B', false],
  [undefined, 'B', true],
  ['unknown', 'B', true],
  ['several', 'B', false],
  ['abroad', 'B', false],
  ['scotland', 'B', false],
  ['unknown', 'here', false],
  ['unknown', 'several', false],
  ['unknown', 'abroad', false],
  [undefined, 'northern-ireland', false],
  [undefined, undefined, false],
])('the suspect in %s, the victim in %s: in another force’s area is %s (page 15)', (suspectWas, victimWas, expected) => {
  const where = { ...(suspectWas === undefined ? {} : { suspectWas }), ...(victimWas === undefined ? {} : { victimWas }) };
  expect(isToldInAnotherForceArea(placed(told(where)).act)).toBe(expected);
});
