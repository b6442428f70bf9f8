/** Keys and commands, in a real browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { commandTable } from './command-table.ts';
import { forgetHeldKeys, holdKeys, keyName, listenToKeys } from './keyboard.ts';
import { goTo, useNavigation } from './navigation.ts';
import { showOverlay, useOverlay } from './overlays.ts';
import { prefer } from './preferences.ts';
import { everywhere, ownGroups } from './remap.ts';

let stop: () => void;
beforeEach(() => {
  document.body.replaceChildren();
  goTo('queue');
  showOverlay(null);
  prefer({ keys: {}, singleKeys: true });
  stop = listenToKeys();
});
afterEach(() => stop());

const screen = (): string => useNavigation.getState().screen;

test('g and then f goes to the figures', async () => {
  await userEvent.keyboard('gf');
  expect(screen()).toBe('figures');
});

test('nothing happens while typing, except for keys with Ctrl that say so', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('gf');
  expect(screen()).toBe('queue');
  expect(field.value).toBe('gf');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(useOverlay.getState().overlay).toBe('palette');
});

test('a chord is heard before the control that has the focus', async () => {
  const button = document.createElement('button');
  const pressed = vi.fn<(event: KeyboardEvent) => void>((event) => event.stopPropagation());
  button.addEventListener('keydown', pressed);
  document.body.append(button);
  button.focus();
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(useOverlay.getState().overlay).toBe('palette');
  expect(pressed.mock.calls.filter(([event]) => event.key === 'k')).toEqual([]);
});

test('a key that is held down acts once', () => {
  const run = vi.spyOn(useOverlay, 'setState');
  for (const repeat of [false, true, true]) document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', repeat }));
  expect(run).toHaveBeenCalledTimes(1);
  run.mockRestore();
});

test('keys pressed before it is known who is signed in act once it is, and are forgotten where nobody is', async () => {
  stop();
  let release = holdKeys();
  await userEvent.keyboard('gf');
  release();
  expect(screen()).toBe('queue');
  forgetHeldKeys();
  stop = listenToKeys();
  expect(screen()).toBe('queue');
  stop();
  release = holdKeys();
  await userEvent.keyboard('gt');
  release();
  stop = listenToKeys();
  expect(screen()).toBe('trail');
});

test('keys without Ctrl can be turned off, and one command’s keys changed', async () => {
  prefer({ singleKeys: false });
  await userEvent.keyboard('gf');
  expect(screen()).toBe('queue');
  prefer({ singleKeys: true, keys: { 'go-trail': ['F8'] } });
  await userEvent.keyboard('{F8}');
  expect(screen()).toBe('trail');
});

test.each([...ownGroups, null])('no two commands of a screen have the same keys: %s', (own) => {
  const isHere = (group: string): boolean => everywhere.includes(group) || (own === null ? !ownGroups.includes(group) : group === own);
  const keys = commandTable.filter(({ group }) => isHere(group)).flatMap((command) => command.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each([
  [{ key: 'K', ctrlKey: true, metaKey: false, altKey: false }, 'Ctrl+k'],
  [{ key: '?', ctrlKey: false, metaKey: false, altKey: false }, '?'],
  [{ key: 'Enter', ctrlKey: false, metaKey: true, altKey: false }, 'Ctrl+Enter'],
])('%j is written %s', (event, name) => {
  expect(keyName(event)).toBe(name);
});
