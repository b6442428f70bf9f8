/** A command that cannot act says what would let it, wherever somebody is. */
import { afterAll, expect, test } from 'vitest';
import { setWorkspace } from '../features/workspace/workspace.ts';
import { commandTable } from './command-table.ts';
import { goTo, screens } from './navigation.ts';
import { canMeet } from './remap.ts';
import { places, whyNotNow } from './why-not.ts';

afterAll(() => goTo('queue'));

test('every group of commands has its place', () => {
  expect([...new Set(commandTable.map(({ group }) => group))].toSorted()).toEqual(Object.keys(places).toSorted());
});

test.each(screens)('on the screen %s every command that cannot act says why', (screen) => {
  goTo(screen);
  expect(commandTable.filter((command) => !command.when() && (whyNotNow(command) ?? 'Not now') === 'Not now').map(({ id }) => id)).toEqual([]);
});

test('a cancellation is asked for wherever an incident is open, so its key is none of a form’s', () => {
  const ask = commandTable.find(({ id }) => id === 'cancelling-ask');
  const [form, report] = ['cancelling-leave', 'incident-park'].map((id) => commandTable.find((each) => each.id === id));
  if (!ask || !form || !report) throw new Error('A command is missing');
  goTo('queue');
  setWorkspace({ open: null });
  expect([whyNotNow(ask), canMeet(ask, report), canMeet(form, report)]).toEqual(['Open an incident first', true, false]);
});

test('what belongs to another screen says which', () => {
  goTo('queue');
  const why = (id: string) => commandTable.filter((command) => command.id === id).map(whyNotNow);
  expect([why('trail-export'), why('readings-settle')]).toEqual([['On the Trail screen'], ['On the Second readings screen']]);
});
