/** What is written under a category is asked for under it alone, and nothing is filled in for anybody. */
import { expect, test } from 'vitest';
import { Cancellation, categories } from '../../../../shared/cancelling/cancellation.ts';
import { emptyCancellation, toCancellation, type DraftCancellation } from './draft-cancellation.ts';

const whole: DraftCancellation = {
  ...emptyCancellation,
  words: 'The film shows that she fell.', since: '2026-04-13T09:00:00.000Z', from: 'The shop', verified: 'An officer watched it.', determines: 'No crime occurred.',
  force: 'Other Police', reference: 'OP/1', of: '22/1/26', same: 'The same minute.', mistake: 'Another log was open.', shows: 'A lost bag.', withdrawn: 'no',
};

test.each(categories)('%s, whole, is of the shape that is asked for', (category) => {
  expect(Cancellation.safeParse(toCancellation({ ...whole, category }))).toMatchObject({ success: true, data: { category } });
});

test.each(categories)('%s, empty, is not', (category) => {
  expect(Cancellation.safeParse(toCancellation({ ...emptyCancellation, category })).success).toBe(false);
});

test('whether the report was withdrawn is answered by somebody, and of one that was, whether under pressure', () => {
  const paths = (change: Partial<DraftCancellation>) => Cancellation.safeParse(toCancellation({ ...whole, category: 'C4', ...change })).error?.issues.map(({ path }) => path.join('.'));
  expect(paths({ withdrawn: null })).toEqual(['withdrawn']);
  expect(paths({ withdrawn: 'yes' })).toEqual(['pressure']);
  expect(paths({ withdrawn: 'yes', pressure: 'no' })).toBeUndefined();
  expect(toCancellation({ ...whole, category: 'C4', withdrawn: 'no', pressure: 'yes' }), 'an answer that was hidden again').toMatchObject({ pressure: null });
});
