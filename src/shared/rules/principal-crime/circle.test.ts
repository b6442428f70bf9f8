/** Crimes each of which another of them beats: the look-up table and the rules of page 13 can go round in a circle. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';

const crime = (id: string, classCode: string, code: string) => act({ id, kind: 'offence', class: classCode, code, against: 'victim' });
/** Its maximum beats theft of a vehicle (page 13), which the table puts above assault without injury (page 14), which as violence beats it (page 13). */
const [burglary, theft, assault] = [crime('B', '30C', '030/02'), crime('T', '48', '048/01'), crime('S', '105A', '105/01')] as const;
const circle = [burglary, theft, assault];

test.each<readonly [string, readonly (typeof burglary)[], readonly string[], number]>([
  ['three in a circle are one crime (page 12), and which is referred: the first of the list stands for them', circle, ['30C 030/02'], 1],
  ['in another order', [assault, theft, burglary], ['30C 030/02'], 1],
  ['two of them settle it', [burglary, theft], ['30C 030/02'], 0],
  ['the other two', [theft, assault], ['48 048/01'], 0],
  ['and the last two', [burglary, assault], ['105A 105/01'], 0],
  ['a crime that beats all three', [...circle, crime('W', '5D', '005/01')], ['5D 005/01'], 0],
  ['a crime that all three beat is no part of the circle', [...circle, crime('D', '58C', '149/00')], ['30C 030/02'], 1],
])('%s', (_, acts, crimes, referred) => {
  const { refer, ...decided } = decideFacts(reported({ acts: [...acts] }));
  expect(crimesOf({ refer, ...decided })).toEqual(crimes);
  expect(refer).toHaveLength(referred);
});

test('the reference names the three crimes, says why each beats another, and cites every rule of the circle', () => {
  const [reference] = decideFacts(reported({ acts: [...circle, crime('D', '58C', '149/00')] })).refer;
  expect(reference).toMatchObject({ decisive: true, about: '030/02 of acts.B, 048/01 of acts.T, 105/01 of acts.S' });
  expect(reference?.because).toMatch(/^The rules disagree: .* But: .* But: /);
  expect(new Set(reference?.cites.map(({ page }) => page))).toEqual(new Set(['13', '14']));
});
