/** Demands with menaces: page 80. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Blackmail = Partial<Parameters<typeof act<'blackmail'>>[0]>;

const demand = (change: Blackmail) => act({ kind: 'blackmail', demand: 'gain-or-loss', unwarranted: true, hacking: false, ...change });

test.each<readonly [string, Blackmail, string]>([
  ['for money', {}, '35 035/00'],
  ['believed to be warranted', { unwarranted: false }, 'nsir-incident'],
  ['whether it is, is asked', { unwarranted: null }, 'needs unwarranted'],
  ['with photographs that were hacked, and nothing paid', { hacking: true, compliedOrLost: false }, 'NFIB52E 035/00'],
  ['with photographs that were hacked, and paid', { hacking: true, compliedOrLost: true }, '35 035/00'],
  ['whether it was paid is asked', { hacking: true }, 'needs compliedOrLost'],
  ['whether hacking is part of it is asked', { hacking: null }, 'needs hacking'],
  ['for sexual favours', { demand: 'sexual-favours' }, 'refer: Sexual favours are demanded: which sexual offence it is has to be considered.'],
  ['what is demanded is asked', { demand: null }, 'needs demand'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(demand(change))).toBe(expected);
});
