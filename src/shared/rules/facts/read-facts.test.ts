/** Bad input: every wrong value is named by its path, every misspelt fact by the nearest there is. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { quickest } from '../../../../tests/support/quickest.ts';
import { distance, nearest } from './nearest.ts';
import { readFacts } from './read-facts.ts';

const assault = { id: 'A1', kind: 'assault', injury: 'none' };

test.each<readonly [string, unknown, string, string]>([
  ['an unknown fact of an act', { acts: [{ ...assault, injurry: 'none' }] }, 'acts.0.injurry', 'There is no fact injurry; the nearest is injury'],
  ['an unknown fact of the document', { victms: [] }, 'victms', 'There is no fact victms; the nearest is victims'],
  ['an unknown fact of the report', { report: { recievedAt: '2026-05-01T09:00:00Z' } }, 'report.recievedAt', 'There is no fact recievedAt; the nearest is receivedAt'],
  ['a date that is none', { decideOn: '2026-02-30' }, 'decideOn', 'a date there is, such as 2026-04-12'],
  ['an end before its beginning', { acts: [{ ...assault, on: '2026-05-02', until: '2026-05-01' }] }, 'acts.0.until', 'It ends before it begins'],
  ['a year that is none', { acts: [{ ...assault, on: '26-05-01' }] }, 'acts.0.on', 'a date there is, such as 2026-04-12'],
  ['the day after the last of February', { acts: [{ ...assault, on: '2025-02-29' }] }, 'acts.0.on', 'a date there is, such as 2026-04-12'],
  ['a moment without its zone', { report: { receivedAt: '2026-05-01T09:00:00' } }, 'report.receivedAt', 'a date and time with its zone, such as 2026-04-12T06:12:00+01:00'],
  ['a report before the act', { report: { receivedAt: '2026-05-01T22:00:00Z' }, acts: [{ ...assault, on: '2026-05-02' }] }, 'acts.0.on', 'It is reported before it happened: for an act after the report, say in afterReport how many reports there had been'],
  ['a record before the report', { report: { receivedAt: '2026-05-02T09:00:00Z' }, acts: [{ ...assault, recordedAt: '2026-05-02T09:59:00+01:00' }] }, 'acts.0.recordedAt', 'It is recorded before it was reported: receivedAt is the first report to any part of the police'],
  ['a record before the act', { acts: [{ ...assault, on: '2026-05-03', recordedAt: '2026-05-02T09:00:00Z' }] }, 'acts.0.recordedAt', 'It is recorded before it happened'],
  ['who penetrated and did not do the act', { offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [{ id: 'A1', kind: 'sexual-act', by: ['O1'], penetratedBy: ['O1', 'O2'] }] }, 'acts.0.penetratedBy.1', 'O2 is not in by: who penetrated is one of the offenders of this act'],
  ['a class that does not exist', { acts: [{ id: 'A1', kind: 'offence', class: '999Z' }] }, 'acts.0.class', 'There is no class 999Z in the offence list'],
  ['a recorded crime of a class that does not exist', { victims: [{ id: 'V1' }], offenders: [{ id: 'O1' }], recorded: [{ victim: 'V1', offender: 'O1', class: '7Q' }] }, 'recorded.0.class', 'There is no class 7Q in the offence list'],
  ['a code on no list', { acts: [{ id: 'A1', kind: 'offence', code: '034/22' }] }, 'acts.0.code', 'There is no code 034/22 in the offence list'],
  ['a code of another class', { acts: [{ id: 'A1', kind: 'offence', class: '5D', code: '034/01' }] }, 'acts.0.code', 'The offence list has 034/01 under 34B, 34A, and not under 5D'],
  ['a recorded crime by a code on no list', { victims: [{ id: 'V1' }], offenders: [{ id: 'O1' }], recorded: [{ victim: 'V1', offender: 'O1', class: '8N', code: '008/99' }] }, 'recorded.0.code', 'There is no code 008/99 in the offence list'],
  ['what is no class at all', { acts: [{ id: 'A1', kind: 'offence', class: 'assault' }] }, 'acts.0.class', 'a class of the offence list, such as 8N or 105A'],
  ['what is no code', { acts: [{ id: 'A1', kind: 'offence', code: '105' }] }, 'acts.0.code', 'a Home Office code, such as 105/01'],
  ['a kind of act there is not', { acts: [{ id: 'A1', kind: 'asault' }] }, 'acts.0.kind', expect.stringMatching(/^There is no kind asault; the nearest is assault\. It is one of offence, assault, /) as string],
  ['a kind of another name', { acts: [{ id: 'A1', kind: 'robbery' }] }, 'acts.0.kind', 'There is no kind robbery; it is told as an act of kind theft'],
  ['a kind of another name, in words', { acts: [{ id: 'A1', kind: 'Sexual assault' }] }, 'acts.0.kind', 'There is no kind Sexual assault; it is told as an act of kind sexual-act'],
  ['an act of no kind', { acts: [{ id: 'A1' }] }, 'acts.0.kind', expect.stringMatching(/^It needs its kind, one of offence, /) as string],
  ['a kind that is no word', { acts: [{ id: 'A1', kind: 7 }] }, 'acts.0.kind', expect.stringMatching(/^There is no kind 7\. It is one of offence, /) as string],
  ['the victims of an act', { acts: [{ ...assault, victims: ['V1'] }] }, 'acts.0.victims', 'There is no fact victims; it is called to'],
  ['who did it', { acts: [{ ...assault, suspect: 'O1' }] }, 'acts.0.suspect', 'There is no fact suspect; it is called by'],
  ['the suspects of a document', { suspects: [] }, 'suspects', 'There is no fact suspects; it is called offenders'],
  ['a value there is not', { acts: [{ ...assault, injury: 'bruise' }] }, 'acts.0.injury', 'There is no value bruise. It is one of none, passing-pain, actual, wound, serious'],
  ['a value misspelt', { acts: [{ ...assault, injury: 'actaul' }] }, 'acts.0.injury', 'There is no value actaul; the nearest is actual. It is one of none, passing-pain, actual, wound, serious'],
  ['a value that is another word', { victims: [{ id: 'V1', sex: 'mail' }] }, 'victims.0.sex', 'There is no value mail; the nearest is male. It is one of female, male'],
  ['yes or no where there are more', { acts: [{ id: 'A1', kind: 'sexual-act', consent: false }] }, 'acts.0.consent', 'There is no value false. It is one of did-not-consent, consented, did-not-take-part'],
  ['a number where a name belongs', { acts: [assault], outcomes: [{ of: 'A1', type: 15 }] }, 'outcomes.0.type', 'It is text, in quotation marks'],
  ['an outcome there is not', { acts: [assault], outcomes: [{ of: 'A1', type: 25 }] }, 'outcomes.0.type', expect.stringMatching(/^There is no value 25\. It is one of 1, 2, /) as string],
  ['a value of great length', { acts: [{ ...assault, injury: 'x'.repeat(61) }] }, 'acts.0.injury', expect.stringMatching(/^There is no value like it\. /) as string],
  ['a text where a list belongs', { acts: [{ ...assault, features: 'strangled' }] }, 'acts.0.features', 'It is a list, in square brackets'],
  ['a text where yes or no belongs', { acts: [{ ...assault, probable: 'yes' }] }, 'acts.0.probable', 'It is true or false, without quotation marks'],
  ['a text where a number belongs', { victims: [{ id: 'V1', age: '12' }] }, 'victims.0.age', 'It is a whole number, without quotation marks'],
  ['a text where facts belong', { report: 'victim' }, 'report', 'It is a group of facts, in braces'],
  ['an act without a name', { acts: [{ kind: 'assault' }] }, 'acts.0.id', 'It is missing'],
  ['a number where text belongs', { acts: [{ ...assault, id: 1 }] }, 'acts.0.id', 'It is text, in quotation marks'],
  ['an age of nobody', { victims: [{ id: 'V1', age: 1000 }] }, 'victims.0.age', expect.stringMatching(/^It is no more than \d+$/) as string],
  ['a pair told twice', { victims: [{ id: 'V1' }], offenders: [{ id: 'O1' }], pairs: [{ victim: 'V1', offender: 'O1' }, { victim: 'V1', offender: 'O1', relationship: 'family' }] }, 'pairs.1', 'It is told twice: there is one of V1 and O1 already'],
  ['two removals of one crime', { acts: [assault], removals: [{ of: 'A1', reason: 'C2' }, { of: 'A1', reason: 'C3' }] }, 'removals.1', 'It is told twice: there is one of A1 already'],
  ['an outcome put forward twice', { acts: [assault], outcomes: [{ of: 'A1', type: '1' }, { of: 'A1', type: '1' }] }, 'outcomes.1', 'It is told twice: there is one of A1 and 1 already'],
  ['a negative number of reports', { acts: [{ ...assault, afterReport: -1 }] }, 'acts.0.afterReport', 'It is no less than 0'],
  ['half an occasion', { acts: [{ id: 'A1', kind: 'course-of-conduct', occasions: 1.5 }] }, 'acts.0.occasions', 'It is a whole number'],
  ['a victim nobody has named', { acts: [{ ...assault, to: ['V9'] }] }, 'acts.0.to.0', 'There is no victim V9 in this document'],
  ['a pair with somebody nobody has named', { victims: [{ id: 'V1' }], offenders: [], pairs: [{ victim: 'V1', offender: 'O1' }] }, 'pairs.0.offender', 'There is no offender O1 in this document'],
  ['an outcome of an act nobody has named', { acts: [assault], outcomes: [{ of: 'A2', type: '1' }] }, 'outcomes.0.of', 'There is no act A2 in this document'],
  ['an act in the course of none', { acts: [{ ...assault, inCourseOf: 'A2' }] }, 'acts.0.inCourseOf', 'There is no act A2 in this document'],
  ['two of one name', { victims: [{ id: 'V1' }, { id: 'V1' }] }, 'victims.1.id', 'There are two of the name V1'],
  ['two offenders of one name', { offenders: [{ id: 'O1' }, { id: 'O1' }] }, 'offenders.1.id', 'There are two of the name O1'],
  ['two acts of one name', { acts: [assault, assault] }, 'acts.1.id', 'There are two of the name A1'],
  ['a pair with a victim nobody has named', { offenders: [{ id: 'O1' }], pairs: [{ victim: 'V1', offender: 'O1' }] }, 'pairs.0.victim', 'There is no victim V1 in this document'],
  ['a recorded crime of a victim nobody has named', { offenders: [{ id: 'O1' }], recorded: [{ victim: 'V1', offender: 'O1', class: '8L' }] }, 'recorded.0.victim', 'There is no victim V1 in this document'],
  ['a recorded crime by nobody who is named', { victims: [{ id: 'V1' }], recorded: [{ victim: 'V1', offender: 'O1', class: '8L' }] }, 'recorded.0.offender', 'There is no offender O1 in this document'],
  ['a change of class of an act nobody has named', { reclassifications: [{ of: 'A2' }] }, 'reclassifications.0.of', 'There is no act A2 in this document'],
  ['a removal of an act nobody has named', { removals: [{ of: 'A2', reason: 'C2' }] }, 'removals.0.of', 'There is no act A2 in this document'],
  ['two changes of one class', { acts: [assault], reclassifications: [{ of: 'A1' }, { of: 'A1' }] }, 'reclassifications.1', 'It is told twice: there is one of A1 already'],
  ['an offender nobody has named', { acts: [{ ...assault, by: ['O9'] }] }, 'acts.0.by.0', 'There is no offender O9 in this document'],
  ['a change to a class that does not exist', { acts: [assault], reclassifications: [{ of: 'A1', class: '999Z' }] }, 'reclassifications.0.class', 'There is no class 999Z in the offence list'],
  ['a name that is none', { victims: [{ id: '1V' }] }, 'victims.0.id', 'a short name of letters and digits, such as V1'],
  ['too many victims', { victims: Array.from({ length: 1001 }, (__, at) => ({ id: `V${at}` })) }, 'victims', 'It has no more than 1000 entries'],
  ['an act that is no act', { acts: [7] }, 'acts.0', 'It is a group of facts, in braces'],
  ['an act that is nothing', { acts: [null] }, 'acts.0', 'It is a group of facts, in braces'],
  ['a removal without its reason', { acts: [assault], removals: [{ of: 'A1' }] }, 'removals.0.reason', expect.stringMatching(/^There is no value/) as string],
  ['a victim without a name', { victims: [{}] }, 'victims.0.id', 'It is missing'],
  ['a short word that is none', { victims: [{ id: 'V1', sex: 'mal' }] }, 'victims.0.sex', 'There is no value mal. It is one of female, male'],
  ['another word of the same length', { acts: [{ ...assault, injury: 'scratch' }] }, 'acts.0.injury', 'There is no value scratch. It is one of none, passing-pain, actual, wound, serious'],
  ['a fact like no other', { weather: 1 }, 'weather', 'There is no fact weather'],
  ['a fact of an act of no kind', { acts: [{ id: 'A1', kind: 'assault', weather: 1 }] }, 'acts.0.weather', 'There is no fact weather'],
  ['a negative age', { victims: [{ id: 'V1', age: -1 }] }, 'victims.0.age', 'It is no less than 0'],
])('%s', (_, json, path, message) => {
  const read = readFacts(json, catalogue);
  expect(read.ok ? [] : read.error.problems).toMatchObject([{ path, message }]);
});

test.each<unknown>([null, [], 'facts', 7, { acts: {} }])('%o is no document', (json) => {
  expect(readFacts(json, catalogue)).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('ten thousand acts are refused in under a second', async () => {
  const facts = { acts: Array.from({ length: 10_000 }, (_, at) => ({ ...assault, id: `A${at}` })) };
  expect(readFacts(facts, catalogue)).toMatchObject({ ok: false, error: { problems: [{ path: 'acts' }] } });
  expect(await quickest(() => readFacts(facts, catalogue), 1000)).toBeLessThan(1000);
});

test.each<readonly [string, unknown]>([
  ['an act on the day of the report, by the clock in the United Kingdom', { report: { receivedAt: '2026-05-01T23:30:00Z' }, acts: [{ ...assault, on: '2026-05-02' }] }],
  ['an act after the report that says so', { report: { receivedAt: '2026-05-01T22:00:00Z' }, acts: [{ ...assault, on: '2026-05-02', afterReport: 1 }] }],
  ['a crime recorded at the minute of the report, on the day of the act', { report: { receivedAt: '2026-05-02T09:00:00Z' }, acts: [{ ...assault, on: '2026-05-02', recordedAt: '2026-05-02T10:00:00+01:00' }] }],
  ['one act that lasted a day', { acts: [{ ...assault, on: '2026-05-02', until: '2026-05-02' }] }],
  ['a class that is on the record only', { acts: [{ id: 'A1', kind: 'offence', class: '28E' }] }],
  ['two outcomes of one crime', { acts: [assault], outcomes: [{ of: 'A1', type: '1' }, { of: 'A1', type: '2' }] }],
])('%s is read', (_, json) => {
  expect(readFacts(json, catalogue)).toMatchObject({ ok: true });
});

test.each<readonly [string, unknown]>([
  ['an end, and no beginning', { acts: [{ ...assault, until: '2026-05-01' }] }],
  ['a beginning, and no end', { acts: [{ ...assault, on: '2026-05-01' }] }],
  ['a record of what nobody dates', { acts: [{ ...assault, recordedAt: '2026-05-02T09:00:00Z' }] }],
  ['a report, and an act that nobody dates', { report: { receivedAt: '2026-05-01T22:00:00Z' }, acts: [assault] }],
  ['a code without its class', { acts: [{ id: 'A1', kind: 'offence', code: '105/01' }] }],
  ['a code of another class than one that is on the record only', { acts: [{ id: 'A1', kind: 'offence', class: '28E', code: '028/03' }] }],
  ...['28F', '28G', '28H', '29A'].map((name): readonly [string, unknown] => [`the class ${name}, which is on the record only`, { acts: [{ id: 'A1', kind: 'offence', class: name }] }]),
])('%s is read', (_, json) => {
  expect(readFacts(json, catalogue)).toMatchObject({ ok: true });
});

test('the first problem is said in one line, with where it is; fifty are listed', () => {
  const messageOf = (json: unknown): unknown => {
    const read = readFacts(json, catalogue);
    return read.ok ? null : [read.error.message, read.error.problems?.length];
  };
  expect(messageOf({ acts: [{ ...assault, injurry: 1 }] })).toEqual(['acts.0.injurry: There is no fact injurry; the nearest is injury.', 1]);
  expect(messageOf({ acts: [{ ...assault, until: '2026-05-01', on: '2026-05-02' }] })).toEqual(['acts.0.until: It ends before it begins.', 1]);
  expect(messageOf(7)).toEqual(['It is a group of facts, in braces.', 1]);
  expect(messageOf({ victims: Array.from({ length: 60 }, () => ({ id: 'V1' })) })).toEqual(['victims.1.id: There are two of the name V1.', 50]);
});

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['abcd', 'acbd', 1],
  ['abcdef', 'badcfe', 3],
  ['ca', 'abc', 3],
  ['xab', 'xba', 1],
  ['abx', 'bax', 1],
  ['aab', 'aba', 1],
  ['abab', 'baba', 2],
  ['abc', 'axc', 1],
  ['abc', 'abcd', 1],
  ['xabc', 'abc', 1],
  ['ab', 'bc', 2],
  ['ab', 'cb', 1],
  ['abc', 'cab', 2],
])('from %s to %s it is %i away (optimal string alignment)', (from, to, away) => {
  expect([distance(from, to), distance(to, from)]).toEqual([away, away]);
});

test('sixty letters are looked up, and sixty-one are not', () => {
  const sixty = 'x'.repeat(60);
  expect([nearest(sixty, [sixty]), nearest(`${sixty}x`, [`${sixty}x`]), nearest('injury', [])]).toEqual([sixty, null, null]);
});

test('null and left out are both unknown', () => {
  const read = readFacts({ acts: [{ id: 'A1', kind: 'assault', injury: null }] }, catalogue);
  expect(read.ok && read.value.acts[0]).toMatchObject({ id: 'A1', injury: undefined });
});

test.each([
  ['injury', 'injury'],
  ['INJURY', 'injury'],
  ['ijnury', 'injury'],
  ['weather', null],
] as const)('%s: the nearest is %s', (given, near) => {
  expect(nearest(given, ['injury', 'strangled'])).toBe(near);
});
