/** Classes 88C and 88D, which page 67 heads and the list has: what was done, by a male or a female, against whom. */
import { expect, test } from 'vitest';
import { against, classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Other = Partial<Parameters<typeof act<'other-sexual-offence'>>[0]>;

const other = (deed: NonNullable<Other['deed']>, to: readonly string[], by: readonly string[] = ['O1']) => act({ kind: 'other-sexual-offence', deed, to: [...to], by: [...by], pointsToProve: 'made-out' });
const animal = (by?: readonly string[]) => other('intercourse-with-an-animal', [], by);
const somebody = ['V1'];
const people = (...sexes: readonly ('female' | 'male' | null)[]): FactsInput => ({ offenders: sexes.map((sex, at) => ({ id: `O${at + 1}`, sex })) });

test.each<readonly [string, ReturnType<typeof other>, FactsInput, string, string]>([
  ['a substance with intent', other('substance-with-intent', somebody), {}, '88C 088/05', 'victim'],
  ['an offence with intent', other('offence-with-intent', somebody), {}, '88C 088/06', 'victim'],
  ['an offence with intent against nobody who is known', other('offence-with-intent', []), {}, '88C 088/06', 'state'],
  ['a trespass with intent', other('trespass-with-intent', somebody), {}, '88C 088/07', 'victim'],
  ['an animal, by a male', animal(), people('male'), '88D 088/03', 'state'],
  ['an animal, by a female', animal(), people('female'), '88D 088/04', 'state'],
  ['an animal, by two males', animal(['O1', 'O2']), people('male', 'male'), '88D 088/03', 'state'],
  ['an animal, by a male and a female', animal(['O1', 'O2']), people('male', 'female'), '88D ?', 'state'],
  ['an animal, by a male and somebody whose sex is not told', animal(['O1', 'O2']), people('male', null), '88D ?', 'state'],
  ['an animal, by somebody whose sex is not told', animal(), people(null), '88D ?', 'state'],
  ['an animal, by nobody who is known', animal([]), {}, '88D ?', 'state'],
  ['an animal, and somebody made to: the list has it against either', other('intercourse-with-an-animal', somebody), people('male'), '88D 088/03', 'victim'],
  ['a corpse', other('penetration-of-a-corpse', []), {}, '88D 088/11', 'state'],
  ['a corpse, of one who is told as a victim: the list has it against a victim', other('penetration-of-a-corpse', somebody), {}, '88D 088/11', 'victim'],
])('%s', (_, one, who, expected, whom) => {
  expect([classifiedAs(one, who), against(one, who)]).toEqual([expected, whom]);
});

test('it is asked what was done', () => expect(classifiedAs(act({ kind: 'other-sexual-offence' }))).toBe('needs deed'));
