/** What a report's words call to mind: the words that do, the smallest change that does not. */
import { expect, test } from 'vitest';
import { toldVersion } from '../../../../tests/support/told-version.ts';
import { paragraphsOn } from '../../standard/on-page.ts';
import { promptsFor, secondLook } from './prompts.ts';

test.each<readonly [string, string, readonly string[]]>([
  ['nothing to bear in mind', 'A bag was left on a bus.', []],
  ['a conference', 'Raised at MARAC on Tuesday: he broke her phone in May.', ['partner-agency']],
  ['a referral', 'Safeguarding referral from the housing officer.', ['partner-agency']],
  ['she is referred to, which is no referral', 'She referred to him as her uncle.', []],
  ['video', 'The operator saw it on CCTV.', ['seen-on-video']],
  ['no video', 'There is no CCTV at the junction.', []],
  ['drink', 'The caller was drunk and could not say where.', ['impaired']],
  ['a drink bought', 'She bought him a drink.', []],
  ['the other says the same', 'He says he was attacked first.', ['counter-allegation']],
  ['at school', 'Two pupils fought in the playground.', ['at-school']],
  ['police', 'Complains that he was assaulted in the cell by two officers.', ['police-on-duty']],
  ['police come', 'Officers attended and she was assaulted earlier.', []],
  ['more than once', 'He keeps messaging her at work.', ['course-of-conduct']],
  ['more than once, counted', 'There were 40 calls from his number.', ['course-of-conduct']],
  ['more than one day', 'On two days he came to the door.', ['course-of-conduct']],
  ['an order', 'The court made a restraining order in May.', ['an-order']],
  ['a takeaway order', 'He breached the queue for his order.', []],
  ['once', 'He messaged her at work.', []],
  ['fraud', 'She was told to move her money by a caller from her bank account team.', ['fraud']],
  ['another area', 'It happened while she was in Scotland.', ['elsewhere']],
  ['another force', 'Passed on by a neighbouring force.', ['elsewhere']],
  ['a force used', 'The force of the blow broke it.', []],
  ['said before', 'Already reported by her sister on Monday.', ['said-before']],
])('%s', (_, narrative, expected) => {
  expect(promptsFor(toldVersion({ narrative })).map(({ id }) => id)).toEqual(expected);
});

test('the log is read as the report is', () => {
  expect(promptsFor(toldVersion({ narrative: 'A fight.', log: ['Operator: seen on CCTV.'] })).map(({ id }) => id)).toEqual(['seen-on-video']);
});

test.each<readonly [string, { readonly role: string; readonly age: number }, readonly string[]]>([
  ['a suspect of nine', { role: 'suspect', age: 9 }, ['under-ten']],
  ['a suspect of ten', { role: 'suspect', age: 10 }, []],
  ['a victim of nine', { role: 'victim', age: 9 }, []],
])('%s', (_, party, expected) => {
  expect(promptsFor(toldVersion({ narrative: 'A window was broken.', parties: [party] })).map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['He punched her.', true],
  ['His bag was stolen.', true],
  ['A therapist called for advice.', false],
  ['He pushed her.', true],
  ['He lost his bag.', false],
])('no crime recorded of: %s', (narrative, isAsked) => {
  expect(secondLook(toldVersion({ narrative })) !== null).toBe(isAsked);
});

test('every page of the rules that is named has something to show', () => {
  const all = promptsFor(toldVersion({ narrative: 'MARAC CCTV drunk self-defence school assaulted by officers repeatedly restraining order fraud duplicate', parties: [{ role: 'suspect', age: 9 }] }));
  expect(all).toHaveLength(11);
  expect(all.filter(({ cite }) => cite.source === 'CRR' && paragraphsOn(cite).length === 0)).toEqual([]);
});
