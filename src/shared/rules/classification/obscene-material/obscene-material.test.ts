/** Indecent images of children, extreme images and other obscene material (pages 66 and 70), with the codes of class 86 on the list. */
import { expect, test } from 'vitest';
import { against, classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';
import { obsceneDeeds } from '../../facts/acts/obscene-material.ts';

type Deed = (typeof obsceneDeeds)[number];

const obscene = (deed: Deed | null, on: string | null = null) => act({ kind: 'obscene-material', deed, on, to: [], pointsToProve: 'made-out', undulyForced: false });

const kinds: readonly (readonly [Deed, string])[] = [
  ['took-made-or-distributed-images-of-children', '86 086/02'],
  ['possessed-images-of-children', '86 086/10'],
  ['possessed-prohibited-images-of-children', '86 086/15'],
  ['possessed-extreme-image-endangering-life', '86 086/11'],
  ['possessed-extreme-image-of-serious-injury', '86 086/12'],
  ['possessed-extreme-image-of-a-corpse', '86 086/13'],
  ['possessed-extreme-image-of-an-animal', '86 086/14'],
  ['possessed-extreme-image-of-rape', '86 086/16'],
  ['possessed-extreme-image-of-penetration', '86 086/17'],
  ['possessed-obscene-material-for-gain', '86 086/01'],
  ['displayed-indecent-matter', '86 086/03'],
];

test.each(kinds)('%s is %s, against the state', (deed, expected) => expect([classifiedAs(obscene(deed)), against(obscene(deed))]).toEqual([expected, 'state']));

test('no deed is left out', () => expect(kinds.map(([deed]) => deed)).toEqual(obsceneDeeds));

test.each([
  ['rape on the first day', obscene('possessed-extreme-image-of-rape', '2015-07-07'), '86 086/16'],
  ['rape the day before', obscene('possessed-extreme-image-of-rape', '2015-07-06'), 'nsir-incident'],
  ['penetration on the first day', obscene('possessed-extreme-image-of-penetration', '2015-07-07'), '86 086/17'],
  ['penetration the day before', obscene('possessed-extreme-image-of-penetration', '2015-07-06'), 'nsir-incident'],
  ['a corpse, without a date of its own', obscene('possessed-extreme-image-of-a-corpse', '2015-07-06'), '86 086/13'],
  ['the deed is asked', obscene(null), 'needs deed'],
  ['the deed is asked of what was done long ago', obscene(null, '2015-07-06'), 'needs deed'],
] as const)('extreme images, %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});
