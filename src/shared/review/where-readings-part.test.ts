/** Where two readings part: at a fact, at a question of the chart, or at the rule. */
import { expect, test } from 'vitest';
import { act, reported } from '../../../tests/support/facts.ts';
import { allegation, decision, noCrime } from '../../../tests/support/invented.ts';
import { FactsDocument, type FactsInput } from '../rules/facts/document.ts';
import { whereReadingsPart } from './where-readings-part.ts';

const told = (document: FactsInput) => ({ facts: { names: {}, document: FactsDocument.parse(document) } });
const assault = (change: object) => told(reported({ acts: [act({ kind: 'assault', ...change })] }));

test('the same answers to the same questions leave nothing but the rule', () => {
  expect(whereReadingsPart(decision(), decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '008/06', flags: [] }] } })]))).toEqual({ at: 'rule', facts: [], chart: [] });
});

test('of each allegation the first question that is answered otherwise', () => {
  const parting = whereReadingsPart(decision(), decision([noCrime()]));
  expect(parting).toEqual({ at: 'chart', facts: [], chart: [{ allegation: 0, box: 'F1', first: 'yes', second: 'no' }] });
});

test('a question only one of them came to', () => {
  const path = allegation().path;
  const short = decision([allegation({ path: path.slice(0, 3) })]);
  expect(whereReadingsPart(decision(), short).chart).toEqual([{ allegation: 0, box: 'F4', first: 'yes', second: null }]);
});

test('a fact read otherwise comes before what follows from it', () => {
  const parting = whereReadingsPart(decision([allegation()], assault({ injury: 'actual' })), decision([noCrime()], assault({ injury: 'none' })));
  expect(parting.at).toBe('facts');
  expect(parting.facts).toEqual([{ path: 'acts.A1.injury', first: 'actual', second: 'none' }]);
});

test('a fact only one of them told', () => {
  const parting = whereReadingsPart(decision([allegation()], assault({ injury: 'actual' })), decision([allegation()], assault({})));
  expect(parting.facts).toEqual([{ path: 'acts.A1.injury', first: 'actual', second: undefined }]);
});

test.each([
  ['second', decision([allegation()], assault({ injury: 'actual' })), decision([noCrime()])],
  ['first', decision([allegation()]), decision([noCrime()], assault({ injury: 'actual' }))],
])('where the %s told no facts, the chart is what they can be held against each other by', (_, first, second) => {
  expect(whereReadingsPart(first, second)).toMatchObject({ at: 'chart', facts: [] });
});

const both = decision([allegation(), noCrime()]);
const firstOnly = decision([allegation()]);
const lineTest = decision([], { about: { kind: 'test', why: 'A test of the line.' } });

test.each([
  ['an allegation only the first found', both, firstOnly],
  ['an allegation only the second found', firstOnly, both],
  ['a test, as only the second read it', both, lineTest],
  ['a test, as only the first read it', lineTest, both],
])('%s has no question of the chart that both came to', (_, first, second) => {
  expect(whereReadingsPart(first, second)).toEqual({ at: 'rule', facts: [], chart: [] });
});

test('each allegation parts at a question of its own', () => {
  const parting = whereReadingsPart(both, decision([noCrime(), allegation()]));
  expect(parting.chart).toEqual([{ allegation: 0, box: 'F1', first: 'yes', second: 'no' }, { allegation: 1, box: 'F1', first: 'no', second: 'yes' }]);
});
