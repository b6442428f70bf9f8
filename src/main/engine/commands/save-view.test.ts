/** Views of the queue a person saves: their own, under a name, and out of the log. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import type { Input } from '../../../shared/ipc/calls.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const view = (change: Partial<Input<'save-view'>> = {}): Input<'save-view'> => ({ name: 'Knives at night', view: 'unclaimed', filter: 'Larkhill', filters: [{ by: 'harm', is: 'weapon' }], sort: 'clock', group: null, ...change });
const saved = async (who: Somebody = 'assessor') => (await call.get(who, 'saved-views', {})).views;

test('a view is its person’s own, whole as it was saved', async () => {
  const { view: id } = await call.get('assessor', 'save-view', view());
  expect(await saved()).toEqual([{ id, ...view() }]);
  expect(await saved('other')).toEqual([]);
  expect(await call.refused('other', 'remove-view', { view: id })).toEqual(failure('not-found'));
});

test('under the same name it takes the place of the one before, and once removed it is gone', async () => {
  await call.get('assessor', 'save-view', view());
  const { view: second } = await call.get('assessor', 'save-view', view({ sort: 'reference' }));
  expect((await saved()).map(({ id, sort }) => [id, sort])).toEqual([[second, 'reference']]);
  await call.get('assessor', 'remove-view', { view: second });
  expect(await saved()).toEqual([]);
  expect(await call.refused('assessor', 'remove-view', { view: second })).toEqual(failure('not-found'));
});

test('neither its name nor what it looks for is in the log', async () => {
  await call.get('assessor', 'save-view', view());
  const [event] = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1);
  expect(event?.bytes).toContain('view.saved');
  expect(event?.bytes).not.toMatch(/Knives|Larkhill|weapon/);
});

test('forty is the most', async () => {
  for (let n = 0; n < 40; n++) await call.get('assessor', 'save-view', view({ name: `View ${n}` }));
  expect(await call.refused('assessor', 'save-view', view({ name: 'One more' }))).toEqual(failure('refused', 'name'));
  await call.get('assessor', 'save-view', view({ name: 'View 7', sort: 'risk' }));
  expect(await saved()).toHaveLength(40);
});
