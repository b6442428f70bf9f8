/** How two readings may be settled: what was wrong is said of the first answer wherever that does not stand, and only there. */
import { expect, test } from 'vitest';
import { refusals, type Refusal } from '../../../tests/support/refusals.ts';
import { Adjudication, standsWords } from './adjudication.ts';

const why = 'She named no offender.';

test.each<readonly [string, object, readonly Refusal[]]>([
  ['the first answer', { stands: 'first', why }, []],
  ['the second answer, the first being wrong', { stands: 'second', mistake: 'wrong-class', why }, []],
  ['neither answer, the first being wrong', { stands: 'neither', mistake: 'wrong-class', why }, []],
  ['the first answer, although it was wrong', { stands: 'first', mistake: 'wrong-class', why }, [['', 'There is no field called “mistake” here']]],
  ['the second answer, and nothing was wrong with the first', { stands: 'second', why }, [['mistake', 'Choose what was wrong']]],
  ['neither answer, and nothing was wrong with the first', { stands: 'neither', why }, [['mistake', 'Choose what was wrong']]],
  ['both answers', { stands: 'both', why }, [['stands', 'This is not written as it should be']]],
  ['the first answer, for no reason', { stands: 'first', why: ' ' }, [['why', 'Why is needed']]],
  ['the second answer, for no reason', { stands: 'second', mistake: 'wrong-class' }, [['why', 'Why is needed']]],
])('what stands is %s', (_, given, refused) => {
  expect(refusals(Adjudication, given)).toEqual(refused);
});

test('each is told apart in words', () => {
  expect(new Set((['first', 'second', 'neither'] as const).map((stands) => standsWords[stands]).filter(Boolean)).size).toBe(3);
});
