/** The list beside an incident: the linked first and whole, each incident once, and which is in front. */
import { expect, test } from 'vitest';
import type { BesideIncident, BesideRow, LinkView, SeenIncident } from '../../../../shared/ipc/beside-shapes.ts';
import { besideOf, entriesOf, inFrontOf, inOrder, letGoOf, orderOf, reasonFor, setBeside } from './beside.ts';
import { decidedWords } from './beside-words.ts';

const seen = (incident: string): SeenIncident => ({ incident, ref: incident, state: 'waiting', receivedAt: `2026-05-0${incident.slice(1)}T08:00:00.000Z`, precision: 'minute', openingCode: null, decided: null });
const row = (incident: string): BesideRow => ({ ...seen(incident), sure: 'likely', why: [], isSameVictim: true, isSameTwo: false, reason: 'same-person' });
const link = (one: string, other: string): LinkView => ({ link: `${one}${other}`, between: [seen(one), seen(other)], reason: 'course-of-conduct', at: '2026-05-09T08:00:00.000Z', by: 'p1', note: null });
const beside = (...rows: readonly BesideRow[]): BesideIncident => ({ rows: [...rows], unread: 0, unused: [], course: null, repeatVictim: null, behind: 0 });

test('a group stands whole before what was only found, the newest first, and nothing twice', () => {
  const entries = entriesOf({ id: 'i5', links: [link('i1', 'i5'), link('i1', 'i3')] }, beside(row('i4'), row('i3'), row('i2')));
  expect(entries.map((each) => [each.seen.incident, each.isLinked, each.link?.link ?? null, each.found !== null])).toEqual([
    ['i3', true, null, true],
    ['i1', true, 'i1i5', false],
    ['i4', false, null, true],
    ['i2', false, null, true],
  ]);
});

test('gone through, the rows stay where they are: one that is linked does not go to the top, and what has come since stands at the end', () => {
  const before = entriesOf({ id: 'i5', links: [] }, beside(row('i4'), row('i3'), row('i2')));
  const after = entriesOf({ id: 'i5', links: [link('i3', 'i5')] }, beside(row('i6'), row('i4'), row('i3'), row('i2')));
  expect(orderOf(after)).toEqual(['i3', 'i6', 'i4', 'i2']);
  expect(orderOf(inOrder(after, orderOf(before)))).toEqual(['i4', 'i3', 'i2', 'i6']);
  expect(inOrder(after, null)).toBe(after);
});

test('once the list is left its order is its own again, and what stands beside another incident is not touched', () => {
  setBeside('i1', { selected: 'i2', order: ['i2'], said: 'Linked.' });
  letGoOf('i9');
  expect(besideOf('i1')).toMatchObject({ order: ['i2'], said: 'Linked.' });
  letGoOf('i1');
  expect(besideOf('i1')).toMatchObject({ selected: 'i2', order: null, said: null });
});

test('before anything was asked the links alone are there', () => {
  expect(entriesOf({ id: 'i5', links: [link('i1', 'i5')] }, undefined).map(({ seen: { incident } }) => incident)).toEqual(['i1']);
});

test('the one chosen is in front, or the first; a link is suggested for what was found, or for what was chosen', () => {
  const entries = entriesOf({ id: 'i5', links: [] }, beside(row('i4'), row('i3')));
  expect([inFrontOf(entries, null), inFrontOf(entries, 'i3'), inFrontOf(entries, 'gone')].map((each) => each?.seen.incident)).toEqual(['i4', 'i3', 'i4']);
  expect(inFrontOf([], null)).toBeNull();
  const [front] = entries;
  expect(front && [reasonFor(front, null), reasonFor(front, 'same-occurrence')]).toEqual(['same-person', 'same-occurrence']);
});

test('what was chosen beside one incident is not chosen beside another', () => {
  setBeside('i1', { selected: 'i2', isLooking: true });
  expect(besideOf('i1')).toMatchObject({ selected: 'i2', isLooking: true });
  expect(besideOf('i9')).toMatchObject({ selected: null, isLooking: false });
  setBeside('i9', { reason: 'same-person' });
  expect(besideOf('i1')).toMatchObject({ selected: null, isLooking: false });
});

test.each([
  [null, 'Waiting'],
  [{ answers: ['record'], classes: ['8N', '8L'] }, 'Recorded 8N, 8L'],
  [{ answers: ['record', 'no-crime'], classes: ['8N'] }, 'Recorded 8N; No notifiable crime'],
  [{ answers: ['duplicate'], classes: [] }, 'Duplicate'],
] as const)('decided as %j it says %j', (decided, words) => {
  expect(decidedWords({ state: 'waiting', decided: decided && { answers: [...decided.answers], classes: [...decided.classes] } })).toBe(words);
});
