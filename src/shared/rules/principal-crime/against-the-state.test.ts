/** An offence against the state has no victim, whoever is told of with it: it is no rival of a crime against one (pages 12, 89 and 91). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { offence, stateOffence } from '../../../../tests/support/offences.ts';
import type { FactsInput } from '../facts/document.ts';

type Acts = NonNullable<FactsInput['acts']>;

const woman = { id: 'V1', sex: 'female', age: 30 } as const;
const girl = { ...woman, age: 14 } as const;
const child = { ...woman, age: 10 } as const;

const exposed = act({ id: 'I', kind: 'indecency', deed: 'masturbation', alarmIntended: true, seenByTwo: true, pointsToProve: 'made-out' });
const touched = act({ id: 'T', kind: 'sexual-act', deed: 'touching', penetrative: false, consent: 'did-not-consent', features: [] });
const willing = { ...touched, consent: 'consented' } as const;
const image = act({ id: 'M', kind: 'obscene-material', deed: 'took-made-or-distributed-images-of-children', undulyForced: false, pointsToProve: 'made-out' });
const affray = stateOffence('A 66 066/01', { to: ['V1'] });
const justice = stateOffence('J 38 038/01', { against: 'state', to: ['V1'] });

test.each<readonly [string, NonNullable<FactsInput['victims']>[number], Acts, readonly string[]]>([
  ['indecency before whoever was touched too (page 12)', woman, [exposed, touched], ['20A 020/05', '66 066/21']],
  ['before a child', child, [exposed, touched], ['20B 020/06', '66 066/21']],
  ['before a girl who was willing', girl, [exposed, willing], ['22B 022/18', '66 066/21']],
  ['an image of a girl who was touched', girl, [image, willing], ['22B 022/18', '86 086/02']],
  ['an affray, and what was damaged in it', woman, [affray, offence('D 58D 149/00')], ['58D 149/00', '66 066/01']],
  ['an affray, and who was hurt in it: its own rule (page 89)', woman, [affray, offence('P 8N 008/06')], ['8N 008/06']],
  ['drugs in lent premises are victimless (page 91)', woman, [stateOffence('D 92C 093/21', { against: 'state', to: ['V1'] }), offence('P 105A 105/01')], ['105A 105/01', '92C 093/21']],
  ['what was stolen, and its proceeds', woman, [justice, offence('T 49 049/10')], ['38 038/01', '49 049/10']],
])('%s', (_, victim, acts, crimes) => {
  const decided = decideFacts(reported({ victims: [victim], offenders: [{ id: 'O1', age: 40 }], acts }));
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});
