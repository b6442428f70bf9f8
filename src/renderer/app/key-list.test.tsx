/** Keys changed where they are listed, and a palette that teaches them, in a real browser. */
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../ui/base.css';
import { fakeAssay } from '../../../tests/gallery/fake-assay.ts';
import { press } from '../../../tests/support/press.ts';
import { queryClient } from '../data/query-client.ts';
import { useWorkspace } from '../features/workspace/workspace.ts';
import { commandTable, keysOf } from './command-table.ts';
import { KeyLesson } from './key-lesson.tsx';
import { KeyList } from './key-list.tsx';
import { listenToKeys } from './keyboard.ts';
import { goTo, useNavigation } from './navigation.ts';
import { showOverlay, useOverlay } from './overlays.ts';
import { Palette } from './palette.tsx';
import { prefer, usePreferences } from './preferences.ts';
import { ranked } from './ranked.ts';
import { canMeet, hear } from './remap.ts';

let stop: () => void;
beforeEach(async () => {
  await page.viewport(1366, 768);
  useWorkspace.setState(useWorkspace.getInitialState());
  goTo('queue');
  showOverlay(null);
  prefer({ keys: {}, singleKeys: true });
  Object.assign(window, { assay: fakeAssay({}) });
  stop = listenToKeys();
  await render(
    <QueryClientProvider client={queryClient}>
      <KeyList />
      <Palette />
      <KeyLesson />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  stop();
  prefer({ keys: {} });
  showOverlay(null);
  document.querySelectorAll('body > dialog, body > input, body > textarea').forEach((left) => left.remove());
});

const keysNow = (id: string): readonly string[] => {
  const command = commandTable.find((each) => each.id === id);
  return command ? keysOf(command) : [];
};
const key = (label: string) => page.getByRole('button', { name: new RegExp(`^${label}: `) });
/** It hears the next key once it says so. */
const choose = async (label: string): Promise<void> => {
  await key(label).click();
  await expect.element(page.getByText('Press the new key')).toBeVisible();
};

describe('the list of keys', () => {
  beforeEach(async () => {
    await press('?');
    await expect.element(page.getByLabelText('Find a command')).toHaveFocus();
  });

  test('takes the next key that is pressed for the command that is chosen, and the key acts at once', async () => {
    await choose('Figures');
    await press('{F8}');
    await expect.poll(() => keysNow('go-figures')).toEqual(['F8']);
    showOverlay(null);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await press('{F8}');
    await expect.poll(() => useNavigation.getState().screen).toBe('figures');
  });

  test('takes two keys where the first only begins them', async () => {
    await choose('Figures');
    await press('g');
    await expect.element(page.getByText('g and …')).toBeVisible();
    await press('z');
    await expect.poll(() => keysNow('go-figures')).toEqual(['g z']);
  });

  test('is found by words and chosen with keys alone', async () => {
    await press('undo', '{Tab}', '{Enter}');
    await expect.element(page.getByText('Press the new key')).toBeVisible();
    await press('{Control>}u{/Control}');
    await expect.poll(() => keysNow('decision-undo')).toEqual(['Ctrl+u']);
  });

  test('refuses in a sentence a key that another command has here, and swaps the two when asked', async () => {
    await choose('Not a crime');
    await press('r');
    await expect.element(page.getByRole('alert')).toHaveTextContent('r is the key of “Record”.');
    await expect.poll(() => keysNow('answer-none')).toEqual(['x']);
    await press('{Tab}', '{Enter}');
    await expect.poll(() => [keysNow('answer-none'), keysNow('answer-record')]).toEqual([['r'], ['x']]);
  });

  test('gives a key away that only another screen has', async () => {
    await choose('Agree with the decision');
    await press('x');
    await expect.poll(() => [keysNow('review-agree'), keysNow('answer-none')]).toEqual([['x'], ['x']]);
  });

  test.each(['{ArrowDown}', '{Enter}', ' ', '{Control>}c{/Control}'])('keeps what means the same everywhere: %s', async (reserved) => {
    await choose('Figures');
    await press(reserved);
    await expect.element(page.getByText(/, and stays as it is\.$/)).toBeVisible();
    await expect.poll(() => keysNow('go-figures')).toEqual(['g f']);
  });

  test('leaves it as it was on Escape, and only the next Escape closes the list', async () => {
    await choose('Figures');
    await press('{Escape}');
    await expect.element(key('Figures')).toHaveTextContent('g f');
    expect(useOverlay.getState().overlay).toBe('keys');
    await press('{Escape}');
    await expect.poll(() => useOverlay.getState().overlay).toBe(null);
  });

  test('does not take the press that chose the command for its new key while it is held', async () => {
    await choose('Figures');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'q', repeat: true, bubbles: true, cancelable: true }));
    await expect.element(page.getByText('Press the new key')).toBeVisible();
  });

  test('turns a key off, restores it, and restores all', async () => {
    await choose('Figures');
    await page.getByRole('button', { name: 'No key' }).click();
    await expect.poll(() => keysNow('go-figures')).toEqual([]);
    await page.getByRole('button', { name: 'Restore g f' }).click();
    await expect.poll(() => usePreferences.getState().keys).toEqual({});
    prefer({ keys: { 'go-figures': ['F8'], 'go-trail': ['F9'] } });
    await page.getByRole('button', { name: 'Restore all, 2 changed' }).click();
    await expect.poll(() => usePreferences.getState().keys).toEqual({});
  });

  test('leaves Escape to what leads back', async () => {
    await expect.element(page.getByText('Back from the incident')).toBeVisible();
    await expect.element(key('Back from the incident')).not.toBeInTheDocument();
  });
});

test('whatever is pressed for whichever command, no two that can meet come to have one key', () => {
  const names = ['j', 'r', 'g', 'g q', 'F8', 'Ctrl+k', 'Ctrl+Enter', '?', 'a', '1', 'Alt+1'];
  for (const command of commandTable) {
    for (const name of names) {
      const heard = hear(name, command, commandTable, {});
      const after = heard.kind === 'free' ? heard.keys : (heard.swapped ?? {});
      const keys = (each: (typeof commandTable)[number]): readonly string[] => keysOf(each, { keys: after, singleKeys: true });
      const clashing = commandTable.flatMap((one, at) => commandTable.slice(at + 1).filter((other) => canMeet(one, other) && keys(one).some((own) => keys(other).includes(own))).map((other) => `${name} for ${command.id}: ${one.id} and ${other.id}`));
      expect(clashing).toEqual([]);
    }
  }
});

describe('the palette', () => {
  beforeEach(async () => {
    await press('{Control>}k{/Control}');
    await expect.element(page.getByRole('combobox', { name: 'Search or command' })).toHaveFocus();
  });
  const option = (name: RegExp) => page.getByRole('option', { name });

  test('shows what cannot act now and says what would let it', async () => {
    await press('save and');
    await expect.element(option(/Save and next/)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(option(/Save and next Take an incident and decide it first/)).toBeVisible();
    await press('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Save and next: take an incident and decide it first.');
    expect(useOverlay.getState().overlay).toBe('palette');
  });

  test('offers the incident that its reference names once', async () => {
    await press('WM-261012');
    await expect.element(option(/^Open incident WM-261012$/)).toBeVisible();
    await press('-0187');
    await expect.element(option(/^WM-261012-0187/)).toBeVisible();
    await expect.element(option(/^Open incident/)).not.toBeInTheDocument();
  });

  test('teaches the key of what was chosen by its words', async () => {
    await press('figures');
    await expect.element(option(/^Figures/)).toHaveAttribute('aria-selected', 'true');
    await press('{Enter}');
    await expect.poll(() => useNavigation.getState().screen).toBe('figures');
    await expect.element(page.getByText(/^Next time: g f Figures$/)).toBeVisible();
    await press('{Shift}');
    await expect.element(page.getByText(/^Next time/)).not.toBeInTheDocument();
  });

  test('puts the words that begin a label before those inside it, and what can act before what cannot', () => {
    const labels = ranked('re', commandTable).map(({ command }) => command.label);
    expect(labels.indexOf('Review')).toBeLessThan(labels.indexOf('New report'));
    const canAct = ranked('', commandTable).map((each) => each.canAct);
    expect(canAct).toEqual(canAct.toSorted((a, b) => Number(b) - Number(a)));
    expect(ranked('no such words', commandTable)).toEqual([]);
  });
});

describe('a key that is held', () => {
  const hold = (name: string, repeat: boolean, more: Partial<KeyboardEventInit> = {}): boolean =>
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: name, code: `Key${name}`, repeat, bubbles: true, cancelable: true, ...more }));

  test('acts once although the screen changes under it', () => {
    const screens: string[] = [];
    const watching = useNavigation.subscribe(({ screen }) => screens.push(screen));
    prefer({ keys: { 'go-figures': ['F8'], 'go-trail': ['F9'] } });
    hold('F8', false);
    for (let times = 0; times < 5; times += 1) hold('F8', true);
    watching();
    expect(screens).toEqual(['figures']);
  });

  test('types nothing into the field its first press led to', () => {
    hold('?', false);
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    expect(hold('?', true)).toBe(false);
    expect(hold('a', true)).toBe(true);
    field.remove();
  });

  test.each([['Enter', {}], ['Enter', { ctrlKey: true }], [' ', {}]] as const)('presses no button that came with what it did first: %s %j', (name, more) => {
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    const pressed = vi.fn<() => void>();
    button.addEventListener('keydown', pressed);
    dialog.append(button);
    document.body.append(dialog);
    dialog.showModal();
    button.focus();
    expect(hold(name, true, more)).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
    expect(hold(name, false, more)).toBe(true);
    expect(pressed).toHaveBeenCalledTimes(1);
    dialog.remove();
  });

  test('goes on writing lines where lines are written', () => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
    expect(hold('Enter', true)).toBe(true);
    area.remove();
  });
});
