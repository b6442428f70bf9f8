/** Points to prove in a decision: what keeps an offence against the state from being recorded, and words held to the narrative. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { toldVersion } from '../../../../tests/support/told-version.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import type { Point } from '../../domain/point.ts';
import { elementsOf } from '../points-to-prove/elements-of.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { decisionContext } from './decision-context.ts';
import { decisionProblems } from './decision-problems.ts';

const narrative = 'Three men fought outside the bar and a woman ran inside, screaming.';
const context = decisionContext(catalogue, { now: '2026-04-13T08:00:00.000Z', due: '2026-04-14T07:00:00.000Z', currentVersion: 1, version: toldVersion({ narrative }) });
const statePath = [{ box: 'F1', answer: 'yes' }, { box: 'F2', answer: 'yes' }, { box: 'F3', answer: 'yes' }, { box: 'F6', answer: 'no' }, { box: 'F7', answer: 'no' }] as const;

const violentDisorder = elementsOf({ id: '065/00#1', code: '065/00', class: '62A' });
const made = (change: Partial<Point> = {}): Point[] => violentDisorder.map((asked, at) => ({ ...asked, state: 'made-out', words: null, ...(at === 0 ? change : {}) }));

const againstState = (points: readonly Point[], offence = '065/00') =>
  decision([allegation({ victim: { kind: 'state' }, path: [...statePath], answer: { kind: 'record', crimes: [{ offence, flags: [], points: [...points] }] } })]);
const withVictim = (points: readonly Point[], offence = '008/77#1') => decision([allegation({ answer: { kind: 'record', crimes: [{ offence, flags: [], points: [...points] }] } })]);
const said = (given: Parameters<typeof decisionProblems>[0], on = context) => decisionProblems(given, on).map(({ path, message, cite }) => [path.replace('about.allegations.0.answer.crimes.0.', ''), message, cite]);

const pages = 'Crime Recording Rules 2026/27, pages 7-8';
const entered = (state: Point['state']): Point => ({ element: 'It was done in bad faith', page: null, signed: null, state, words: null });
const words = (from: number, to: number, text = narrative.slice(from, to)) => ({ from, to, text });

test('every element made out records an offence against the state', () => {
  expect(said(againstState(made()))).toEqual([]);
});

test.each([
  ['unclear', 'unclear'],
  ['not', 'not made out'],
] as const)('one element %s keeps it from being recorded', (state, words) => {
  expect(said(againstState(made({ state })))).toEqual([
    ['points.0.state', `“Three or more present together used or threatened unlawful violence” is ${words}: an offence against the state is recorded once its points to prove are clearly made out`, pages],
  ]);
});

test('an element nobody answered is not made out', () => {
  expect(said(againstState(made().slice(1)))).toEqual([['points', 'Say whether each point to prove of 065/00 is made out: “Three or more present together used or threatened unlawful violence” is not answered', pages]]);
  expect(said(againstState([]))).toEqual([['points', expect.stringContaining('(and 1 more)'), pages]]);
});

test('where no page states the elements none need be entered, and one entered and unclear keeps it back', () => {
  expect(said(againstState([], '079/01'))).toEqual([]);
  expect(said(againstState([entered('made-out')], '079/01'))).toEqual([]);
  expect(said(againstState([entered('unclear')], '079/01'))).toEqual([['points.0.state', expect.stringContaining('“It was done in bad faith” is unclear'), pages]]);
});

test('of an offence with a victim they may be left, or be unclear', () => {
  const [first] = elementsOf({ id: '008/77#1', code: '008/77', class: '8N' });
  if (!first) throw new Error('Page 42 states its elements');
  expect(said(withVictim([]))).toEqual([]);
  expect(said(withVictim([{ ...first, state: 'unclear', words: null }]))).toEqual([]);
  expect(said(withVictim([entered('unclear')], '005/13'))).toEqual([]);
  expect(said(withVictim([{ ...first, page: '43', state: 'made-out', words: null }])).map(([path]) => path)).toEqual(['points.0.element']);
});

test('an element with a page is one that page states of this offence', () => {
  expect(said(withVictim([{ element: 'It was at night', page: '42', signed: null, state: 'made-out', words: null }]))).toEqual([['points.0.element', 'Page 42 does not state this element of 008/77: take it out, or enter it as your own', null]]);
  expect(said(withVictim([entered('made-out'), entered('not')]))).toEqual([['points.1.element', 'This element is answered twice', null]]);
});

test('what the registrar signed is asked as a page is: answered, made out, and by its own signature', () => {
  const byRegistrar = { id: 's1', offence: '079/01#1', elements: ['An act', 'Meant to pervert'], source: 'Common law', registrar: 'R. Test', signedOn: '2026-04-01' as LocalDate };
  const signed = { ...context, signedOf: (id: string) => (id === '079/01#1' ? byRegistrar : null) };
  const [act, intent] = elementsOf({ id: '079/01#1', code: '079/01', class: '79' }, signed.signedOf).map((asked): Point => ({ ...asked, state: 'made-out', words: null }));
  if (!act || !intent) throw new Error('Two elements were signed');
  expect(said(againstState([act, intent], '079/01#1'), signed)).toEqual([]);
  expect(said(againstState([act], '079/01#1'), signed)).toEqual([['points', expect.stringContaining('“Meant to pervert” is not answered'), pages]]);
  expect(said(againstState([act, { ...intent, state: 'unclear' }], '079/01#1'), signed)).toEqual([['points.1.state', expect.stringContaining('“Meant to pervert” is unclear'), pages]]);
  expect(said(againstState([act, { ...intent, signed: 's0' }], '079/01#1'), signed)).toEqual([['points.1.element', 'The registrar has not signed this element of 079/01: take it out, or enter it as your own', null]]);
  expect(said(againstState([act, intent], '079/01#1')).map(([path]) => path)).toEqual(['points.0.element', 'points.1.element']);
});

test.each([
  ['the words at their place', words(0, 9), []],
  ['the last words', words(57, narrative.length), []],
  ['one place beside them', words(1, 10, 'Three men'), ['points.0.words']],
  ['beyond the end', words(60, 71, 'screaming.!'), ['points.0.words']],
])('marked: %s', (_, marked, expected) => {
  expect(said(againstState(made({ words: marked }))).map(([path]) => path)).toEqual(expected);
});

test('words that are not those of the narrative are said to be', () => {
  expect(said(againstState(made({ words: words(1, 10, 'Three men') })))).toEqual([['points.0.words', 'The marked words are not those of the narrative that was read', null]]);
});

test('words of a version that is gone cannot be marked', () => {
  expect(said(againstState(made({ words: words(0, 9) })), { ...context, version: null })).toEqual([['points.0.words', 'There is no narrative to mark words in', null]]);
});

test('a rejected candidate is an offence of the list', () => {
  const rejecting = (offence: string) => decision([allegation({ rejected: [{ offence, element: 'For a common purpose', why: 'They fought each other' }] })]);
  expect(said(rejecting('064/01'))).toEqual([]);
  expect(said(rejecting('999/99'))).toEqual([['about.allegations.0.rejected.0.offence', 'There is no single offence 999/99 in the list: choose it by its id', null]]);
});
