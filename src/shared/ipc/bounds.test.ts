/** What a form, a list or a store of ours holds is what the calls take: each bound against the most that can be sent. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { AnyFlag } from '../domain/crime-flags.ts';
import { mostQualifiers } from '../domain/incident.ts';
import { nsirQualifiers } from '../domain/nsir-categories.ts';
import { PeopleFile } from '../domain/people-file.ts';
import { longestLine, longestProse } from '../domain/text.ts';
import { dataOf } from '../trail/event.ts';
import { assessmentCodes, enhancedGrounds } from '../victims/assessment.ts';
import { commandCalls } from './commands.ts';
import { entryCalls } from './entry.ts';
import { queryCalls } from './queries.ts';

const wrong = (schema: z.ZodType, input: unknown): readonly string[] => schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const long = 'x'.repeat(longestLine);

const report = (change: object): object => ({
  received: { at: '2026-04-13T07:00:00.000Z', precision: 'minute', text: null }, route: '101-call', capacity: 'victim', openingCode: null, qualifiers: [], grade: null,
  text: { narrative: 'A fire in the yard.', log: [], parties: [], place: null, occurred: null, other: [] }, ...change,
});

const testCall = (change: object): object => ({ incident: 'i', claim: null, decision: { versionRead: 1, about: { kind: 'test', why: 'A test of the line.' }, closing: 'D9', ...change } });

test.for<readonly [string, z.ZodType, unknown]>([
  ['a report with every qualifier ticked', commandCalls['report-incident'].input, report({ qualifiers: nsirQualifiers.map(({ name }) => name) })],
  ['a decision with every closing qualifier ticked', commandCalls['decide-incident'].input, testCall({ closingQualifiers: nsirQualifiers.map(({ code }) => code) })],
  ['an incident of the longest reference, looked for', queryCalls['find-incident'].input, { ref: long }],
  ['a queue filtered by the longest opening code', queryCalls['queue-page'].input, { view: 'open', filter: long, after: null, limit: 50 }],
  ['that queue saved as a view', commandCalls['save-view'].input, { name: long, view: 'open', filter: long, sort: 'risk', group: null }],
  ['the next page of a queue grouped by the longest opening code, of signs that take most to write', queryCalls['queue-page'].input, { view: 'open', filter: '', group: 'code', after: JSON.stringify(['2026-04-13T07:00:00.000Z', '\u0000'.repeat(longestLine), 'all', ['2026-04-13T07:00:00.000Z', 'i'.repeat(80)]]), limit: 50 }],
  ['the incidents of the longest opening code', queryCalls['figure-incidents'].input, { incidents: `opening:${long}`, limit: 200 }],
  ['incidents closed as duplicates of the longest reference', queryCalls['preview-batch'].input, { items: [], about: { kind: 'duplicate', of: long } }],
  ['an event of an assessment with every answer', dataOf['victim.assessed'], {
    incident: 'i', victim: 'v', assessment: 'a', name: null, words: null,
    codes: assessmentCodes({ thrive: { threat: 'serious', harm: 'serious', risk: 'serious', investigation: 'lines-to-follow', vulnerability: 'serious', engagement: 'unwilling' }, riskGrade: { tool: 'dash', grade: 'standard' }, child: true, adultAtRisk: true, repeat: 'not-known', enhanced: [...enhancedGrounds], safeguarding: 'not-needed' }),
  }],
])('%s is taken', ([, schema, input]) => {
  expect(wrong(schema, input)).toEqual([]);
});

test('a file of people and the page begin a bureau with equally many', () => {
  const people = (many: number) => Array.from({ length: many }, (_, at) => ({ user: `user${at}`, name: 'Alex Example', role: 'supervisor' as const }));
  const [file, page] = [50, 51].map((many) => [
    wrong(PeopleFile, { name: 'A bureau', force: 'A force', people: people(many).map((each) => ({ ...each, passphraseFile: `${each.user}.txt` })) }),
    wrong(entryCalls['create-bureau'].input, { name: 'A bureau', force: 'A force', people: people(many).map((each) => ({ ...each, passphrase: 'a passphrase of some length' })) }),
  ]) as [string[][], string[][]];
  expect(file).toEqual([[], []]);
  expect(page.map((each) => each.length)).toEqual([1, 1]);
});

test('all flags there are fit on one crime, and all qualifiers on one report', () => {
  expect(AnyFlag.options.length).toBeLessThanOrEqual(30);
  expect(nsirQualifiers.length).toBeLessThanOrEqual(mostQualifiers);
});

test('what is too much is said with how much is taken', () => {
  expect(wrong(commandCalls['report-incident'].input, report({ openingCode: `${long}x` }))).toEqual(['openingCode: The opening code is longer than 300 characters']);
  const text = { narrative: 'x'.repeat(200_001), log: [], parties: [{ role: 'victim', kind: 'person', name: `${long}x` }], place: null, occurred: null, other: [] };
  expect(wrong(commandCalls['report-incident'].input, report({ text }))).toEqual(['text.narrative: What was reported is longer than 200,000 characters', 'text.parties.0.name: A name is longer than 300 characters']);
  expect(wrong(commandCalls['ask-review'].input, { incident: 'i', decision: 'd', why: 'x'.repeat(longestProse + 1) })).toEqual(['why: Why is longer than 20,000 characters']);
});
