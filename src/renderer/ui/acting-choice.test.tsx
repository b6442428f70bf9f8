/** A choice that is carried out at once is carried out when somebody has made it, and not for what the arrows pass over. */
import './base.css';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ActingChoice } from './field.tsx';

const options = [['a', 'First'], ['b', 'Second'], ['c', 'Third'], ['d', 'Fourth']] as const;

const shown = async (done: string[]) => {
  const Shown = () => {
    const [value, setValue] = useState<'a' | 'b' | 'c' | 'd'>('a');
    return <><ActingChoice label="Team" value={value} options={options} onChange={(next) => { done.push(next); setValue(next); }} /><button type="button">After</button></>;
  };
  await render(<Shown />);
  const select = page.getByLabelText('Team').element() as HTMLSelectElement;
  select.focus();
  return select;
};

test('the arrows carry out nothing until Enter does, and that once', async () => {
  const done: string[] = [];
  const select = await shown(done);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect([select.value, done]).toEqual(['d', []]);
  await userEvent.keyboard('{Enter}{Enter}{Tab}');
  expect([select.value, done]).toEqual(['d', ['d']]);
});

test('leaving carries out what the arrows stand on', async () => {
  const done: string[] = [];
  await shown(done);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Tab}');
  expect(done).toEqual(['c']);
});

test('Escape puts it back, and leaving it then carries out nothing', async () => {
  const done: string[] = [];
  const select = await shown(done);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}');
  expect(select.value).toBe('a');
  await userEvent.keyboard('{Tab}');
  expect(done).toEqual([]);
});

test('what is picked from the list is carried out at once, also after the arrows', async () => {
  const done: string[] = [];
  const select = await shown(done);
  await userEvent.keyboard('{ArrowDown}{Escape}');
  await userEvent.click(select);
  await userEvent.selectOptions(select, 'c');
  expect(done).toEqual(['c']);
});
