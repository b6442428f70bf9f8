/** Demands with menaces: page 80. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Blackmail = Partial<Parameters<typeof act<'blackmail'>>[0]>;

const demand = (change: Blackmail) => act({ kind: 'blackmail', demand: 'gain-or-loss', unwarranted: true, hacking: false, denialOfService: false, ...change });

test.each<readonly [string, Blackmail, string]>([
  ['for money', {}, '35 035/00'],
  ['believed to be warranted', { unwarranted: false }, 'nsir-incident'],
  ['whether it is, is asked', { unwarranted: null }, 'needs unwarranted'],
  ['with photographs that were hacked, and nothing paid', { hacking: true, compliedOrLost: false }, 'NFIB52E 035/00'],
  ['with photographs that were hacked, and paid', { hacking: true, compliedOrLost: true }, '35 035/00'],
  ['whether it was paid is asked', { hacking: true }, 'needs compliedOrLost'],
  ['whether hacking is part of it is asked', { hacking: null }, 'needs hacking'],
  ['with an attack on the website of the victim that has not taken place (fraud volume, page 134)', { denialOfService: true }, 'NFIB51B 035/00'],
  ['the same, and paid', { denialOfService: true, compliedOrLost: true }, 'NFIB51B 035/00'],
  ['the same, and believed to be warranted', { denialOfService: true, unwarranted: false }, 'nsir-incident'],
  ['the same, with what was hacked, and paid', { denialOfService: true, hacking: true, compliedOrLost: true }, 'NFIB51B 035/00'],
  ['whether service is denied is asked where nothing was hacked', { denialOfService: null }, 'needs denialOfService'],
  ['and not where something was', { denialOfService: null, hacking: true, compliedOrLost: true }, '35 035/00'],
  ['nor before it', { denialOfService: null, hacking: null }, 'needs hacking'],
  ['for sexual favours', { demand: 'sexual-favours' }, 'refer: Sexual favours are demanded: which sexual offence it is has to be considered.'],
  ['what is demanded is asked', { demand: null }, 'needs demand'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(demand(change))).toBe(expected);
});

test('a demand tied to hacking and to denial of service, not met, is of two classes on pages 134 and 146: for a person', () => {
  expect(classifiedAs(demand({ denialOfService: true, hacking: true, compliedOrLost: false }))).toMatch(/^refer: The rules disagree/);
});
