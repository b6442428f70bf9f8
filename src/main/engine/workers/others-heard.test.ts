import { expect, test } from 'vitest';
import { othersHeard } from './others-heard.ts';

test('a slice is long until somebody else writes between two, and again two minutes after the last who did', () => {
  let clock = 0;
  const others = othersHeard(() => clock);
  const commit = (size: number, added: number): void => others.committed({ size, leaf: '' }, added);
  commit(10, 10);
  expect(others.heldMs()).toBe(90);
  commit(30, 20);
  expect(others.heldMs()).toBe(90);
  commit(51, 20);
  expect(others.heldMs(), 'event 31 was somebody else’s').toBe(22);
  clock += 119_999;
  commit(71, 20);
  expect(others.heldMs()).toBe(22);
  clock += 1;
  expect(others.heldMs()).toBe(90);
});
