/** What may be closed with others: a baseline, the smallest change, and why it may not (NSIR, pages 4-5, 19, 26 and 27). */
import { expect, test } from 'vitest';
import type { IncidentText, IncidentVersion, Party } from '../../domain/incident.ts';
import { notExactDuplicate, notPlainTest } from './batchable.ts';

const person = (role: Party['role'], name: string | null, change: Partial<Party> = {}): Party => ({ role, kind: 'person', name, dateOfBirth: null, age: null, phone: null, note: null, ...change });

const caller = person('reporter', 'Cara Moss', { phone: '01632 960 114' });

type Change = { readonly text?: Partial<IncidentText>; readonly codes?: Partial<IncidentVersion['codes']> };

const version = ({ text = {}, codes = {} }: Change = {}): IncidentVersion => ({
  codes: { received: { at: null, precision: 'unreadable', text: null }, route: '101-call', capacity: 'other-third-party', openingCode: 'Nuisance', sourceClosing: null, qualifiers: [], grade: null, ...codes },
  text: { narrative: 'Youths kick a ball against the gates of Mill Lane.', log: [], parties: [caller], place: { text: 'Mill Lane', postcode: null, latitude: null, longitude: null }, occurred: null, other: [], ...text },
});

const log = (text: string) => [{ at: null, author: 'Operator 1', text }];
const victim = person('victim', 'Neil Moss');
const note = 'Second caller: youths kick a ball against the gates of Mill Lane. One threw a stone.';

test.for<readonly [string, Change, Change]>([
  ['the same again', {}, {}],
  ['other white space', { text: { narrative: '  Youths kick a ball\n against the  gates of Mill Lane.\t' } }, {}],
  ['names and places in capitals', { text: { parties: [{ ...caller, name: 'CARA MOSS' }], place: { text: 'MILL LANE', postcode: null, latitude: null, longitude: null } } }, {}],
  ['less than the main record knows', {}, { text: { parties: [{ ...caller, age: 41 }, victim], log: log('A patrol was sent.') }, codes: { qualifiers: ['Youth related'] } }],
  ['a second caller who was copied to the main record, with what they add', { text: { narrative: 'One threw a stone.', parties: [person('reporter', 'Ann Other')] } }, { text: { parties: [caller, person('witness', 'Ann Other')], log: log(note) } }],
  ['a caller who is a victim on both', { codes: { capacity: 'victim' }, text: { parties: [victim] } }, { codes: { capacity: 'victim' }, text: { parties: [victim] } }],
])('%s is an exact duplicate', ([, change, main]) => {
  expect(notExactDuplicate(version(change), version(main))).toEqual([]);
});

const four = 'National Standard for Incident Recording 2011, pages 4-5';
const five = 'National Standard for Incident Recording 2011, page 5';
const twentySix = 'National Standard for Incident Recording 2011, page 26';

test.for<readonly [string, Change, Change, string, string | null]>([
  ['another caller', { text: { parties: [person('reporter', 'Ann Other')] } }, {}, 'Its caller is not on the main record', four],
  ['the same name with another number', { text: { parties: [{ ...caller, phone: '01632 960 999' }] } }, {}, 'Its caller is not on the main record', four],
  ['nobody named as its caller', { text: { parties: [] } }, { text: { parties: [] } }, 'It does not say who called', four],
  ['a caller without name or number', { text: { parties: [person('reporter', ' ', { note: 'a man' })] } }, {}, 'It does not say who called', four],
  ['a caller who is a victim and was a witness', { codes: { capacity: 'victim' } }, {}, 'Its caller reports as a victim', four],
  ['a further victim', { text: { parties: [caller, victim] } }, {}, 'It tells of a victim', five],
  ['a victim who is only a witness there', { text: { parties: [caller, victim] } }, { text: { parties: [caller, { ...victim, role: 'witness' }] } }, 'It tells of a victim', five],
  ['something new of a victim', { text: { parties: [caller, { ...victim, note: 'Hurt his hand.' }] } }, { text: { parties: [caller, victim] } }, 'It tells of a victim', five],
  ['a suspect', { text: { parties: [caller, person('suspect', 'Dean Harrow')] } }, {}, 'It tells of somebody', five],
  ['more of the same text', { text: { narrative: 'Youths kick a ball against the gates of Mill Lane. One threw a stone.' } }, {}, 'Its text is not that of the main record', five],
  ['an entry in its log', { text: { log: log('One threw a stone.') } }, {}, 'Its text is not that of the main record', five],
  ['a field of its source', { text: { other: [{ name: 'Note', value: 'One threw a stone.' }] } }, {}, 'Its text is not that of the main record', five],
  ['no text', { text: { narrative: ' ' } }, {}, 'It has no text to compare', null],
  ['another place', { text: { place: { text: 'Mill Road', postcode: null, latitude: null, longitude: null } } }, {}, 'It is at another place', twentySix],
  ['no place where there is one', { text: { place: null } }, {}, 'It is at another place', twentySix],
  ['another opening code', { codes: { openingCode: 'Criminal damage' } }, {}, 'Its opening code or qualifiers', null],
  ['a qualifier', { codes: { qualifiers: ['Domestic abuse'] } }, {}, 'Its opening code or qualifiers', null],
  ['another time', { text: { occurred: 'Sunday night' } }, {}, 'It is said to have happened at another time', null],
])('%s is none', ([, change, main, says, cite]) => {
  expect(notExactDuplicate(version(change), version(main))).toEqual([{ says: expect.stringMatching(`^${says}`) as string, cite }]);
});

const ignore = { narrative: 'Test call, please ignore.' };

test.for<readonly [string, Change, readonly string[]]>([
  ['nothing but that the line was tried', { text: ignore }, []],
  ['a code that tells of harm', { text: ignore, codes: { openingCode: 'Domestic incident' } }, ['Its codes tell of harm (domestic abuse)']],
  ['a victim', { text: { ...ignore, parties: [victim] } }, ['It names a victim']],
  ['words that tell of a crime', { text: { narrative: 'Test? He said he was punched.' } }, ['Its words tell of a crime']],
])('a test call with %s', ([, change, says]) => {
  expect(notPlainTest(version(change)).map((each) => says.find((start) => each.says.startsWith(start)) ?? each.says)).toEqual(says);
});
