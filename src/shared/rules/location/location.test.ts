/** Which force records a crime (pages 15-16): each principle, the next where it names no force, and what is asked. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

type Told = Partial<Parameters<typeof act<'offence'>>[0]>;

const offence = (change: Told = {}) => act({ kind: 'offence', class: '105A', code: '105/01', circumstances: ['place-in-question'], setting: [], ...change });
const answerTo = (change: Told, around: FactsInput = {}) => answerOf(decideFacts(reported({ acts: [offence(change)], ...around })));
const shop: FactsInput = { victims: [{ id: 'V1', kind: 'organisation' }] };
const phone: Told = { setting: ['mobile-or-internet-device'] };
const several: Told = { setting: ['several-forces'] };
const agreed: Told = { ...phone, setting: ['mobile-or-internet-device', 'another-place-agreed'], suspectWas: 'A', agreedForce: 'B' };
const flown = (...flight: NonNullable<Told['flight']>): Told => ({ setting: ['in-flight-place-unclear'], flight });
const abroad: Told = { circumstances: ['outside-england-and-wales'], committedIn: 'outside-the-united-kingdom', suspectWas: 'abroad', connection: [] };
const inside: Told = { ...abroad, connection: ['victim-in-england-or-wales-at-the-time', 'interaction-needed-at-the-time'], victimWas: 'A' };
const scotland: Told = { circumstances: ['outside-england-and-wales'], setting: [], committedIn: 'scotland', suspectWas: 'scotland', connection: [], victimWas: 'A', declined: false };

test.each<readonly [string, Told, FactsInput, string, string | null]>([
  ['nothing puts it elsewhere', { circumstances: [] }, {}, 'this-force', 'here'],
  ['the suspect in A, the victim in B (page 15)', { suspectWas: 'A', victimWas: 'B' }, {}, 'where-the-suspect-was', 'A'],
  ['the suspect nobody knows where, the victim in B', { suspectWas: 'unknown', victimWas: 'B' }, {}, 'where-the-victim-was', 'B'],
  ['the suspect in several areas, the victim in B', { suspectWas: 'several', victimWas: 'B' }, {}, 'where-the-victim-was', 'B'],
  ['neither is known: the home', { suspectWas: 'unknown', victimWas: 'unknown', victimLives: 'C' }, {}, 'where-the-victim-lives', 'C'],
  ['neither is known: the place of business', { suspectWas: 'unknown', victimWas: 'unknown', businessPlace: 'D' }, shop, 'place-of-business', 'D'],
  ['a device, the suspect in A', { ...phone, suspectWas: 'A', victimWas: 'B' }, {}, 'where-the-suspect-was', 'A'],
  ['a device, the latest residence and not where the victim was', { ...phone, suspectWas: 'unknown', suspectLives: 'E', victimWas: 'B' }, {}, 'latest-residence-of-the-suspect', 'E'],
  ['a device, nothing of the suspect', { ...phone, suspectWas: 'unknown', suspectLives: 'unknown', victimLives: 'C' }, {}, 'where-the-victim-lives', 'C'],
  ['both forces agree, with a rationale', { ...agreed, agreement: ['rationale', 'decision-makers-or-registrars-of-both-forces'] }, {}, 'force-agreed-on', 'B'],
  ['without a rationale', { ...agreed, agreement: ['decision-makers-or-registrars-of-both-forces'] }, {}, 'where-the-suspect-was', 'A'],
  ['by one force alone', { ...agreed, agreement: ['rationale'] }, {}, 'where-the-suspect-was', 'A'],
  ['a journey through several areas (page 16)', { ...several, suspectWas: 'several', victimWas: 'several', firstAware: 'B' }, {}, 'force-first-aware', 'B'],
  ['several areas, and the suspect in A all the while', { ...several, suspectWas: 'A' }, {}, 'where-the-suspect-was', 'A'],
  ['several areas, and the victim in B', { ...several, suspectWas: 'unknown', victimWas: 'B' }, {}, 'where-the-victim-was', 'B'],
  ['a railway station (page 16)', { setting: ['british-transport-police'], suspectWas: 'A' }, {}, 'british-transport-police', null],
  ['an internal flight (page 16)', flown('internal'), {}, 'departure-airport', null],
  ['a flight departing for abroad', flown('international-departing'), {}, 'departure-airport', null],
  ['a British-registered aircraft between other countries', flown('british-registered'), {}, 'departure-airport', null],
  ['a suspect abroad, a victim inside, an interaction (page 15)', { ...inside, setting: [] }, {}, 'where-the-victim-was', 'A'],
  ['a suspect abroad whom this force investigates', { ...abroad, connection: ['investigated-by-this-force'], setting: [], victimWas: 'abroad' }, {}, 'force-that-investigates', 'here'],
  ['committed in Scotland, and declined (page 15)', { ...scotland, declined: true }, {}, 'where-the-victim-was', 'A'],
  ['committed in Scotland, and declined, where the suspect was not told', { ...scotland, declined: true, suspectWas: null }, {}, 'where-the-victim-was', 'A'],
  ['committed in Scotland, and declined, whatever the circumstances leave out', { ...scotland, circumstances: [], declined: true, suspectWas: null }, {}, 'where-the-victim-was', 'A'],
  ['a suspect abroad whom this force investigates: where the victim was is told with the connection', { ...abroad, connection: ['investigated-by-this-force'], setting: [] }, {}, 'force-that-investigates', 'here'],
  ['the suspect in A, whatever the circumstances leave out', { circumstances: [], suspectWas: 'A' }, {}, 'where-the-suspect-was', 'A'],
  ['the suspect here, and no circumstances', { circumstances: [], suspectWas: 'here' }, {}, 'this-force', 'here'],
  ['a railway station, whatever the circumstances leave out', { circumstances: [], setting: ['british-transport-police'] }, {}, 'british-transport-police', null],
  ['an internal flight, whatever the circumstances leave out', { ...flown('internal'), circumstances: [] }, {}, 'departure-airport', null],
  ['a device, and no circumstances: a message within the area', { ...phone, circumstances: [] }, {}, 'this-force', 'here'],
])('%s', (_, told, around, place, force) => {
  const { location, needs, refer, record } = answerTo(told, around);
  expect(location).toEqual({ 'acts.A1': { place, force } });
  expect([record, needs, refer]).toEqual([true, [], []]);
});

test.each<readonly [string, Told, string, boolean | null]>([
  ['plainly here', { circumstances: [] }, 'this-force', true],
  ['the suspect was here (page 15)', { suspectWas: 'here', victimWas: 'B' }, 'this-force', true],
  ['the suspect was in A (page 15)', { suspectWas: 'A', victimWas: 'here' }, 'another-force', null],
  ['first known to B (page 16)', { ...several, suspectWas: 'several', victimWas: 'several', firstAware: 'B' }, 'another-force', null],
  ['a railway station (page 16)', { setting: ['british-transport-police'] }, 'another-force', null],
  ['an airport that nobody names', flown('internal'), 'this-force', true],
])('%s: whose record it is', (_, told, recordedBy, localRecord) => {
  expect(answerTo(told).crimes).toMatchObject([{ class: '105A', recordedBy, localRecord }]);
});

test.each<readonly [string, Told]>([
  ['committed in Scotland (page 15)', scotland],
  ['committed in Scotland, whatever the circumstances and the setting leave out', { ...scotland, circumstances: [], setting: undefined, suspectWas: null }],
  ['committed abroad, whatever the circumstances leave out', { ...abroad, circumstances: [], setting: undefined, suspectWas: undefined }],
  ['committed in Northern Ireland', { ...scotland, committedIn: 'northern-ireland' }],
  ['a suspect abroad, and nothing else', { ...abroad, setting: [] }],
  ['a suspect abroad, a victim inside, without interaction', { ...inside, setting: [], connection: ['victim-in-england-or-wales-at-the-time'] }],
  ['a suspect abroad, an interaction with a victim who was abroad too', { ...abroad, setting: [], connection: ['interaction-needed-at-the-time'] }],
  ['a flight arriving from abroad (page 16)', flown('international-arriving')],
])('%s is a crime related incident', (_, told) => {
  const { record, otherRecords, location, needs, refer } = answerTo(told);
  expect([record, otherRecords, location]).toEqual([false, { 'crime-related-incident': 1 }, {}]);
  expect([needs, refer]).toEqual([[], []]);
});

test.each<readonly [string, Told, string]>([
  ['nothing names a force', { suspectWas: 'unknown', victimWas: 'unknown', victimLives: 'unknown' }, 'No principle names one force'],
  ['nothing names a force for a device', { ...phone, suspectWas: 'unknown', suspectLives: 'unknown', victimLives: 'abroad' }, 'None of the three principles'],
  ['at sea (T18)', { setting: ['at-sea'], suspectWas: 'unknown', victimWas: 'unknown', victimLives: 'C' }, 'no rule is printed'],
  ['a British-registered aircraft arriving from abroad (T18)', flown('international-arriving', 'british-registered'), 'British-registered'],
  ['by mail, and nobody knows who was first aware (page 16)', { ...several, suspectWas: 'unknown', victimWas: 'unknown', firstAware: 'unknown' }, 'the forces concerned agree'],
  ['an assault abroad by a resident (page 15)', { ...abroad, setting: [], connection: ['suspect-national-or-resident'] }, 'may have to be recorded'],
  ['homicide abroad (page 15)', { ...abroad, class: '1', code: '001/01', setting: [], connection: ['investigated-by-this-force'] }, 'homicide'],
])('%s: a person decides', (_, told, because) => {
  expect(answerTo(told).refer).toMatchObject([{ about: 'acts.A1', because: expect.stringContaining(because) as string }]);
});

test('a theft abroad by a resident is not sexual or violent', () => {
  expect(answerTo({ ...abroad, class: '49', code: '049/10', setting: [], connection: ['suspect-national-or-resident'] })).toMatchObject({ record: false, refer: [] });
});

test.each<readonly [Told, readonly string[]]>([
  [{ setting: undefined }, ['acts.A1.setting']],
  [{}, ['acts.A1.suspectWas']],
  [{ suspectWas: 'unknown' }, ['acts.A1.victimWas']],
  [{ suspectWas: 'unknown', victimWas: 'unknown' }, ['acts.A1.victimLives']],
  [{ ...phone, suspectWas: 'unknown' }, ['acts.A1.suspectLives']],
  [{ ...several, suspectWas: 'several', victimWas: 'several' }, ['acts.A1.firstAware']],
  [{ setting: ['another-place-agreed'], suspectWas: 'A', agreement: undefined }, ['acts.A1.agreement']],
  [{ circumstances: ['outside-england-and-wales'] }, ['acts.A1.committedIn']],
  [{ circumstances: [], committedIn: 'scotland' }, ['acts.A1.declined']],
  [{ circumstances: [], committedIn: 'scotland', declined: true }, ['acts.A1.victimWas']],
  [{ circumstances: [], committedIn: 'outside-the-united-kingdom', setting: undefined }, ['acts.A1.connection']],
  [{ ...abroad, setting: [], connection: ['investigated-by-this-force', 'victim-in-england-or-wales-at-the-time'] }, ['acts.A1.victimWas']],
  [{ circumstances: ['outside-england-and-wales'], committedIn: 'scotland' }, ['acts.A1.declined']],
  [{ circumstances: ['outside-england-and-wales'], committedIn: 'outside-the-united-kingdom' }, ['acts.A1.connection']],
])('%o: %o is asked', (told, needs) => {
  expect(answerTo(told).needs.toSorted()).toEqual(needs);
});

const series = (second: Told, first: Told = {}): FactsInput => reported({ acts: [offence({ id: 'A1', on: '2026-05-01', suspectWas: 'A', ...first }), offence({ id: 'A2', on: '2026-05-02', suspectWas: 'B', ...second })] });

test('a series over several forces with one suspect and one victim is one crime, where the most recent principal crime is (page 16)', () => {
  const { crimes, location, needs } = answerOf(decideFacts(series({})));
  expect(crimes).toMatchObject([{ class: '105A', count: 1 }]);
  expect([location, needs]).toEqual([{ 'acts.A1': { place: 'most-recent-principal-crime', force: 'B' }, 'acts.A2': { place: 'most-recent-principal-crime', force: 'B' } }, []]);
});

test('of different crimes it is where the principal one is, whatever came later', () => {
  const { crimes, location } = answerOf(decideFacts(series({}, { class: '5D', code: '005/01' })));
  expect(crimes).toMatchObject([{ class: '5D', count: 1 }]);
  expect(location).toMatchObject({ 'acts.A1': { force: 'A' }, 'acts.A2': { place: 'most-recent-principal-crime', force: 'A' } });
});

test('in one force it is no series over several, and which came last is asked only where it matters', () => {
  expect(answerOf(decideFacts(series({ suspectWas: 'A' }))).location).toMatchObject({ 'acts.A2': { place: 'where-the-suspect-was', force: 'A' } });
  expect(answerOf(decideFacts(series({ on: undefined }))).needs).toEqual(['acts.A2.on']);
  expect(answerOf(decideFacts(series({ on: undefined, suspectWas: 'A' }))).needs).toEqual([]);
});

test('of one crime told in several acts the force is that of those whose place is told, whichever is told first', () => {
  const recorders = (first: Told, second: Told): readonly unknown[] => answerOf(decideFacts(series(second, first))).crimes.map(({ recordedBy }) => recordedBy);
  expect(recorders({ suspectWas: undefined }, { suspectWas: 'B' })).toEqual(['another-force']);
  expect(recorders({ suspectWas: 'B' }, { suspectWas: undefined })).toEqual(['another-force']);
});

test('separate crimes of another suspect are recorded by the force of each (page 16)', () => {
  const { crimes, location } = answerOf(decideFacts({ ...series({ by: ['O2'] }), offenders: [{ id: 'O1' }, { id: 'O2' }] }));
  expect(crimes).toMatchObject([{ count: 2 }]);
  expect(location).toMatchObject({ 'acts.A1': { force: 'A' }, 'acts.A2': { force: 'B' } });
});

test('what belongs to another force is considered for transfer (page 15), and what belongs here is not', () => {
  const says = (told: Told) => answerTo(told).findings.filter(({ rule }) => rule === 'considered-for-transfer').length;
  expect([says({ suspectWas: 'A' }), says({ suspectWas: 'here' }), says({ circumstances: [] }), says({ setting: ['british-transport-police'] })]).toEqual([1, 0, 0, 1]);
});
