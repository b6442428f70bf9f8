/** A command that cannot act says what would let it, wherever somebody is. */
import { afterAll, expect, test } from 'vitest';
import { commandTable } from './command-table.ts';
import { goTo, screens } from './navigation.ts';
import { places, whyNotNow } from './why-not.ts';

afterAll(() => goTo('queue'));

test('every group of commands has its place', () => {
  expect([...new Set(commandTable.map(({ group }) => group))].toSorted()).toEqual(Object.keys(places).toSorted());
});

test.each(screens)('on the screen %s every command that cannot act says why', (screen) => {
  goTo(screen);
  expect(commandTable.filter((command) => !command.when() && (whyNotNow(command) ?? 'Not now') === 'Not now').map(({ id }) => id)).toEqual([]);
});

test('what belongs to another screen says which', () => {
  goTo('queue');
  const why = (id: string) => commandTable.filter((command) => command.id === id).map(whyNotNow);
  expect([why('trail-export'), why('readings-settle')]).toEqual([['On the Trail screen'], ['On the Second readings screen']]);
});
