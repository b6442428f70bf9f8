/** A decision held against the facts told with it: the same crimes, fewer, other ones, and facts that settle nothing. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/incidents.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';
import { factsProblems } from './against-facts.ts';
import { decisionContext } from './decision-context.ts';
import { warningProblems } from './warnings.ts';

const context = decisionContext(catalogue, { now: '2026-05-04T10:00:00.000Z', due: '2026-05-05T09:00:00.000Z', currentVersion: 1 });

const assault = (change: object = {}) => act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], ...change });
const told = (...acts: NonNullable<FactsInput['acts']>) => ({ names: {}, document: FactsDocument.parse(reported({ acts })) });

const elsewhere = { circumstances: ['place-in-question'], setting: [], suspectWas: 'A' };

const recording = (...offences: string[]) => allegation({ answer: { kind: 'record', crimes: offences.map((offence) => ({ offence, flags: [] })) } });

const problems = (allegations: Parameters<typeof decision>[0], change: Parameters<typeof decision>[1]) => {
  const made = decision(allegations, change);
  return [...factsProblems(made, context), ...warningProblems(made, context)].map(({ path }) => path);
};

test.each<readonly [string, Parameters<typeof decision>[0], Parameters<typeof decision>[1], readonly string[]]>([
  ['no facts are told', [noCrime()], { facts: null }, []],
  ['what the rules find is recorded', [recording('105/01')], { facts: told(assault()) }, []],
  ['a crime must be recorded and none is', [noCrime()], { facts: told(assault()) }, ['facts']],
  ['a reason does not stand in for a crime', [noCrime()], { facts: told(assault()), reasons: { 'other-than-the-facts': 'He has gone home since.' } }, ['facts']],
  ['another class, without a reason', [recording('008/06#1')], { facts: told(assault()) }, ['reasons.other-than-the-facts']],
  ['another class, with a reason', [recording('008/06#1')], { facts: told(assault()), reasons: { 'other-than-the-facts': 'The photograph shows a bruise.' } }, []],
  ['one crime more', [recording('105/01', '008/06#1')], { facts: told(assault()) }, ['reasons.other-than-the-facts']],
  ['a crime where the rules find none', [recording('105/01')], { facts: told(assault({ contraryEvidence: true })) }, ['reasons.other-than-the-facts']],
  ['neither records any', [noCrime()], { facts: told(assault({ contraryEvidence: true })) }, []],
  ['a fact is missing: nothing is settled to depart from', [noCrime()], { facts: told(assault({ injury: null })) }, []],
  ['what was done in another force’s area is left to that force (page 15)', [noCrime()], { facts: told(assault(elsewhere)) }, []],
  ['or stands here until it is transferred', [recording('105/01')], { facts: told(assault(elsewhere)) }, []],
  ['as another class it wants a reason', [recording('008/06#1')], { facts: told(assault(elsewhere)) }, ['reasons.other-than-the-facts']],
  ['what was done here is recorded, whatever else was done elsewhere', [noCrime()], { facts: told(assault(), assault({ id: 'A2', afterReport: 1, ...elsewhere })) }, ['facts']],
  ['a name that means nobody', [noCrime()], { facts: told(assault({ to: ['V7'] })) }, ['facts.document.acts.0.to.0']],
])('%s', (_, allegations, change, expected) => {
  expect(problems(allegations, change)).toEqual(expected);
});
