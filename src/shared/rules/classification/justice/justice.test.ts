/** Class 79: what was done, and whether the proceedings were civil (pages 95-96). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';

type Justice = Partial<Parameters<typeof act<'perverting-justice'>>[0]>;

const decided = (change: Justice) => decideFacts(reported({ acts: [act({ kind: 'perverting-justice', to: [], pointsToProve: 'made-out', ...change })] }));

test.each<readonly [string, Justice, string]>([
  ['evidence fabricated, of whatever proceedings', { deed: 'fabrication-or-interference' }, '079/01'],
  ['a witness of an offence intimidated', { deed: 'intimidation', proceedings: 'criminal' }, '079/02'],
  ['a witness of an offence harmed', { deed: 'harm-or-threat-of-harm', proceedings: 'criminal' }, '079/03'],
  ['a witness of civil proceedings intimidated', { deed: 'intimidation', proceedings: 'civil' }, '079/04'],
  ['a witness of civil proceedings harmed', { deed: 'harm-or-threat-of-harm', proceedings: 'civil' }, '079/05'],
])('%s: against the state', (_, change, code) => {
  const { crimes, needs } = decided(change);
  expect([crimes, needs]).toMatchObject([[{ class: '79', code, against: 'state' }], []]);
});

test.each<readonly [string, Justice, readonly string[]]>([
  ['what was done', {}, ['acts.A1.deed']],
  ['and of a witness the proceedings', { deed: 'intimidation' }, ['acts.A1.proceedings']],
])('it is asked %s', (_, change, needs) => expect(decided(change).needs).toEqual(needs));
