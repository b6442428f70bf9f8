/** What is noted of the log of looks, however many sittings have ended. */
import { expect, test } from 'vitest';
import type { TrailEvent } from '../../../shared/trail/event.ts';
import { notedLooks } from './noted-looks.ts';

const noted = (size: number, root = `${size}`): TrailEvent => ({ v: 1, origin: 'assay/b/w', seq: size, at: '2026-04-13T08:00:00.000Z', actor: 'a', role: 'assessor', session: 's', kind: 'looks.noted', data: { size, root: root.padStart(64, '0') } }) as TrailEvent;

test('the largest of many thousand heads is known, and each root by its size', () => {
  const looks = notedLooks();
  expect(looks.largest()).toBe(0);
  for (let size = 1; size <= 200_000; size++) looks.take(noted(size));
  looks.take(noted(7));
  expect([looks.largest(), looks.rootAt(150_000), looks.rootAt(200_001)]).toEqual([200_000, '150000'.padStart(64, '0'), undefined]);
});

test('the first root of a size holds, and a size that was noted with another is told', () => {
  const looks = notedLooks();
  for (const event of [noted(6, 'a'), noted(6, 'a'), noted(7)]) looks.take(event);
  expect(looks.notedTwice(), 'control: the same twice is one').toBeNull();
  for (const event of [noted(6, 'b'), noted(7, 'c')]) looks.take(event);
  expect([looks.rootAt(6), looks.notedTwice(), looks.largest()]).toEqual(['a'.padStart(64, '0'), 6, 7]);
});
