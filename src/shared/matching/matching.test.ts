/** What joins two incidents and what does not: a baseline, the smallest change, and its false friends. */
import { expect, test } from 'vitest';
import { IncidentText } from '../domain/incident.ts';
import { courseOf, repeatVictimOf } from './course.ts';
import { keysOf, type Compared } from './keys.ts';
import { matcher } from './match.ts';
import { namesAlike } from './names.ts';
import { personalPhone } from './phones.ts';
import { suggestedReason } from './reason.ts';
import { marksIn } from './registrations.ts';
import { addressKeys, addressOf } from './addresses.ts';

type Input = Parameters<typeof IncidentText.parse>[0];
type Party = { role?: string; kind?: string; name?: string | null; dateOfBirth?: string; age?: number; phone?: string };

const told = ({ parties = [], ...change }: { readonly narrative?: string; readonly parties?: readonly Party[]; readonly place?: object } = {}, received: Compared['codes']['received'] = { at: '2026-04-13T08:00:00.000Z', precision: 'minute', text: null }): Compared => ({
  codes: { received },
  text: IncidentText.parse({ narrative: '', log: [], parties: parties.map((party) => ({ role: 'victim', kind: 'person', name: null, ...party })), place: null, occurred: null, other: [], ...change } satisfies Input),
});

/** Only what shares a key is ever compared. */
const found = (one: Compared, other: Compared) => {
  const keys = new Set(keysOf(other).map(({ kind, value }) => `${kind} ${value}`));
  return keysOf(one).some(({ kind, value }) => keys.has(`${kind} ${value}`)) ? matcher(one)(other) : null;
};

const says = (one: Compared, other: Compared): readonly string[] => (found(one, other)?.why ?? []).map((why) => `${why.sure}: ${why.says}`);

test.each([
  ['Jon Smyth', 'John Smith', 'alike'],
  ['John Smith', 'Smith, John', 'same'],
  ['Mr John Smith', 'john  SMITH', 'same'],
  ['Bill Turner', 'William Turner', 'alike'],
  ['Siân O’Neill', 'Sian Oneil', 'alike'],
  ['Mohammed Khan', 'Muhammad Kahn', 'alike'],
  ['Agnieszka Danforth-Eze', 'Agnieszka Eze', 'alike'],
  ['Mary Anne Holt', 'Mary Holt', 'alike'],
  ['Michael Brown', 'Micheal Brown', 'alike'],
  ['Анна Петрова', 'Анна Петрова', 'same'],
  ['John Smith', 'Joan Smith', 'alike'],
  ['John Smith', 'Peter Smith', null],
  ['John Smith', 'John Jones', null],
  ['John', 'John', null],
  ['Unknown Male', 'Unknown Male', null],
  ['Refused', 'Refused', null],
  ['Not given', 'Not given', null],
  [null, null, null],
] as const)('the names %j and %j are %j', (one, other, alike) => {
  expect(namesAlike(one, other)).toBe(alike);
  expect(namesAlike(other, one)).toBe(alike);
});

test.each([
  ['07700 900123', '07700900123'],
  ['+44 7700 900123', '07700900123'],
  ['0044 (0)7700-900-123', '07700900123'],
  ['999', null],
  ['0000000000', null],
  ['07777 777777', null],
  ['withheld', null],
  [null, null],
] as const)('the number %j is kept as %j', (text, digits) => expect(personalPhone(text)).toBe(digits));

test.each([
  ['A blue Ford AB12 CDE was seen', ['AB12CDE']],
  ['reg ABl2 CDE', []],
  ['AB12CDO, also written ABI2 CD0', ['AB12CD0']],
  ['A123 BCD and ABC 123D', ['A123BCD', 'ABC123D']],
  ['He was cooking at 12 the other day with PC 2214 Harley at 19:30', []],
  ['WR-0413-00012 and DEMO-001', []],
  ['He lives at 4 High Street, BS10 1AB, and works at LS110QR', []],
  ['ON THE A38 AND THE M25 FOR AN HOUR, MALE AGE 30Y, FEMALE AGE 22F', []],
  ['THE A38 AND A123 BCD', ['A123BCD']],
  ['THE12 XYZ', []],
] as const)('%j has the marks %j', (text, marks) => expect([...marksIn(text).keys()]).toEqual(marks));

const door = { text: '14 Tannery Rd, Wrekenbridge', postcode: 'WK1 2QA' };

test.each([
  ['its own', door, true],
  ['the road in full and the postcode without a space', { text: '14 Tannery Road, Wrekenbridge', postcode: 'wk12qa' }, true],
  ['the postcode in the text', { text: '14 Tannery Road, Wrekenbridge WK1 2QA', postcode: null }, true],
  ['no postcode', { text: '14, Tannery Road, Wrekenbridge', postcode: null }, true],
  ['another door', { text: '16 Tannery Rd, Wrekenbridge', postcode: 'WK1 2QA' }, false],
  ['a flat within it', { text: 'Flat 2, 14 Tannery Rd, Wrekenbridge', postcode: 'WK1 2QA' }, false],
  ['the same door in another town', { text: '14 Tannery Rd, Castlebourne', postcode: 'WK2 2QA' }, false],
  ['the street alone', { text: 'Tannery Rd, Wrekenbridge', postcode: 'WK1 2QA' }, false],
] as const)('an address is found again by %s: %#', (_, place, isSame) => {
  const why = found(told({ place: door }), told({ place }))?.why ?? [];
  expect(why.map(({ about }) => about)).toEqual(isSame ? ['address'] : []);
});

const bar = { text: 'Bar Sixty-One, St Oswin’s Road, Severnholt', postcode: 'WK10 2QH' };
const at = (time: string, precision: 'minute' | 'day' = 'minute') => ({ at: `2026-04-13T${time}:00.000Z` as never, precision, text: null });

test.each([
  ['eleven minutes later', bar, at('08:11'), ['likely: The same place, received 11 minutes apart: Bar Sixty-One, St Oswin’s Road, Severnholt']],
  ['at the same minute, and without a postcode', { text: 'BAR SIXTY ONE, St Oswins Road, Severnholt' }, at('08:00'), ['likely: The same place, received at the same minute: Bar Sixty-One, St Oswin’s Road, Severnholt']],
  ['two hours before', bar, at('06:00'), ['possible: The same place, received 120 minutes apart: Bar Sixty-One, St Oswin’s Road, Severnholt']],
  ['later than that', bar, at('10:01'), []],
  ['on a day whose minute is not known', bar, at('08:00', 'day'), []],
  ['of the same postcode, called otherwise', { text: 'The car park by the bar', postcode: 'WK10 2QH' }, at('08:01'), ['possible: The same postcode, received 1 minute apart: WK10 2QH']],
  ['of the same name in another postcode', { ...bar, postcode: 'WK1 1AA' }, at('08:11'), []],
  ['of another name', { text: 'The Copper Heron, St Oswin’s Road, Severnholt', postcode: null }, at('08:11'), []],
  ['with a door', { text: '4 St Oswin’s Road, Severnholt', postcode: 'WK10 2QH' }, at('08:11'), []],
] as const)('what anybody may be at is one occurrence when it is reported again %s: %#', (_, place, received, expected) => {
  const match = found(told({ place: bar }), told({ place }, received));
  expect((match?.why ?? []).map((why) => `${why.sure}: ${why.says}`)).toEqual(expected);
  if (match) expect(suggestedReason(match)).toBe('same-occurrence');
});

test.each([{ text: 'Severnholt' }, { text: 'Severnholt General Hospital, Mill Lane' }, { text: 'Not known' }, { text: 'Unknown location' }, { text: 'No fixed abode' }])('$text is where too much else happens', (place) => {
  expect(found(told({ place }), told({ place }, at('08:11')))).toBeNull();
});

test.each(['Wrekenbridge Police Station, 1 Station Road', '12 Castle Street Custody Suite', 'Ward 7, Wrekenbridge General Hospital', 'Jubilee Park'])('%s is no address of anybody', (text) => {
  expect(addressOf({ text, postcode: 'WK1 1AA', latitude: null, longitude: null })).toBeNull();
  expect(addressKeys({ text, postcode: 'WK1 1AA', latitude: null, longitude: null })).toEqual([]);
});

const john: Party = { name: 'John Smith', dateOfBirth: '1990-02-28', phone: '07700 900123' };

test.each<[string, Party, readonly string[]]>([
  ['all the same', john, ['sure: The same victim: the same date of birth, phone and the same name, John Smith']],
  ['born on the same day, written otherwise', { name: 'Jon Smyth', dateOfBirth: '28/02/1990' }, ['sure: The same victim: the same date of birth, and the name is alike: ‘John Smith’ / ‘Jon Smyth’']],
  ['the same phone and a name alike', { name: 'Jon Smyth', phone: '+44 7700 900 123' }, ['sure: The same victim: the same phone, and the name is alike: ‘John Smith’ / ‘Jon Smyth’']],
  ['the same phone and no name', { phone: '07700900123' }, ['likely: The same victim: the same phone']],
  ['the same phone and another name', { name: 'Priya Oakhanger', phone: '07700900123' }, ['possible: The same victim: the same phone, under another name']],
  ['the same phone and name, born on another day', { ...john, dateOfBirth: '1961-05-01' }, ['possible: The same victim: the same phone, another date of birth and the same name, John Smith']],
  ['the same name and nothing else', { name: 'John Smith' }, ['possible: The same victim: the same name, John Smith, and nothing else to go by']],
  ['a name alike and nothing else', { name: 'Jon Smyth' }, []],
  ['the same name, born on another day', { name: 'John Smith', dateOfBirth: '1961-05-01' }, []],
  ['born on the same day, another name', { name: 'Priya Oakhanger', dateOfBirth: '1990-02-28' }, []],
  ['the same person as suspect', { ...john, role: 'suspect' }, ['sure: The victim here is the suspect there: the same date of birth, phone and the same name, John Smith']],
  ['an organisation of that name', { ...john, kind: 'organisation' }, []],
])('a person with %s: %#', (_, other, expected) => {
  expect(says(told({ parties: [john] }), told({ parties: [other] }))).toEqual(expected);
});

test.each([
  [40, 41, ['likely']],
  [40, 43, []],
] as const)('the same name at %i and at %i', (one, other, sure) => {
  const match = found(told({ parties: [{ name: 'John Smith', age: one }] }), told({ parties: [{ name: 'John Smith', age: other }] }));
  expect((match?.why ?? []).map((why) => why.sure)).toEqual(sure);
});

const two = (victim: string, suspect: string) => told({ parties: [{ name: victim }, { name: suspect, role: 'suspect' }] });

test('a victim and a suspect who meet again are likely the same two, by their names alone', () => {
  const match = found(two('Cara Moss', 'Neil Moss'), two('Cara Moss', 'Neil Moss'));
  expect(match).toMatchObject({ sure: 'likely', isSameVictim: true, isSameTwo: true });
  expect(match && suggestedReason(match)).toBe('course-of-conduct');
});

test('the same two the other way round are not the same two', () => {
  expect(found(two('Cara Moss', 'Neil Moss'), two('Neil Moss', 'Cara Moss'))).toMatchObject({ isSameVictim: false, isSameTwo: false });
});

test('the same victim and another suspect is a repeat victim, and no course between two', () => {
  expect(found(two('Cara Moss', 'Neil Moss'), two('Cara Moss', 'Idris Wren'))).toMatchObject({ isSameVictim: true, isSameTwo: false });
});

const words = 'The caller says that somebody broke the window of the shed behind the house last night and took two bicycles and a box of tools, and that nothing was heard.';

test.each([
  ['the same', words, ['sure: The text is the same']],
  ['with a word changed', words.replace('bicycles', 'bikes'), ['likely: The text is nearly the same: 80% of its phrases']],
  ['of something else', 'The caller says that a man shouted at her from a car outside the school this morning while she walked with the children, and that he drove off when she rang.', []],
])('a text that is %s', (_, other, expected) => {
  expect(says(told({ narrative: words }), told({ narrative: other }))).toEqual(expected);
});

test('a text of a few words is like too many others', () => expect(keysOf(told({ narrative: 'Abandoned call, no reply.' }))).toEqual([]));

test('a vehicle is found however its mark was heard', () => {
  const one = told({ narrative: 'He sat outside in a grey van, QX17 OIL.' });
  expect(says(one, told({ narrative: 'Grey van seen again: Qx17 0IL' }))).toEqual(['sure: The same vehicle: QX17 OIL, there QX17 0IL']);
  expect(says(one, told({ narrative: 'Grey van seen again: QX18 OIL' }))).toEqual([]);
});

test.each([
  [['2026-04-01T10:00:00.000Z'], null],
  [['2026-04-01T10:00:00.000Z', '2026-04-01T18:00:00.000Z'], '2 incidents on one day between the same two people: may be a course of conduct'],
  [['2026-04-01T05:00:00.000Z', '2026-04-01T19:00:00.000Z'], '2 incidents on one day between the same two people: may be a course of conduct'],
  [['2026-04-01T22:00:00.000Z', '2026-04-02T08:00:00.000Z'], '2 incidents on two days running between the same two people: may be a course of conduct'],
  [['2026-04-01T22:30:00.000Z', '2026-04-01T23:30:00.000Z'], '2 incidents on two days running between the same two people: may be a course of conduct'],
  [['2026-04-30T10:00:00.000Z', '2026-04-01T10:00:00.000Z', '2026-05-06T10:00:00.000Z'], '3 incidents in 5 weeks between the same two people: may be a course of conduct'],
  [['2026-01-01T10:00:00.000Z', null, '2026-05-06T10:00:00.000Z'], '3 incidents in 4 months between the same two people: may be a course of conduct'],
])('%j', (received, expected) => {
  expect(courseOf(received)?.says ?? null).toBe(expected);
  expect(repeatVictimOf(received) === null).toBe(expected === null);
});
