/** By what crimes against society are counted (pages 91-96), and the course of justice beside a victim (page 95). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';

const together = { offenders: [{ id: 'O1' }, { id: 'O2' }] };
const done = (classCode: string, code: string) => reported({ ...together, acts: [act({ kind: 'offence', class: classCode, code, by: ['O1', 'O2'], pointsToProve: 'made-out' })] });

test.each<readonly [string, ReturnType<typeof reported>, number, string]>([
  ['a group that supplies drugs', done('92A', '092/30'), 1, 'one-crime-per-offender-of-drugs'],
  ['a group with a weapon', done('10C', '008/11'), 1, 'one-crime-per-offender-of-weapons'],
  ['sellers of knives', done('81', '090/01'), 1, 'one-crime-per-offender-of-weapons'],
  ['two who bring articles into prison', done('69', '069/02'), 2, 'one-crime-per-offender-in-prison'],
  ['a group that perverts the course of justice', done('79', '079/01'), 1, 'one-crime-per-offender-against-justice'],
  ['a group that indemnifies sureties', done('83', '083/02'), 1, 'one-crime-per-offender-of-bail'],
  ['a group that launders', done('38', '038/01'), 1, 'one-crime-per-offender-of-proceeds'],
])('%s', (_, facts, crimes, rule) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toHaveLength(crimes);
  expect(decided.trace.filter(({ stage }) => stage === 'counting').flatMap(({ said }) => said.map((each) => each.rule))).toContain(rule);
});

const bruise = act({ id: 'P', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });

test.each<readonly [string, ReturnType<typeof act<'perverting-justice'>>, readonly string[]]>([
  ['a witness bruised to stop her evidence: both (page 95)', act({ kind: 'perverting-justice', to: [], deed: 'intimidation', proceedings: 'criminal', pointsToProve: 'made-out' }), ['+79 079/02', '8N 008/06']],
  ['or for having given it', act({ kind: 'perverting-justice', to: [], deed: 'harm-or-threat-of-harm', proceedings: 'criminal', pointsToProve: 'made-out' }), ['+79 079/03', '8N 008/06']],
  ['in a civil case', act({ kind: 'perverting-justice', to: [], deed: 'intimidation', proceedings: 'civil', pointsToProve: 'made-out' }), ['+79 079/04', '8N 008/06']],
  ['or after it', act({ kind: 'perverting-justice', to: [], deed: 'harm-or-threat-of-harm', proceedings: 'civil', pointsToProve: 'made-out' }), ['+79 079/05', '8N 008/06']],
  ['evidence fabricated as well', act({ kind: 'perverting-justice', to: [], deed: 'fabrication-or-interference', pointsToProve: 'made-out' }), ['+79 079/01', '8N 008/06']],
])('%s', (_, one, expected) => {
  const decided = decideFacts(reported({ acts: [bruise, one] }));
  expect(crimesOf(decided)).toEqual(expected);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});

test('of which proceedings is asked, and fabrication needs none', () => {
  expect(decideFacts(reported({ acts: [act({ kind: 'perverting-justice', to: [], deed: 'intimidation' })] })).needs).toEqual(['acts.A1.proceedings']);
});
