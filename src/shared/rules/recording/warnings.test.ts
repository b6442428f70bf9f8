/** What wants a reason before it is saved: each warning, the smallest change that lifts it, and the reason that answers it. */
import { expect, test } from 'vitest';
import { allegation, decision } from '../../../../tests/support/incidents.ts';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { toldVersion } from '../../../../tests/support/told-version.ts';
import type { DecisionInput } from '../../domain/decision.ts';
import { decisionContext } from './decision-context.ts';
import { warningProblems } from './warnings.ts';

type Allegation = Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations'][number];
type Crime = Extract<Allegation['answer'], { kind: 'record' }>['crimes'][number];

const recording = (crimes: readonly Crime[], change: Partial<Allegation> = {}): Allegation => allegation({ answer: { kind: 'record', crimes: [...crimes] }, ...change });
const plain = (...offences: readonly string[]): readonly Crime[] => offences.map((offence) => ({ offence, flags: [] }));
const pages = (allegations: readonly Allegation[], told: Parameters<typeof toldVersion>[0] = {}, change: Partial<DecisionInput> = {}): readonly (string | null)[] =>
  warningProblems(decision([...allegations], change), decisionContext(catalogue, { now: '2026-05-04T10:00:00.000Z', due: null, currentVersion: 1, version: toldVersion(told) })).map(({ cite }) => cite?.replace('Crime Recording Rules 2026/27, page ', '') ?? null);

const dealt = { departure: 'She confirmed it by telephone at 10.' };

test.each<readonly [string, readonly Allegation[], readonly string[]]>([
  ['one crime', [recording(plain('105/01'))], []],
  ['two between the same two', [recording(plain('105/01', '195/12#1'))], ['12-14']],
  ['one each between two pairs', [recording(plain('105/01')), recording(plain('105/01'), { victim: { kind: 'person', name: 'Another Victim' } })], []],
  ['slavery beside another', [recording(plain('105/01', '036/06#1'))], []],
  ['two against the state', [recording(plain('105/01', '195/12#1'), { victim: { kind: 'state' } })], []],
])('%s', (_, allegations, expected) => {
  expect(pages(allegations)).toEqual(expected);
  expect(pages(allegations, {}, dealt)).toEqual([]);
});

test.each<readonly [string, string, Partial<Allegation>, readonly string[]]>([
  ['the victim reports', 'victim', {}, []],
  ['a parent', 'parent-or-carer', {}, []],
  ['another third party', 'other-third-party', {}, ['7-8']],
  ['another third party, and no crime', 'other-third-party', { answer: { kind: 'no-crime' } }, []],
  ['another third party, recorded without confirmation', 'other-third-party', { answer: { kind: 'record', crimes: [...plain('105/01')], withoutConfirmation: { ground: 'necessary', why: 'She lacks capacity to say so.' } } }, []],
])('%s', (_, capacity, change, expected) => {
  expect(pages([recording(plain('105/01'), change)], { capacity })).toEqual(expected);
  expect(pages([recording(plain('105/01'), change)], { capacity }, dealt)).toEqual([]);
});

test.each<readonly [string, string, Crime['flags'], readonly string[]]>([
  ['coded as domestic, no flag', 'Domestic - assault', [], ['28']],
  ['coded as domestic, with its flag', 'Domestic - assault', ['domestic-abuse'], []],
  ['not coded as domestic', 'Violence - no weapon', [], []],
  ['coded as non-domestic', 'Non-domestic assault', [], []],
])('%s', (_, openingCode, flags, expected) => {
  expect(pages([recording([{ offence: '105/01', flags }])], { openingCode })).toEqual(expected);
});
