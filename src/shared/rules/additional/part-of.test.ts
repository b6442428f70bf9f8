/** What rules find to be part of another crime stands under that crime in the answer. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

const robbery = act({ id: 'R', kind: 'theft', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' });
const knife = act({ id: 'K', kind: 'weapon', to: [], weapon: 'blade-or-point', deed: 'had', place: 'public', pointsToProve: 'made-out', weaponUsed: true });
const drug = (id: string, name: 'heroin' | 'mdma') => act({ id, kind: 'drugs', to: [], deed: 'possession', drug: name, identifiedBy: 'laboratory', pointsToProve: 'made-out' });
const two = { offenders: [{ id: 'O1' }, { id: 'O2' }] } satisfies FactsInput;

type Swallowed = readonly (readonly [string | null, readonly string[]])[];

test.each<readonly [string, FactsInput, Swallowed]>([
  ['a knife under the robbery it was used in', { acts: [robbery, knife] }, [['34B', ['K']]]],
  ['one drug under another, not under the robbery', { acts: [robbery, drug('H', 'heroin'), drug('M', 'mdma')] }, [['34B', []], ['92D', ['M']]]],
  ['a knife under the crime of its own offender', { ...two, acts: [{ ...robbery, by: ['O2'] }, act({ id: 'P', kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] }), knife] }, [['34B', []], ['105A', ['K']]]],
  ['what the principal crime rule puts under a crime stays there too', { acts: [act({ id: 'S', kind: 'offence', class: '8Q', code: '195/12' }), act({ id: 'P', kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] })] }, [['8Q', ['P']]]],
])('%s', (_, facts, expected) => {
  const { crimes, needs } = answerOf(decideFacts(reported(facts)));
  expect(needs).toEqual([]);
  expect(crimes.map((crime) => [crime.class, crime.swallows.flatMap(({ acts }) => acts)])).toEqual(expected);
});
