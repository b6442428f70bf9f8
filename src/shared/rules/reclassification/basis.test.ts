/** By what a crime may lose its class: the smallest change either side of each. */
import { expect, test } from 'vitest';
import { basisOf } from './basis.ts';

test.each<readonly [readonly string[], number, ReturnType<typeof basisOf>]>([
  [['change-class:8N'], 0, 'reclassified'],
  [['change-class:8N', 'change-class:105A'], 0, 'reclassified'],
  [['change-class:19D'], 1, 'reclassified'],
  [['remove:19D'], 1, 'back-to-reported-incident'],
  [['remove:19D'], 0, null],
  [['remove:19D', 'remove:19C'], 2, 'back-to-reported-incident'],
  [['remove:19D', 'remove:19C'], 1, null],
  [['remove:8N'], 1, null],
  [['remove:19D', 'remove:8N'], 2, null],
  [['remove:19D', 'change-class:8N'], 1, null],
])('%o with %i N100: %s', (reasons, reportedRapes, basis) => {
  expect(basisOf(reasons, reportedRapes)).toBe(basis);
});
