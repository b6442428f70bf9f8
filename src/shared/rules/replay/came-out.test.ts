/** How an incident comes out, in one shape for what was decided and what the rules find; when two are the same; and in words. */
import { expect, test } from 'vitest';
import { agrees, cameOut, cameOutAsDecided, sameFound, type AnswerKept, type CameOut } from './came-out.ts';
import { readKeptAnswer } from './kept-answer.ts';
import { outcomeWords, whyNotWords } from './replay-words.ts';
import { compare, noFactsTold, textErased, whyNots } from './replay-decision.ts';

const nothing: CameOut = { crimes: [], otherRecords: {}, refer: [] };
const crime = (name: string | null, count = 1): CameOut['crimes'][number] => ({ class: name, count });
const out = (change: Partial<CameOut>): CameOut => ({ ...nothing, ...change });

const foundCrime = (name: string | null, count = 1, change: object = {}) => ({ class: name, hoCode: null, count, principal: true, additional: false, swallows: [], alreadyRecorded: false, recordedBy: 'this-force', localRecord: true, beforehand: null, ...change }) as const;
const referred = (about: string, because = 'The text is in doubt.', decisive = true) => ({ decisive, about, because, cites: [] });

test('of what the rules find: the crimes of one class together, in the order of their classes, one left open last', () => {
  const crimes = [foundCrime('8N'), foundCrime(null), foundCrime('49', 2), foundCrime('8N', 3), foundCrime('39', 1, { alreadyRecorded: true }), foundCrime('NFIB1A', 1, { recordedBy: 'report-fraud', localRecord: false }), foundCrime('NFIB3F', 1, { recordedBy: 'report-fraud' })];
  expect(cameOut({ crimes, otherRecords: { intelligence: 1 }, refer: [referred('acts.A1', 'One.'), referred('acts.A2', 'Two.', false)] })).toEqual({
    crimes: [crime('49', 2), crime('8N', 4), crime('NFIB3F'), crime(null)],
    otherRecords: { intelligence: 1 },
    refer: [{ about: 'acts.A1', because: 'One.' }],
  });
});

const kept = (answer: string, code: string | null = null): AnswerKept => ({ answer, code });

test.each<readonly [string, readonly string[], readonly AnswerKept[], Partial<CameOut>]>([
  ['classes counted, in order', ['8N', '49', '8N'], [kept('record')], { crimes: [crime('49'), crime('8N', 2)] }],
  ['no crime', [], [kept('no-crime'), kept('no-crime')], { otherRecords: { 'nsir-incident': 2 } }],
  ['a crime related incident', [], [kept('crime-related-incident', 'c')], { otherRecords: { 'crime-related-incident': 1 } }],
  ['a reported incident under its code', [], [kept('reported-incident', '100'), kept('reported-incident', '200')], { otherRecords: { N100: 1, N200: 1 } }],
  ['a reported incident without one', [], [kept('reported-incident')], {}],
])('of what was decided: %s', (_, classes, answers, expected) => {
  expect(cameOutAsDecided(classes, answers)).toEqual(out(expected));
});

const doubt = { about: 'acts.A1', because: 'The text is in doubt.' };
const push = { crimes: [crime('105A')] };

test.each<readonly [string, Partial<CameOut>, Partial<CameOut>, boolean]>([
  ['the same crimes', push, push, true],
  ['another number', push, { crimes: [crime('105A', 2)] }, false],
  ['another class', push, { crimes: [crime('8N')] }, false],
  ['the same records in another order', { otherRecords: { N100: 1, intelligence: 2 } }, { otherRecords: { intelligence: 2, N100: 1 } }, true],
  ['another number of records', { otherRecords: { N100: 1 } }, { otherRecords: { N100: 2 } }, false],
  ['another record beside the same crimes', { ...push, otherRecords: { N100: 1 } }, push, false],
  ['the same left to a person, worded anew', { refer: [doubt] }, { refer: [{ ...doubt, because: 'Worded anew.' }] }, true],
  ['for two reasons and for one', { refer: [doubt, { ...doubt, because: 'Another.' }] }, { refer: [doubt] }, true],
  ['two things in another order', { refer: [doubt, { ...doubt, about: 'acts.A2' }] }, { refer: [{ ...doubt, about: 'acts.A2' }, doubt] }, true],
  ['another thing', { refer: [doubt] }, { refer: [{ ...doubt, about: 'acts.A2' }] }, false],
  ['one thing and nothing', { refer: [doubt] }, {}, false],
])('two findings: %s', (_, one, other, same) => {
  expect([sameFound(out(one), out(other)), sameFound(out(other), out(one))]).toEqual([same, same]);
});

test.each<readonly [string, Partial<CameOut>, Partial<CameOut>, boolean]>([
  ['the same crimes', push, push, true],
  ['whatever else is kept beside crimes', { ...push, otherRecords: { N100: 1 } }, push, true],
  ['another class', push, { crimes: [crime('8N')] }, false],
  ['a class left open', push, { crimes: [crime(null)] }, false],
  ['the same crimes, and something left to a person', push, { ...push, refer: [doubt] }, false],
  ['no crime, and the same kinds of record in another order and number', { otherRecords: { N100: 2, intelligence: 1 } }, { otherRecords: { intelligence: 1, N100: 1 } }, true],
  ['no crime, and another kind', { otherRecords: { N100: 1 } }, { otherRecords: { intelligence: 1 } }, false],
  ['no crime, and one kind more', { otherRecords: { N100: 1 } }, { otherRecords: { N100: 1, intelligence: 1 } }, false],
  ['nothing at all', {}, {}, true],
])('a decision and what the rules settle: %s', (_, decided, found, agree) => {
  expect(agrees(out(decided), out(found))).toBe(agree);
});

test.each<readonly [Partial<CameOut>, string]>([
  [{}, 'no crime'],
  [{ crimes: [crime('8N', 2), crime('8L')] }, '2 × 8N and 1 × 8L'],
  [{ crimes: [crime(null)] }, '1 × a class left open'],
  [{ otherRecords: { 'nsir-incident': 1 } }, 'no notifiable crime'],
  [{ ...push, otherRecords: { 'nsir-incident': 1 } }, '1 × 105A'],
  [{ ...push, otherRecords: { 'nsir-incident': 1, 'crime-related-incident': 2 } }, '1 × 105A and 2 × crime related incident'],
  [{ otherRecords: { 'auditable-incident': 1, intelligence: 1, 'information-report': 1, 'report-fraud': 1, returned: 1, N100: 1 } }, 'auditable incident and intelligence and information report and Report Fraud and returned and N100'],
  [{ refer: [doubt] }, 'for a person to settle'],
  [{ ...push, refer: [doubt, doubt] }, '1 × 105A and for a person to settle'],
])('%o in words: %s', (change, words) => {
  expect(outcomeWords(out(change))).toBe(words);
});

test('why a decision cannot be tried again, after a count', () => {
  expect(whyNots.map((why) => whyNotWords[why])).toEqual(['had no facts told with them', 'had their text erased', 'have facts that no longer read', 'have facts that leave the answer open', 'were left to a person, and still are']);
});

test('of one without facts, or whose text was erased, it is said which', () => {
  expect([noFactsTold, textErased]).toEqual([
    { is: 'not-replayable', because: 'no-facts', why: 'No facts were told with it.' },
    { is: 'not-replayable', because: 'erased', why: 'Its text was erased.' },
  ]);
});

const crimes = [{ class: '105A', count: 1, alreadyRecorded: false, recordedBy: 'this-force', localRecord: true }];
const said = { rule: 'a-rule', cites: [{ source: 'crr', edition: '2026', page: '12' }], finding: { says: 'holds', outcome: { any: 'shape' }, because: 'It held.' } };
const whole = { crimes, otherRecords: { intelligence: 1 }, refer: [{ decisive: false, about: 'acts.A1', because: 'Late.' }], needs: ['acts.A1.injury'], trace: [{ stage: 'recording', about: 'acts.A1', said: [said, { ...said, finding: { says: 'needs', needs: ['acts.A1.injury'] } }] }] };

test('what was found is read back, with what an older edition did not keep and without what is not compared', () => {
  expect(readKeptAnswer(whole)).toEqual(whole);
  expect(readKeptAnswer({ ...whole, flags: [] })).toEqual(whole);
  expect(readKeptAnswer({ ...whole, refer: [{ about: 'acts.A1', because: 'Late.' }] })).toMatchObject({ refer: [{ decisive: true }] });
  expect(readKeptAnswer({ ...whole, crimes: [{ ...crimes[0], class: null, recordedBy: 'report-fraud', localRecord: null }] })).toMatchObject({ crimes: [{ class: null, localRecord: null }] });
});

test.each(['crimes', 'otherRecords', 'refer', 'needs', 'trace'])('without its %s it says too little', (part) => {
  expect(readKeptAnswer(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== part)))).toBeNull();
});

test('what the facts leave open is named: the first of it, and how much more', () => {
  const open = (needs: readonly string[]) => compare(out(push), null, { ...whole, needs } as never);
  expect(open(['acts.A1.injury'])).toMatchObject({ because: 'open', why: 'The facts leave the answer open: acts.A1.injury not told.' });
  expect(open(['acts.A1.injury', 'acts.A1.features', 'victims.V1.age'])).toMatchObject({ why: 'The facts leave the answer open: acts.A1.injury and 2 more not told.' });
});

test('what was open then was settled by a person, and is compared with what was decided', () => {
  const now = { crimes: [foundCrime('8N')], otherRecords: {}, refer: [], needs: [], trace: [] } as never;
  const then = readKeptAnswer({ ...whole, crimes: [{ ...crimes[0], class: '8N' }], otherRecords: {}, refer: [] });
  expect(compare(out({ crimes: [crime('8N')] }), then, now)).toEqual({ is: 'same' });
  expect(compare(out(push), then, now)).toMatchObject({ is: 'different', was: push, then: { crimes: [crime('8N')] }, now: { crimes: [crime('8N')] } });
  expect(compare(out(push), null, now)).toMatchObject({ is: 'different', then: null });
});

test('what was left to a person and is so still cannot be said; of what was found then the rules that differ are named', () => {
  const now = { crimes: [], otherRecords: {}, refer: [referred('acts.A1')], needs: [], trace: whole.trace } as never;
  expect(compare(out(push), null, now)).toEqual({ is: 'not-replayable', because: 'left-to-a-person', why: 'The rules leave it to a person, and settled nothing then.' });
  const then = readKeptAnswer({ ...whole, needs: [] });
  expect(compare(out(push), then, now)).toMatchObject({ is: 'different', rules: [] });
});
