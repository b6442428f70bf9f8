/** What a reading comes to: two that would leave the same record are the same. */
import { expect, test } from 'vitest';
import { readingLabel } from './reading-label.ts';

const answer = (kind: string, code: string | null = null) => ({ answer: kind, code });

test.each([
  [['8N', '105A', '8N'], [answer('record')], '1 × 105A and 2 × 8N'],
  [['8N'], [answer('record'), answer('no-crime')], '1 × 8N'],
  [[], [answer('no-crime')], 'no notifiable crime'],
  [[], [answer('no-crime'), answer('no-crime')], 'no notifiable crime'],
  [[], [answer('no-crime'), answer('crime-related-incident', 'a')], 'crime related incident and no notifiable crime'],
  [[], [answer('reported-incident', '100/01')], 'N100/01'],
  [[], [answer('duplicate')], 'duplicate'],
  [[], [answer('test')], 'test'],
])('%o with %o is “%s”', (classes, answers, label) => {
  expect(readingLabel(classes, answers, null)).toBe(label);
});

test('a duplicate names the incident that it repeats', () => {
  expect(readingLabel([], [answer('duplicate')], '260413-0001')).toBe('duplicate of 260413-0001');
});
