/** Points to prove: only what a page states, every code in the list. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { findOffence } from '../../domain/offence-lookup.ts';
import { everyStated, pointsOf } from './points-of-offence.ts';

const names = everyStated.flatMap(({ codes }) => codes);
const classes = everyStated.flatMap((each) => each.classes);

const rowsOf = (name: string) => (name.includes('#') ? catalogue.offences.filter(({ id }) => id === name) : (catalogue.byCode.get(name) ?? []));

test('every code, row and class is in the list and current', () => {
  expect(names.filter((name) => !rowsOf(name).some(({ current }) => current))).toEqual([]);
  expect(classes.filter((name) => !catalogue.classes.has(name))).toEqual([]);
});

test('no offence is stated twice', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(classes.filter((name, at) => classes.indexOf(name) !== at)).toEqual([]);
});

test('every element cites a page of the rules, and no offence has two of the same words', () => {
  for (const { codes, elements } of everyStated) {
    expect(elements.length, codes.join()).toBeGreaterThan(0);
    expect(elements.filter(({ cite }) => cite.source !== 'CRR' || !(Number(cite.page) >= 7 && Number(cite.page) <= 96))).toEqual([]);
    expect(new Set(elements.map(({ says }) => says)).size).toBe(elements.length);
    expect(elements.filter(({ says }) => says.length > 300 || says !== says.trim())).toEqual([]);
  }
});

const shown = (given: string): readonly string[] => {
  const offence = findOffence(catalogue, given);
  if (!offence) throw new Error(`No ${given}`);
  return pointsOf(offence).map(({ says, cite }) => `${cite.page} ${says.slice(0, 28)}`);
};

describe('the elements of', () => {
  test.each([
    ['kidnapping, four ingredients', '036/01', ['38 One person took or carried a', '39 By force or fraud', '39 Without the consent of the p', '39 Without lawful excuse']],
    ['controlling or coercive behaviour, four', '008/67', ['54 Controlling or coercive beha', '54 The two were personally conn', '54 It had a serious effect on t', '54 They knew, or ought to have ']],
    ['strangulation, two', '008/77#1', ['42 Strangled another: any press', '42 It was intentional']],
    ['violent disorder, two', '065/00', ['89 Three or more present togeth', '89 A person of reasonable firmn']],
    ['riot, with a common purpose besides', '064/01', ['89 12 or more present together ', '89 For a common purpose', '89 A person of reasonable firmn']],
    ['aggravated section 4: those of section 4 and the aggravation', '066/91', ['86 Threatening, abusive or insu', '86 Meant them to believe in, or', '89 It is racially or religiousl']],
    ['theft from the person: those of theft and where the goods were', '039/00', ['76 Took property that belongs t', '76 Dishonestly', '76 Meant to keep it from the ot', '78 The goods were worn, attache', '78 No force or threat of force ']],
    ['cannabis, by its class', '092/61', ['91 Was in possession of what is', '91 It is cannabis: the officer ', '8 The possession is unlawful: ']],
    ['a threat to share: the row, where one code has two', '088/15#2', ['67 A threat to share a photogra', '67 Meant the other or somebody ']],
  ])('%s', (_, given, expected) => {
    expect(shown(given)).toEqual(expected);
  });
});

test.each([
  ['encouraging suicide', '076/01'],
  ['burglary: where it is classified is stated, what it is made of is not', '028/03#1'],
  ['attempted rape', '019/12#1'],
  ['sexual assault of a child under 13', '020/06'],
  ['wounding with intent to resist arrest', '005/01#3'],
  ['possessing a thing with intent to damage', '059/13'],
  ['perverting the course of justice', '079/01'],
  ['making off without payment', '053/25'],
])('no page states the elements of %s', (_, given) => {
  const offence = findOffence(catalogue, given);
  expect(offence === null ? [] : pointsOf(offence)).toEqual([]);
});

test('attempts share no code with what is attempted: their rows have no elements of it', () => {
  const attempts = catalogue.offences.filter(({ title, current }) => current && /^attempted /i.test(title));
  expect(attempts.length).toBeGreaterThan(3);
  expect(attempts.filter((offence) => pointsOf(offence).length > 0).map(({ id, title }) => `${id} ${title}`)).toEqual([]);
});
